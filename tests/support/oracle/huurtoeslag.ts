/** In its light form: savings, the right to stay and other residents are not asked. No amount is given. */
import type { Outcome } from '../../../src/ruleset/schema';
import { printed } from './holiday-pay';
import { type Household, hasChild } from './household';
import type { Norms } from './norms';
import type { Table } from './table';

const isFamily = (h: Household): boolean => h.partner || hasChild(h);

const leastRent = (h: Household): number => (isFamily(h) ? 202_67 : 204_48);
const most = (h: Household): number => (isFamily(h) ? 5060_97 : 3882_91);
const rentThatGivesMore = 498_20;
function sureAt(h: Household, higherRent: boolean): number {
	if (higherRent) return isFamily(h) ? printed(h, 2536_35, 2348_47) : printed(h, 1953_06, 1808_39);
	return isFamily(h) ? printed(h, 1686_56, 1561_63) : printed(h, 1254_21, 1161_31);
}
/** From which rent it is the higher one is published a year at a time: after the last, either may be. */
const sure = (h: Household, n: Norms | null): number[] =>
	(n ? [h.huur >= rentThatGivesMore] : [true, false]).map((higherRent) => sureAt(h, higherRent));

function outcome(h: Household, sureUpTo: number): Outcome {
	if (h.leeftijd < 18 && !hasChild(h)) return 'unlikely';
	if (['koop', 'inwonend', 'huur-kamer'].includes(h.woning)) return 'unlikely';
	// Who lives in another way is not asked for a rent.
	if (h.woning !== 'anders' && h.huur < leastRent(h)) return 'unlikely';
	if (h.inkomen > most(h)) return 'unlikely';
	if (h.leeftijd < 18 || h.woning !== 'huur-zelfstandig') return 'maybe';
	return h.inkomen <= sureUpTo ? 'likely' : 'maybe';
}

export const huurtoeslag: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) => sure(h, n).map((upTo) => outcome(h, upTo)),
		amounts: () => ({}),
		edges: (h, n) => ({ inkomen: [...sure(h, n), most(h)], huur: [leastRent(h), rentThatGivesMore] }),
	},
];
