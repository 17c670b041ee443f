/** Whether a condition holds for what is known: in every completion, in none, or that depends. */
import type { Diagram } from './diagram';
import { NO, type Truth, YES } from './ends';
import { type Knowledge, soleEnd } from './restrict';

export function truthOf(condition: Diagram<Truth>, knowledge: Knowledge): 'yes' | 'no' | 'open' {
	const end = soleEnd(condition, knowledge);
	return end === YES ? 'yes' : end === NO ? 'no' : 'open';
}
