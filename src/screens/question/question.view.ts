/** What a question screen shows. */

import type { Text, Words } from '../../i18n/words';
import type { Answer, Answers, Range } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { type Choice, choicesOf, chosenBefore, picksMany, same } from '../../session/questions/choices';
import { household, isIncome, type SourcesTold, sourcesIn } from '../../session/questions/income-sources';
import type { Question } from '../../session/questions/question-list';
import { optionText, rangeText, toldText } from '../texts/answer-text';
import { sourcesHelp } from './sources.view';

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
	/** What was answered before, and as it was typed. */
	given: number | null;
	before: string;
	error: Text;
}

export interface Asked {
	question: Question;
	/** The question itself, or the narrower choice after a coarse range. */
	kind: 'ask' | 'narrower' | 'sources';
	answers: Answers;
	/** What was chosen before a narrower choice was made within it. */
	coarse: Range | undefined;
	ranges: readonly Range[];
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
		typed: typedOf(question, given, words),
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

function typedOf({ facts: [fact] }: Question, answer: Answer | undefined, words: Words): Typed | null {
	if (!asksRanges(fact)) return null;
	const given = typeof answer === 'number' ? answer : null;
	return { given, ...TYPED[fact.kind](given, words) };
}

/** The field in which the exact number is typed, with what was answered before. */
const TYPED: Record<RangeKind, (given: number | null, words: Words) => Omit<Typed, 'given'>> = {
	money: (given, words) => ({
		label: words.t('question.moneyField'),
		prefix: '€',
		before: given === null ? '' : typedMoney(given, words.language.code),
		error: words.t('question.errorMoney'),
	}),
	years: (given, words) => ({
		label: words.t('question.yearsField'),
		prefix: null,
		before: given === null ? '' : String(given),
		error: words.t('question.errorYears'),
	}),
};

/** As people would type it themselves: without thousands marks. */
function typedMoney(eurocent: number, lang: string): string {
	const cents = eurocent % 100;
	const euros = String(Math.floor(eurocent / 100));
	return cents === 0 ? euros : `${euros}${lang === 'en' ? '.' : ','}${String(cents).padStart(2, '0')}`;
}
