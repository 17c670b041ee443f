/** Whether a condition holds for what is known: in every completion, in none, or in some. */
import type { Diagram } from '../diagram/diagram';
import { constantUnder, type Knowledge } from '../diagram/restrict';
import { NO, type Truth, YES } from './terminals';

export function truthOf(condition: Diagram<Truth>, knowledge: Knowledge): 'yes' | 'no' | 'open' {
	const end = constantUnder(condition, knowledge);
	return end === YES ? 'yes' : end === NO ? 'no' : 'open';
}
