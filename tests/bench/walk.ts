/** One household answering questions, without typing: numbers by the choices on the screen. */

import type { Bracket } from '../../src/engine/ask/brackets';
import { brackets, narrower } from '../../src/engine/ask/brackets';
import type { Program } from '../../src/engine/compile/program';
import type { Answer, Answers } from '../../src/ruleset/answer';

/** The screen that a fact stands on: its id, and the facts that are asked with it. */
export function screenOf(program: Program, factId: string): { id: string; facts: string[] } {
	const { together } = program.space.fact(factId);
	if (!together) return { id: factId, facts: [factId] };
	return {
		id: together,
		facts: program.space.facts.filter((fact) => fact.together === together).map(({ id }) => id),
	};
}

export interface Step {
	screen: string;
	answers: Answers;
	/** Choosing what applies, and "Verder". */
	taps: number;
}

/** Answers a screen as the household would; a coarse choice that still holds limits takes a second screen. */
export function answerScreen(program: Program, answers: Answers, factId: string, household: Answers): Step[] {
	const { id, facts } = screenOf(program, factId);
	const given = Object.fromEntries(facts.map((fact) => [fact, household[fact] ?? 'unknown'])) as Record<
		string,
		Answer
	>;
	const { kind } = program.space.fact(factId);
	if (kind !== 'money' && kind !== 'years') {
		const ticks = Object.values(given).reduce<number>((sum, answer) => sum + ticksFor(answer), 0);
		return [{ screen: id, answers: { ...answers, ...given }, taps: Math.max(1, ticks) + 1 }];
	}
	const exact = given[factId] as number;
	const pick = (choices: readonly Bracket[]): Bracket =>
		choices.find(
			({ atLeast = 0, atMost = Number.POSITIVE_INFINITY }) => exact >= atLeast && exact <= atMost,
		) as Bracket;
	const first: Answers = { ...answers, [factId]: pick(brackets(program, answers, factId)) };
	const closer = narrower(program, first, factId);
	const steps = [{ screen: id, answers: first, taps: 2 }];
	return closer.length
		? [...steps, { screen: id, answers: { ...first, [factId]: pick(closer) }, taps: 2 }]
		: steps;
}

const ticksFor = (answer: Answer): number =>
	Array.isArray(answer) ? answer.length : typeof answer === 'number' ? Math.min(answer, 1) : 1;
