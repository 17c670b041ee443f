/** What a question screen shows. */

import { money } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Answer, Answers, Range } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { amountTyped, readYears } from '../../session/questions/amount-input';
import { type Choice, choicesOf, chosenBefore, picksMany, same } from '../../session/questions/choices';
import { household, isIncome, type SourcesTold, sourcesIn } from '../../session/questions/income-sources';
import type { Question } from '../../session/questions/question-list';
import { optionText, rangeText, toldText } from '../texts/answer-text';
import { sourcesHelp } from './income.view';

interface Row {
	id: string;
	label: Text;
}

export interface QuestionView {
	heading: Text;
	part: Text;
	help: Text | null;
	why: Text;
	/** One sentence for each thing that could be meant otherwise. */
	meaning: Text[];
	icon: string;
	many: boolean;
	groups: { heading: Text | null; rows: Row[] }[];
	/** "Weet ik niet" and "Zeg ik liever niet": always last, after a divider (S-06, Q-05). */
	escapes: Row[];
	choices: Choice[];
	chosen: string[];
	typed: Typed | null;
	error: Text;
}

export interface Typed {
	label: Text;
	prefix: string | null;
	before: string;
	read: (text: string) => Reading;
}

/** What was typed, and what to say of it. */
export interface Reading {
	number: number | null;
	/** When there is no number in it, or two. */
	error: Text;
	/** Asked once, when the number may not be what was meant; `yes` says that it is. */
	check: { question: Text; yes: Text } | null;
}

export interface Asked {
	question: Question;
	/** The question itself, or the narrower choice after a coarse range. */
	kind: 'ask' | 'narrower' | 'sources';
	answers: Answers;
	/** What was chosen before a narrower choice was made within it. */
	coarse: Range | undefined;
	ranges: readonly Range[];
	/** The highest limit in the rules: an amount far above it was often meant otherwise. */
	highest: () => number | undefined;
	told: SourcesTold;
	facts: readonly Fact[];
}

export function questionView(asked: Asked, words: Words): QuestionView {
	const { question, ranges } = asked;
	const { id, facts } = question;
	const [fact] = facts;
	const own = (key: string): Text | null =>
		words.has('vragen', `${id}.${key}`) ? words.of('vragen', `${id}.${key}`) : null;
	const given = givenHere(asked);
	const choices = choicesOf(question, ranges, given);
	const row = (choice: Choice): Row => ({ id: choice.id, label: labelOf(question, choice, words) });
	const escapes = choices.filter(({ role }) => role === 'unknown' || role === 'declined');
	return {
		...headingOf(asked, own, words),
		part: words.t(`part.${fact.part}`),
		why: words.of('vragen', `${id}.why`),
		meaning: [
			...(words.has('vragen', `${id}.meaning`) ? [words.of('vragen', `${id}.meaning`)] : []),
			...words.keys('vragen', `${id}.meanings`).map((name) => words.of('vragen', `${id}.meanings.${name}`)),
		],
		icon: fact.icon,
		many: picksMany(question),
		groups: grouped(choices.filter((choice) => !escapes.includes(choice))).map(({ group, members }) => ({
			heading: group ? own(`groups.${group}`) : null,
			rows: members.map(row),
		})),
		escapes: escapes.map(row),
		choices,
		chosen: chosenBefore(
			question,
			choices,
			given === undefined ? {} : { ...asked.answers, [fact.id]: given },
		),
		typed: typedOf(asked, given, words),
		error: own('error') ?? words.t('question.errorChoice'),
	};
}

/** The answer that belongs to this screen: a range and what was said within it are two screens. */
function givenHere({ question, kind, answers, coarse }: Asked): Answer | undefined {
	const given = answers[question.facts[0].id];
	if (kind === 'ask') return coarse ?? given;
	if (coarse === undefined) return undefined;
	return same(coarse, given) ? 'unknown' : given;
}

