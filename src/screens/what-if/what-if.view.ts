/** What one other answer would change: the same evaluation twice, side by side. */

import { brackets } from '../../engine/ask/brackets';
import { evaluate } from '../../engine/evaluate/evaluate';
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Program } from '../../engine/program/program';
import { flat, type Text, type Words } from '../../i18n/words';
import type { Answers, Range } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import { type Choice, choicesOf, chosenBefore, picksMany } from '../../session/questions/choices';
import type { Question } from '../../session/questions/question-list';
import { amountsOf } from '../texts/amount-text';
import { rangeText } from '../texts/answer-text';
import { optionText } from '../texts/option-text';
import { type Known, ranked, type Texts, textsOf } from '../texts/regeling-text';

export interface SupposeView {
	many: boolean;
	options: { id: string; label: Text }[];
	choices: Choice[];
	chosen: string[];
}

/** The other answers there are. "Weet ik niet" is nothing to suppose. */
export function supposeView(
	question: Question,
	program: Program,
	answers: Answers,
	words: Words,
): SupposeView {
	const { id, facts } = question;
	const [fact] = facts;
	const ranges = asksRanges(fact) ? brackets(program, answers, fact.id) : [];
	const choices = choicesOf(question, ranges).filter(({ role }) => role === 'answer' || role === 'none');
	return {
		many: picksMany(question),
		choices,
		chosen: chosenBefore(question, choices, answers),
		options: choices.map((choice) => ({
			id: choice.id,
			label:
				asksRanges(fact) && typeof choice.answer === 'object'
					? rangeText(fact.kind, choice.answer as Range, words)
					: optionText(id, choice.role === 'none' ? 'none' : choice.id, words),
		})),
	};
}

export interface DifferenceRow {
	name: Text;
	status: RegelingResult['outcome'];
	/** What it was and what it becomes; null when it stays. */
	change: Text | null;
}

type Kind = 'added' | 'removed' | 'changed' | 'same';

export interface Difference {
	added: DifferenceRow[];
	removed: DifferenceRow[];
	changed: DifferenceRow[];
	same: DifferenceRow[];
	/** With that answer there would be something left to ask. */
	more: boolean;
}

/** @param supposed the one answer that is different */
export function differenceOf(program: Program, known: Known, supposed: Answers, words: Words): Difference {
	const answers = { ...known.answers, ...supposed };
	const evaluation = evaluate(program, answers);
	const then = ranked({ ...known, answers, evaluation });
	const difference: Difference = {
		added: [],
		removed: [],
		changed: [],
		same: [],
		more: known.evaluation.next === null && evaluation.next !== null,
	};
	ranked(known).forEach((was, i) => {
		const becomes = then[i] as RegelingResult;
		const change = changeText(was, becomes, known, words);
		difference[kindOf(was, becomes, change)].push({
			name: words.of('regelingen', `${was.id}.name`),
			status: becomes.outcome,
			change,
		});
	});
	return difference;
}

const fits = ({ outcome }: RegelingResult): boolean => outcome === 'likely' || outcome === 'maybe';

function kindOf(was: RegelingResult, becomes: RegelingResult, change: Text | null): Kind {
	if (fits(was) !== fits(becomes)) return fits(becomes) ? 'added' : 'removed';
	return change ? 'changed' : 'same';
}

/** Another outcome, or else what changes within it. */
function changeText(was: RegelingResult, becomes: RegelingResult, known: Known, words: Words): Text | null {
	if (was.outcome !== becomes.outcome)
		return words.t('whatIf.status', {
			was: words.t(`status.${was.outcome}`),
			becomes: words.t(`status.${becomes.outcome}`),
		});
	const texts = textsOf(was.id, known, words);
	const changed = [
		...partChanges(was, becomes, texts, words),
		...amountChanges(amountsOf(was, texts, words).amounts, amountsOf(becomes, texts, words).amounts, words),
	];
	return changed.length > 0 ? words.join(changed, ' ') : null;
}

/** Kinds of costs that come, go, or come out differently. */
function partChanges(was: RegelingResult, becomes: RegelingResult, texts: Texts, words: Words): Text[] {
	const outcome = ({ parts }: RegelingResult, id: string) => parts.find((part) => part.id === id)?.outcome;
	return [...new Set([...was.parts, ...becomes.parts].map(({ id }) => id))].flatMap((id) => {
		const [before, after] = [outcome(was, id), outcome(becomes, id)];
		if (before === after) return [];
		const status = after ? words.t(`status.${after}`) : words.t('whatIf.gone');
		return [words.join([texts.of(`parts.${id}.name`), status], ': ')];
	});
}

type Amounts = ReturnType<typeof amountsOf>['amounts'];

function amountChanges(before: Amounts, after: Amounts, words: Words): Text[] {
	return after.flatMap(({ id, label, value }) => {
		const old = before.find((one) => one.id === id);
		return old && flat(old.value) !== flat(value)
			? [words.join([label, words.t('whatIf.amount', { was: old.value, becomes: value })], ': ')]
			: [];
	});
}
