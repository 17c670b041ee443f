/** Why we think so, and what can change it: in the resident's own answers. */

import type { Because, NearestChange, RegelingResult } from '../../engine/evaluate/evaluation';
import { flat, type Text, type Words } from '../../i18n/words';
import { asksRanges, isMoney } from '../../ruleset/fact';
import { rangeText, toldText } from './answer-text';
import { type Known, type Texts, textsOf } from './regeling-text';

/**
 * In the resident's own answers.
 * @param reasons whether only the first says why it counts, as on a card, or each of them, once
 */
export function becauseOf(
	result: RegelingResult,
	known: Known,
	words: Words,
	reasons: 'first' | 'each' = 'first',
): Text[] {
	const texts = textsOf(result.id, known, words);
	const said = new Set<string>();
	return tellingFirst(result, known, texts)
		.flatMap(({ fact, value, condition }) => {
			const asked = known.ruleset.facts.find((one) => one.id === fact);
			const told = asked ? toldText(asked, value, words) : null;
			return told ? [{ told, condition }] : [];
		})
		.map(({ told, condition }, i) => {
			const reason = i === 0 || reasons === 'each' ? texts.maybe(`reasons.${condition}`) : null;
			if (!reason || said.has(flat(reason))) return told;
			said.add(flat(reason));
			return words.join([told, reason], ' ');
		});
}

/** Money first, and after a no whatever else can change: that is what people recognise. */
function tellingFirst({ outcome, because }: RegelingResult, { ruleset }: Known, texts: Texts): Because[] {
	const weight = ({ fact }: Because) => {
		if (ruleset.facts.find(({ id }) => id === fact)?.changeable === 'lower') return 0;
		return outcome === 'unlikely' && texts.has(`change.${fact}`) ? 1 : 2;
	};
	// Kinds of costs have lines of their own.
	return because.filter((one) => one.outcome === undefined).sort((a, b) => weight(a) - weight(b));
}

/** The nearest change first, and from where it counts when it is a number. */
export function changeOf(result: RegelingResult, known: Known, texts: Texts, words: Words): Text[] {
	const { nearest } = result;
	const facts = tellingFirst(result, known, texts).map(({ fact }) => fact);
	const changes = [...new Set([...(nearest ? [nearest.fact] : []), ...facts])].flatMap((fact) => [
		...texts.all('change', [fact]),
		...(fact === nearest?.fact ? nearestText(nearest, known, words) : []),
	]);
	return changes.length > 0 ? changes.slice(0, 3) : [words.t('card.changeAny')];
}

const EURO = 100;

function nearestText({ fact, value, outcome }: NearestChange, { ruleset }: Known, words: Words): Text[] {
	const money = ruleset.facts.find(({ id }) => id === fact);
	if (!money || !asksRanges(money) || !isMoney(money) || typeof value !== 'number') return [];
	const range = rangeText(money.kind, { atMost: Math.floor(value / EURO) * EURO }, words);
	const then = words.t(`soon.outcome.${outcome}`);
	return [words.t('card.nearest', { label: words.of('vragen', `${fact}.label`), range, outcome: then })];
}
