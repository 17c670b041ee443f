/** What is coming with the same answers: a birthday, or a version of the rules that is already known. */

import type { Answer, Answers } from '../../ruleset/answer';
import { kindOf } from '../../ruleset/fact';
import { remainingDecision } from '../ask/open-facts';
import { cutsOf } from '../diagram/diagram';
import {
	between,
	constantUnder,
	exactly,
	type Knowledge,
	type ValueSet,
	withValues,
} from '../diagram/restrict';
import type { InForce, Program, ProgramRegeling } from '../program/program';
import { OUTCOMES } from '../program/terminals';
import { encode } from '../program/variables';
import type { RegelingResult, Soon } from './evaluation';
import { readsOfVersion } from './what-it-reads';

/** Anything further away is not soon. */
const WITHIN_YEARS = 3;

/** @returns the first change of outcome per birthday, then the first known version that changes it */
export function upcoming(
	program: Program,
	regeling: ProgramRegeling,
	answers: Answers,
	knowledge: Knowledge,
	outcome: RegelingResult['outcome'],
): Soon[] {
	return [
		...(regeling.status === 'in-force' && !regeling.pastReview
			? birthdays(program, regeling, answers, knowledge, outcome)
			: []),
		...versions(program, regeling.id, answers, outcome),
	];
}

function birthdays(
	program: Program,
	regeling: InForce,
	answers: Answers,
	knowledge: Knowledge,
	outcome: RegelingResult['outcome'],
): Soon[] {
	const { space } = program;
	const { settled } = regeling.compiled.decision;
	const { facts } = readsOfVersion(regeling.compiled, program);
	return space.facts.flatMap((fact): Soon[] => {
		// An age that the decision does not read changes nothing.
		if (!facts.some(({ id }) => id === fact.id)) return [];
		const kind = kindOf(fact);
		if (kind.answer !== 'number' || !kind.birthdays) return [];
		const youngest = lowest(answers[fact.id]);
		if (youngest === undefined || (fact.onlyIf && answers[fact.onlyIf] !== true)) return [];
		const variable = space.variable(fact.id);
		const oldest = knowledge[variable]?.to as number;
		const outcomeAt = (ages: ValueSet): Soon['outcome'] => {
			const end = constantUnder(settled, withValues(knowledge, variable, ages));
			return end === undefined ? 'maybe' : (OUTCOMES[end] as 'maybe');
		};
		const last = youngest + WITHIN_YEARS;
		if (last <= oldest || (outcome !== 'maybe' && outcomeAt(between(oldest + 1, last)) === outcome))
			return [];
		for (const age of cutsOf(
			[remainingDecision(settled, withValues(knowledge, variable, undefined))],
			variable,
		)) {
			if (age <= oldest || age - youngest > WITHIN_YEARS) continue;
			const then = outcomeAt(exactly(age));
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
