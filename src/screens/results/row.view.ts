/** What one row of the results says: someone's own thing, and what it is worth. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text, Words } from '../../i18n/words';
import { amountInShort } from '../texts/amount-text';
import { standingOf } from '../texts/ended-text';
import { becauseOf } from '../texts/reason-text';
import { fileOf, type KnownInVisit, ownName, textsOf } from '../texts/regeling-text';

export interface RowView {
	/** Position among all regelingen, counted from 1: the place of its page. */
	n: number;
	icon: string;
	name: Text;
	line: Text;
}

export function rowView(result: RegelingResult, n: number, known: KnownInVisit, words: Words): RowView {
	return {
		n,
		icon: fileOf(result.id, known.ruleset).icon,
		name: ownName(result, known, words),
		line: lineOf(result, known, words),
	};
}

function lineOf(result: RegelingResult, known: KnownInVisit, words: Words): Text {
	const texts = textsOf(result.id, known, words);
	if (result.outcome === 'ended') return standingOf(result, known, words);
	if (result.outcome === 'unlikely') return becauseOf(result, known, words)[0] ?? texts.of('short');
	if (result.outcome === 'maybe') {
		const left = known.left(result.id);
		if (left > 0) return words.t('results.open', { count: left });
	}
	return amountInShort(result, texts, words) ?? texts.of('short');
}
