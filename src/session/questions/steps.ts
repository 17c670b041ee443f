/**
 * The questions as screens, one by one. Most questions are one screen. Money that comes in starts with where it
 * comes from, and a coarse range is followed, once, by a narrower choice.
 */
import type { Answers, Range } from '../../ruleset/answer';
import { isIncome, nothingComesIn, type SourcesTold } from './income-sources';
import type { Question } from './question-list';

export interface Step {
	question: Question;
	kind: 'sources' | 'ask' | 'narrower';
	/** Done, and still there to come back to. */
	taken: boolean;
}

export interface Progress {
	answers: Answers;
	told: SourcesTold;
	/** Fact → the range that was chosen before the narrower choice. */
	coarse: Readonly<Record<string, Range>>;
	/** Facts with a range that a narrower choice can still split. */
	splits: readonly string[];
}

/** Whether this step asks for money that can be added up from its sources. */
export const canAddUp = (step: Step | undefined): boolean =>
	step !== undefined && step.kind !== 'sources' && isIncome(step.question.facts[0]);

/** What was done, in that order; then what is still to do. */
export function stepList(questions: readonly Question[], progress: Progress): Step[] {
	const { answers, told, coarse, splits } = progress;
	const taken: Step[] = [];
	const ahead: Step[] = [];
	for (const question of questions) {
		const [fact] = question.facts;
		const answered = fact.id in answers;
		const list = answered ? taken : ahead;
		if (isIncome(fact) && (told || !answered)) list.push({ question, kind: 'sources', taken: told !== null });
		// Only of money that comes in: no savings, or no children, is an answer that was given.
		const saidBySources = isIncome(fact) && nothingComesIn(told) && answers[fact.id] === 0;
		if (answered ? !saidBySources : told || !isIncome(fact))
			list.push({ question, kind: 'ask', taken: answered });
		if (fact.id in coarse) taken.push({ question, kind: 'narrower', taken: true });
		else if (splits.includes(fact.id)) ahead.unshift({ question, kind: 'narrower', taken: false });
	}
	return [...taken, ...ahead];
}

/** @returns position of the first step still to do, counted from 1, or null */
export function firstAhead(steps: readonly Step[]): number | null {
	const place = steps.findIndex(({ taken }) => !taken);
	return place < 0 ? null : place + 1;
}

/** @returns position of the first step of this question, counted from 1 */
export const placeOf = (steps: readonly Step[], { id }: Question): number =>
	steps.findIndex(({ question }) => question.id === id) + 1;

const ORDER: readonly Step['kind'][] = ['sources', 'ask', 'narrower'];

/**
 * @param done as it was before its answer
 * @returns positions counted from 1: where the same question goes on, and what comes after the question.
 * Someone who came back to a question goes on to the one after it; anyone else to the first one still to do.
 */
export function stepAfter(
	steps: readonly Step[],
	{ question: { id }, kind, taken }: Step,
): { within: number | null; next: number | null } {
	const own = steps.flatMap((step, i) => (step.question.id === id ? [{ kind: step.kind, n: i + 1 }] : []));
	const within = own.find((step) => ORDER.indexOf(step.kind) > ORDER.indexOf(kind))?.n ?? null;
	const following = (own.at(-1)?.n ?? 0) + 1;
	const next = taken ? (following <= steps.length ? following : null) : firstAhead(steps);
	return { within, next };
}
