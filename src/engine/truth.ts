/** Whether a condition holds for what is known: in every completion, in none, or that depends. */
import type { Diagram } from './diagram';
import { leavesOf, restrict } from './diagram';
import type { Truth } from './drawing';
import { NO, YES } from './drawing';
import type { Knowledge } from './facts';

export function truthOf(condition: Diagram<Truth>, knowledge: Knowledge): 'yes' | 'no' | 'open' {
	const left = restrict(
		condition,
		(variable) => knowledge[variable],
		(truth) => truth,
	);
	const ends = leavesOf(left);
	if (ends.length !== 1) return 'open';
	return ends[0] === YES ? 'yes' : ends[0] === NO ? 'no' : 'open';
}
