/** Why nothing is worked out for a regeling on this day: it is new and begins later, it stopped, or nobody knows. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { date } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import { fileOf, type Known } from './regeling-text';

type WithRules = Pick<Known, 'ruleset'>;

/** The outcome in a few words. */
export function standingOf(
	{ id, outcome, reason }: RegelingResult,
	{ ruleset }: WithRules,
	words: Words,
): Text {
	const { begins, validFrom } = fileOf(id, ruleset);
	if (reason === 'before-first' && begins) return words.t('status.begins', { date: date(validFrom) });
	if (reason === 'stopped') return words.t('status.stopped');
	return words.t(`status.${outcome}`);
}

/** The same in a sentence, with what someone can do. */
export function endedText({ id, reason }: RegelingResult, { ruleset }: WithRules, words: Words): Text | null {
	if (!reason) return null;
	const { begins, replacedBy, validFrom } = fileOf(id, ruleset);
	if (reason === 'before-first' && begins) return words.t('card.ended.begins', { date: date(validFrom) });
	if (reason === 'stopped' && replacedBy)
		return words.t('card.ended.replaced', { name: words.of('regelingen', `${replacedBy}.name`) });
	return words.t(`card.ended.${reason}`);
}
