/** A given answer in words: short for a list, or as a sentence about you. */

import { money } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Answer, Answers, Range } from '../../ruleset/answer';
import { isOpen } from '../../ruleset/answer';
import { asksRanges, kindOf, picksOptions } from '../../ruleset/fact';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { setAnswer } from '../../session/questions/choices';
import type { Question } from '../../session/questions/question-list';
import { optionText } from './option-text';

export const rangeText = (kind: RangeKind, range: Range, words: Words): Text => RANGES[kind](range, words);

const RANGES: Record<RangeKind, (range: Range, words: Words) => Text> = {
	years({ atLeast, atMost }, { t }) {
		if (atLeast !== undefined && atLeast === atMost) return t('range.years.exactly', { years: atLeast });
		if (atLeast === undefined) return t('range.years.below', { years: (atMost ?? 0) + 1 });
		if (atMost === undefined) return t('range.years.atLeast', { from: atLeast });
		return t('range.years.between', { from: atLeast, to: atMost });
	},
	money({ atLeast, atMost }, { t, draw }) {
		if (atLeast !== undefined && atLeast === atMost) return draw(money(atLeast));
		if (atLeast === undefined || atLeast === 1) return t('range.money.atMost', { to: money(atMost ?? 0) });
		// One cent above a round amount: more than that amount.
		const over = atLeast % 100 === 1 ? money(atLeast - 1) : null;
		if (over && atMost === undefined) return t('range.money.over', { from: over });
		if (over) return t('range.money.overTo', { from: over, to: money(atMost ?? 0) });
		if (atMost === undefined) return t('range.money.atLeast', { from: money(atLeast) });
		return t('range.money.between', { from: money(atLeast), to: money(atMost) });
	},
};

/** A choice of numbers on a screen; none at all can have words of its own. */
export const bracketText = ({ id, kind }: Fact & { kind: RangeKind }, range: Range, words: Words): Text =>
	range.atMost === 0 && words.has('vragen', `${id}.options.none`)
		? words.of('vragen', `${id}.options.none`)
		: rangeText(kind, range, words);

/** "Weet je niet", "Wil je niet zeggen". */
export const openText = (answer: Answer | undefined, { t }: Words): Text =>
	t(
		answer === 'declined' ? 'answers.declined' : answer === 'unknown' ? 'answers.unknown' : 'answers.skipped',
	);

/** "Utrecht", "18 tot en met 20 jaar", "Weet je niet". */
export function answerText(fact: Fact, answer: Answer | undefined, words: Words): Text {
	if (answer === undefined || isOpen(answer)) return openText(answer, words);
	if (picksOptions(fact)) return listText(fact, answer, words);
	if (typeof answer === 'string' || typeof answer === 'boolean')
		return optionText(fact.id, String(answer), words);
	if (!asksRanges(fact)) return words.t(answer === 0 ? 'question.no' : 'question.yes');
	const range = typeof answer === 'number' ? { atLeast: answer, atMost: answer } : (answer as Range);
	return rangeText(fact.kind, range, words);
}

function listText(fact: Fact, answer: Answer, words: Words): Text {
	const ids = typeof answer === 'string' ? [answer] : setAnswer(answer).includes;
	if (ids.length > 0)
		return words.join(
			ids.map((id) => words.of('vragen', `${fact.id}.options.${id}`)),
			'; ',
		);
	return words.t(Array.isArray(answer) ? 'question.noneOfThese' : 'answers.skipped');
}

/** What one screen came to: for facts that are asked together, the ones that are there. */
export function questionAnswerText({ id, facts }: Question, answers: Answers, words: Words): Text {
	const [fact] = facts;
	if (kindOf(fact).asked !== 'which') return answerText(fact, answers[fact.id], words);
	if (isOpen(answers[fact.id])) return openText(answers[fact.id], words);
	const there = facts.filter((one) => answers[one.id] !== 0);
	if (there.length === 0) return optionText(id, 'none', words);
	return words.join(
		there.map((one) => countText(words.of('vragen', `${id}.options.${one.id}`), answers[one.id], words)),
		', ',
	);
}

/** "4 tot en met 11 jaar: 2". */
const countText = (label: Text, count: Answer | undefined, words: Words): Text =>
	typeof count === 'number' ? words.join([label, String(count)], ': ') : label;

/** "Je woont in Utrecht." Null when there is nothing to say about an answer that was left open. */
export function toldText(fact: Fact, answer: Answer | undefined, words: Words): Text | null {
	if (answer === undefined || isOpen(answer)) return null;
	const path = `${fact.id}.told.${toldKey(fact, answer)}`;
	if (words.has('vragen', path)) return words.of('vragen', path, { value: answerText(fact, answer, words) });
	return words.join([words.of('vragen', `${fact.id}.label`), answerText(fact, answer, words)], ': ');
}

function toldKey(fact: Fact, answer: Answer): string {
	const { asked } = kindOf(fact);
	if (asked === 'which') return answer === 0 ? 'none' : 'some';
	if (asked === 'any') return Array.isArray(answer) && answer.length === 0 ? 'none' : 'value';
	return typeof answer === 'string' || typeof answer === 'boolean' ? String(answer) : 'value';
}