function headingOf(
	{ question, kind, answers, coarse, told, facts }: Asked,
	own: (key: string) => Text | null,
	words: Words,
): Pick<QuestionView, 'heading' | 'help'> {
	const { id } = question;
	const [fact] = question.facts;
	if (kind === 'narrower') {
		return {
			heading: words.t('question.narrower'),
			help: toldText(fact, coarse ?? answers[fact.id], words),
		};
	}
	const sources = isIncome(fact) ? sourcesIn(told) : [];
	return {
		heading: words.of('vragen', `${id}.question`),
		help: sources.length > 0 ? sourcesHelp(sources, household(facts, answers), words) : own('help'),
	};
}

function grouped(choices: readonly Choice[]) {
	const groups: { group: string | undefined; members: Choice[] }[] = [];
	for (const choice of choices) {
		const group = groups.find((one) => one.group === choice.group);
		if (group) group.members.push(choice);
		else groups.push({ group: choice.group, members: [choice] });
	}
	return groups;
}

function labelOf({ id, facts: [fact] }: Question, choice: Choice, words: Words): Text {
	switch (choice.role) {
		case 'unknown':
			return words.t('question.unknown');
		case 'declined':
			return words.t('question.declined');
		case 'no-health':
			return words.of('vragen', `${id}.declineHealth`);
		case 'none':
			return optionText(id, 'none', words);
		case 'answer':
			return asksRanges(fact) && typeof choice.answer === 'object'
				? rangeText(fact.kind, choice.answer as Range, words)
				: optionText(id, choice.id, words);
	}
}

function typedOf(asked: Asked, given: Answer | undefined, words: Words): Typed | null {
	const [fact] = asked.question.facts;
	if (!asksRanges(fact)) return null;
	return TYPED[fact.kind](typeof given === 'number' ? given : null, asked, words);
}

/** The field in which the exact number is typed, with what was answered before. */
const TYPED: Record<RangeKind, (given: number | null, asked: Asked, words: Words) => Typed> = {
	money: (given, asked, words) => ({
		label: words.t('question.moneyField'),
		prefix: '€',
		before: given === null ? '' : typedMoney(given, words.language.code),
		read: (text) => readMoney(text, asked, words),
	}),
	years: (given, _, words) => ({
		label: words.t('question.yearsField'),
		prefix: null,
		before: given === null ? '' : String(given),
		read: (text) => ({ number: readYears(text), error: words.t('question.errorYears'), check: null }),
	}),
};

function readMoney(text: string, { question, highest }: Asked, words: Words): Reading {
	const { readings, doubt } = amountTyped(text);
	const [first, second] = readings;
	if (first === undefined) return { number: null, error: words.t('question.errorMoney'), check: null };
	const amount = money(first);
	if (second !== undefined) {
		const error = words.t('question.errorEither', { first: amount, second: money(second) });
		return { number: null, error, check: null };
	}
	const monthly = isIncome(question.facts[0]);
	const strange = doubt || (monthly && isOdd(first, highest() ?? Number.POSITIVE_INFINITY));
	const about = monthly ? 'question.monthly' : 'question.amount';
	return {
		number: first,
		error: words.t('question.errorMoney'),
		check: strange ? { question: words.t(about, { amount }), yes: words.t(`${about}Yes`, { amount }) } : null,
	};
}

/** Money of a month that is more often that of a year or an hour: so many times the highest limit, or so little. */
const FAR_ABOVE = 5;
const LITTLE = 2_000;
const isOdd = (eurocent: number, highest: number): boolean =>
	(eurocent > 0 && eurocent < LITTLE) || eurocent > FAR_ABOVE * highest;

/** As people would type it themselves: without thousands marks. */
function typedMoney(eurocent: number, lang: string): string {
	const cents = eurocent % 100;
	const euros = String(Math.floor(eurocent / 100));
	return cents === 0 ? euros : `${euros}${lang === 'en' ? '.' : ','}${String(cents).padStart(2, '0')}`;
}
