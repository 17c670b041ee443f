/** Has everything a resident can be shown its words, in every language? */
import type { Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

export function checkTexts(_rules: Rules, _root: string): Finding[] {
	return [];
}
