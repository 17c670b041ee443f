/** Answer choices for money and ages: their edges are the limits that can still matter to this household. */
import type { Answers, Range } from '../../ruleset/answer';
import { kindOf } from '../../ruleset/fact';
import type { Program } from '../compile/program';
import { encode } from '../compile/variables';
import { cutsOf } from '../diagram/diagram';
import { remainingDecision } from './open-facts';

/** A choice offered for money or age; edges lie on the limits that still matter. */
export type Bracket = Range;

/** Most choices on one screen, without the ways to leave it open. */
export const CHOICES = 5;

/**
 * @returns at most five ranges, low to high, the first without `atLeast` and the last without `atMost`;
 * money in eurocents on whole euros, so that no range holds a limit unless there are more than four limits
 * (then `narrower` splits it); empty when no limit matters
 */
export const brackets = (program: Program, answers: Answers, factId: string): Bracket[] =>
	split(program, factId, limits(program, answers, factId), {});

/** @returns the choices inside the range that was answered, when that still holds limits; else none */
export function narrower(program: Program, answers: Answers, factId: string): Bracket[] {
	const range = answers[factId];
	if (typeof range !== 'object' || !('atLeast' in range || 'atMost' in range)) return [];
	const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = range;
	const inside = limits(program, answers, factId).filter((cut) => cut > atLeast && cut <= atMost);
	return split(program, factId, inside, range);
}

function split(program: Program, factId: string, cuts: readonly number[], outer: Bracket): Bracket[] {
	const kind = kindOf(program.space.fact(factId));
	const step = kind.answer === 'number' ? kind.step : 1;
	// A limit of € 1.685,61 lies between "€ 1.685 of minder" and "€ 1.686 of meer".
	const starts = few([...new Set(cuts.map((cut) => Math.ceil(cut / step) * step))]);
	if (!starts.length) return [];
	return [outer.atLeast, ...starts].map((atLeast, i) => {
		const next = starts[i];
		const atMost = next === undefined ? outer.atMost : next - step;
		return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
	});
}

/** The values from which something changes for this household, low to high. */
export function limits(program: Program, answers: Answers, factId: string): number[] {
	const { [factId]: _, ...others } = answers;
	const knowledge = encode(program.space, others);
	const open = program.regelingen.flatMap((regeling) =>
		regeling.status === 'in-force' && !regeling.pastReview
			? [remainingDecision(regeling.compiled.decision.settled, knowledge)]
			: [],
	);
	return cutsOf(open, program.space.variable(factId));
}

/** Picks a few edges, evenly spread, so that one narrower screen can hold those between two of them. */
function few(edges: readonly number[]): readonly number[] {
	if (edges.length < CHOICES) return edges;
	return Array.from(
		{ length: CHOICES - 1 },
		(_, i) => edges[Math.floor(((i + 1) * edges.length) / CHOICES)] as number,
	);
}
