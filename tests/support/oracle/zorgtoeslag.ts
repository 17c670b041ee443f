/** In its light form: the insurance, savings and the right to stay are not asked. */
import type { Outcome } from '../../../src/ruleset/schema';
import { printed } from './holiday-pay';
import type { Household } from './household';
import type { Table } from './table';

const sure = (h: Household): number =>
	h.partner ? printed(h, 2719_70, 2518_24) : printed(h, 2184_58, 2022_76);
const most = (h: Household): number => (h.partner ? 4261_83 : 3404_75);
/** Nothing is taken off. Apart: divided by 1.08. */
const full = (h: Household): number => printed(h, 1592_11, 1474_18);
const monthly = (h: Household): number => (h.partner ? 246_00 : 129_00);

function outcome(h: Household): Outcome {
	if (h.leeftijd < 18 || h.inkomen > most(h)) return 'unlikely';
	return h.inkomen <= sure(h) ? 'likely' : 'maybe';
}

export const zorgtoeslag: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h) => [outcome(h)],
		amounts: (h) => ({
			zorgtoeslag: h.inkomen <= full(h) ? monthly(h) : { atLeast: 0, atMost: monthly(h) },
		}),
		edges: (h) => ({ inkomen: [sure(h), most(h), full(h)] }),
	},
];

/**
 * What art. 2 of the law comes to: the limits above must agree with it.
 * @param income of a year, of both partners together, in whole euros
 * @returns whole euros a year; below 24 nothing is paid
 */
export function zorgtoeslagOfYear(income: number, couple: boolean): number {
	const premium = 2119;
	const threshold = 29_736;
	const share = couple ? 0.042_89 : 0.019_12;
	const own = share * threshold + 0.1373 * Math.max(0, income - threshold);
	const amount = Math.round((couple ? 2 * premium : premium) - own);
	return amount < 24 ? 0 : amount;
}
