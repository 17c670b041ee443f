/** Whether a condition holds for what is known: in every completion, in none, or that depends. */
import type { Diagram } from './diagram';
import { soleEnd } from './diagram';
import { NO, type Truth, YES } from './ends';
import type { Knowledge } from './facts';

export function truthOf(condition: Diagram<Truth>, knowledge: Knowledge): 'yes' | 'no' | 'open' {
	const end = soleEnd(condition, (variable) => knowledge[variable]);
	return end === YES ? 'yes' : end === NO ? 'no' : 'open';
}
