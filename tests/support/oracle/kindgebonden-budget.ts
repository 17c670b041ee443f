/** In its light form: savings, the right to stay and who else counts as a partner are not asked. */
import type { Outcome } from '../../../src/ruleset/schema';
import { printed } from './holiday-pay';
import type { Household } from './household';
import type { Eurocent, Table } from './table';

const children = (h: Household): number => h['kinderen-0-3'] + h['kinderen-4-11'] + h['kinderen-12-17'];

const sure = (h: Household): number =>
	h.partner ? printed(h, 3845_24, 3560_41) : printed(h, 5397_23, 4997_44);
/** For one child; with more of them it lies higher, and nobody computed where. */
const most = (h: Household): number => (h.partner ? 7147_71 : 10109_57);
/** Nothing is taken off. Apart: divided by 1.08. */
const full = (h: Household): number =>
	h.partner ? printed(h, 2095_29, 1940_08) : printed(h, 1592_11, 1474_18);

function outcome(h: Household): Outcome {
	if (children(h) === 0) return 'unlikely';
	if (h.inkomen > most(h)) return children(h) === 1 ? 'unlikely' : 'maybe';
	return h.inkomen <= sure(h) && h.leeftijd >= 18 ? 'likely' : 'maybe';
}

/** A year. An older child gives 724 or 964 more: its age is not asked. */
function amount(h: Household): Eurocent {
	const same = children(h) * 2580_00 + (h.partner ? 0 : 3416_00);
	const older = h['kinderen-12-17'];
	const [low, high] = [same + older * 724_00, same + older * 964_00];
	if (h.inkomen > full(h)) return { atLeast: 0, atMost: high };
	return low === high ? low : { atLeast: low, atMost: high };
}

export const kindgebondenBudget: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h) => [outcome(h)],
		amounts: (h) => ({ 'kindgebonden-budget': amount(h) }),
		edges: (h) => ({ inkomen: [sure(h), most(h), full(h)] }),
	},
];
