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
		if (atLeast === undefined) return t('range.money.atMost', { to: money(atMost ?? 0) });
		if (atMost === undefined) return t('range.money.atLeast', { from: money(atLeast) });
		return t('range.money.between', { from: money(atLeast), to: money(atMost) });
	},
};

/** The name of an option; yes and no unless the question has its own words. */
export function optionText(questionId: string, option: string, words: Words): Text {
	const path = `${questionId}.options.${option}`;
	if (words.has('vragen', path)) return words.of('vragen', path);
	if (option === 'true') return words.t('question.yes');
	if (option === 'false') return words.t('question.no');
	return words.t('question.noneOfThese');
}

/** "Utrecht", "18 tot en met 20 jaar", "Niet ingevuld". */
export function answerText(fact: Fact, answer: Answer | undefined, words: Words): Text {
	if (answer === undefined || isOpen(answer)) return words.t('check.skipped');
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
	return words.t(Array.isArray(answer) ? 'question.noneOfThese' : 'check.skipped');
}

/** What one screen came to: for facts that are asked together, the ones that are there. */
export function questionAnswerText({ id, facts }: Question, answers: Answers, words: Words): Text {
	const [fact] = facts;
	if (kindOf(fact).asked !== 'which') return answerText(fact, answers[fact.id], words);
	if (isOpen(answers[fact.id])) return words.t('check.skipped');
	const there = facts.filter((one) => answers[one.id] !== 0);
	if (there.length === 0) return optionText(id, 'none', words);
	return words.join(
		there.map((one) => words.of('vragen', `${id}.options.${one.id}`)),
		', ',
	);
}

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
