/** What must be read before acting: "Koop nog niets." */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text } from '../../i18n/words';
import type { RegelingFile } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import type { Texts } from './regeling-text';

/**
 * "Today" not beside a warning that says to call first, and not for what the rules themselves doubt;
 * nothing where all costs of this household are of a kind without it, as rent.
 */
export function urgencyOf(
	{ outcome, warnings, doubted, parts }: RegelingResult,
	file: RegelingFile,
	texts: Texts,
): Text | null {
	if (!file.urgency || (outcome !== 'likely' && outcome !== 'maybe')) return null;
	if (file.urgency === 'waiting' && (warnings.length > 0 || doubted)) return null;
	const possible = new Set(parts.filter((part) => part.outcome !== 'unlikely').map(({ id }) => id));
	const costs = partsIn(file).filter(({ id }) => possible.has(id));
	return costs.length > 0 && costs.every(({ urgency }) => urgency) ? null : texts.of('urgency');
}
