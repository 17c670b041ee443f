/** What is coming with the same answers: a birthday, or a version of the rules that is already known. */

import type { Answer, Answers } from '../../ruleset/answer';
import { kindOf } from '../../ruleset/fact';
import { remainingDecision } from '../ask/open-facts';
import { cutsOf } from '../diagram/diagram';
import { constantUnder, exactly, withValues } from '../diagram/restrict';
import type { InForce, Program, ProgramRegeling } from '../program/program';
import { OUTCOMES } from '../program/terminals';
import { encode } from '../program/variables';
import type { RegelingResult, Soon } from './evaluation';

/** Anything further away is not soon. */
const WITHIN_YEARS = 3;

/** @returns the first change of outcome per birthday, then the first known version that changes it */
export function upcoming(
	program: Program,
	regeling: ProgramRegeling,
	answers: Answers,
	outcome: RegelingResult['outcome'],
): Soon[] {
	return [
		...(regeling.status === 'in-force' && !regeling.pastReview
			? birthdays(program, regeling, answers, outcome)
			: []),
		...versions(program, regeling.id, answers, outcome),
	];
}

function birthdays(
	program: Program,
	regeling: InForce,
	answers: Answers,
	outcome: RegelingResult['outcome'],
): Soon[] {
	const { space } = program;
	const { settled } = regeling.compiled.decision;
	return space.facts.flatMap((fact): Soon[] => {
		const kind = kindOf(fact);
		if (kind.answer !== 'number' || !kind.birthdays) return [];
		const youngest = lowest(answers[fact.id]);
		if (youngest === undefined || (fact.onlyIf && answers[fact.onlyIf] !== true)) return [];
		const variable = space.variable(fact.id);
		const knowledge = encode(space, answers);
		const oldest = knowledge[variable]?.to as number;
		for (const age of cutsOf(
			[remainingDecision(settled, withValues(knowledge, variable, undefined))],
			variable,
		)) {
			if (age <= oldest || age - youngest > WITHIN_YEARS) continue;
			const end = constantUnder(settled, withValues(knowledge, variable, exactly(age)));
			const then = end === undefined ? 'maybe' : (OUTCOMES[end] as 'maybe');
			if (then !== outcome) return [{ when: { [fact.id]: age }, outcome: then }];
		}
		return [];
	});
}

const lowest = (answer: Answer | undefined): number | undefined =>
	typeof answer === 'number'
		? answer
		: typeof answer === 'object' && 'atMost' in answer
			? (answer.atLeast ?? 0)
			: undefined;

function versions(
	program: Program,
	id: string,
	answers: Answers,
	outcome: RegelingResult['outcome'],
): Soon[] {
	for (const date of program.ruleset.upcoming) {
		const later = program.on(date);
		const regeling = later.regelingen.find((each) => each.id === id);
		const then = regeling && outcomeIn(later, regeling, answers);
		// Nothing being known after a date is not an upcoming change: the card says until when it holds.
		if (then && then !== 'ended' && then !== outcome) return [{ when: { date }, outcome: then }];
	}
	return [];
}

function outcomeIn(program: Program, regeling: ProgramRegeling, answers: Answers): RegelingResult['outcome'] {
	if (regeling.status !== 'in-force') return 'ended';
	if (regeling.pastReview) return 'ended';
	const knowledge = encode(program.space, answers);
	const end = constantUnder(regeling.compiled.decision.settled, knowledge);
	return end === undefined ? 'maybe' : (OUTCOMES[end] as 'maybe');
}
