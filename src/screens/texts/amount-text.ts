/** What a regeling pays, rounded, and in words what is not known. */
import type { AmountResult, RegelingResult } from '../../engine/evaluate/evaluation';
import { type Figure, money, wholeEuros } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Texts } from './regeling-text';

export function amountsOf({ amounts }: RegelingResult, texts: Texts, words: Words) {
	const shown = amounts.filter(isAmount);
	const known = shown.flatMap(({ id, eurocent, period, own = false }) => {
		if (eurocent === null) return [];
		const figure = (cents: number) => money(wholeEuros(cents));
		const amount =
			typeof eurocent === 'number'
				? words.t('amount.about', { amount: figure(eurocent) })
				: amountRange(eurocent, figure, words);
		return [{ id, label: texts.of(`amounts.${id}`), value: words.t(`amount.${period}`, { amount }), own }];
	});
	return {
		amounts: known,
		amountUnknown: known.length < shown.length ? texts.maybe('amountUnknown') : null,
	};
}

/** What it gives, in one line; of several things that are paid once, the most that one of them gives. */
export function amountInShort(result: RegelingResult, texts: Texts, words: Words): Text | null {
	const once = result.amounts.flatMap(({ eurocent, period, own }) =>
		period === 'once' && typeof eurocent === 'number' && !own ? [eurocent] : [],
	);
	if (once.length > 1) return words.t('amount.upTo', { to: money(wholeEuros(Math.max(...once))) });
	return amountsOf(result, texts, words).amounts.find(({ own }) => !own)?.value ?? null;
}

/** Nothing is no amount: then the words say what you get. */
export const isAmount = ({ eurocent }: AmountResult): boolean =>
	eurocent !== 0 && !(typeof eurocent === 'object' && eurocent !== null && eurocent.atMost === 0);

/** Beyond this many times its beginning, the end of a range tells a household nothing. */
const WIDE = 8;

/** Never "tussen € 0 en …": that reads as if nothing were likely. */
export function amountRange(
	{ atLeast, atMost }: { atLeast: number; atMost: number },
	figure: (eurocent: number) => Figure,
	words: Words,
): Text {
	const [from, to] = [figure(atLeast), figure(atMost)];
	if (atLeast < 100) return words.t('amount.upTo', { to });
	return atMost > WIDE * atLeast ? words.t('amount.from', { from }) : words.t('amount.between', { from, to });
}
