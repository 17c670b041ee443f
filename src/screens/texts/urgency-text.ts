/** What must be read before acting: "Koop nog niets." */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text } from '../../i18n/words';
import type { RegelingFile } from '../../ruleset/schema';
import type { Texts } from './regeling-text';

/** "Today" not beside a warning that says to call first, and not for what the rules themselves doubt. */
export function urgencyOf(
	{ outcome, warnings, doubted }: RegelingResult,
	{ urgency }: RegelingFile,
	texts: Texts,
): Text | null {
	if (!urgency || (outcome !== 'likely' && outcome !== 'maybe')) return null;
	return urgency === 'waiting' && (warnings.length > 0 || doubted) ? null : texts.of('urgency');
}
