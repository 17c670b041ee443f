/** In its light form: savings, the right to stay and other residents are not asked. No amount is given. */
import type { Outcome } from '../../../src/ruleset/schema';
import { printed } from './holiday-pay';
import { type Household, hasChild } from './household';
import type { Table } from './table';

const isFamily = (h: Household): boolean => h.partner || hasChild(h);

const leastRent = (h: Household): number => (isFamily(h) ? 202_67 : 204_48);
const most = (h: Household): number => (isFamily(h) ? 5060_97 : 3882_91);
const rentThatGivesMore = 498_20;
function sure(h: Household): number {
	if (h.huur >= rentThatGivesMore)
		return isFamily(h) ? printed(h, 2536_35, 2348_47) : printed(h, 1953_06, 1808_39);
	return isFamily(h) ? printed(h, 1686_56, 1561_63) : printed(h, 1254_21, 1161_31);
}

function outcome(h: Household): Outcome {
	if (h.leeftijd < 18 && !hasChild(h)) return 'unlikely';
	if (['koop', 'inwonend', 'huur-kamer'].includes(h.woning)) return 'unlikely';
	// Who lives in another way is not asked for a rent.
	if (h.woning !== 'anders' && h.huur < leastRent(h)) return 'unlikely';
	if (h.inkomen > most(h)) return 'unlikely';
	if (h.leeftijd < 18 || h.woning !== 'huur-zelfstandig') return 'maybe';
	return h.inkomen <= sure(h) ? 'likely' : 'maybe';
}

export const huurtoeslag: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h) => [outcome(h)],
		amounts: () => ({}),
		edges: (h) => ({ inkomen: [sure(h), most(h)], huur: [leastRent(h), rentThatGivesMore] }),
	},
];
