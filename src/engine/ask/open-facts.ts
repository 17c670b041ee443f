/** What is left of a decision once everything known has been filled in: one verdict, or facts that still matter. */

import { type Diagram, support } from '../diagram/diagram';
import { constantUnder, type Knowledge, narrows, restrict } from '../diagram/restrict';
import type { InForce } from '../program/program';
import type { Verdict } from '../program/terminals';
import type { Variables } from '../program/variables';

/** The verdict that every completion gives by the rules as they stand, or undefined while they differ. */
export const verdictOf = ({ compiled }: InForce, knowledge: Knowledge): Verdict | undefined =>
	constantUnder(compiled.decision.settled, knowledge);

/** Facts that can still change the outcome, sorted by id; also past review, when the outcome is a maybe anyway. */
export function missingFacts(
	{ compiled }: InForce,
	space: Variables,
	knowledge: Knowledge,
	remaining: Remaining = remainingDecision,
): string[] {
	const left = remaining(compiled.decision.settled, knowledge);
	const missing = [...support(left)].map((variable) => (space.factOf(variable) as { id: string }).id);
	return [...new Set(missing)].sort();
}

/** A decision, restricted to what is known. */
export type Remaining = (decision: Diagram<Verdict>, knowledge: Knowledge) => Diagram<Verdict>;

export const remainingDecision: Remaining = (decision, knowledge) =>
	restrict(decision, knowledge, (verdict) => verdict);

/**
 * The same for someone who answers one question after another: goes on from what was left of a decision the last time,
 * unless something was taken back. It keeps what was known, so it may not outlive the visit.
 */
export function remainingFromLast(): Remaining {
	const last = new WeakMap<Diagram<Verdict>, { knowledge: Knowledge; left: Diagram<Verdict> }>();
	return (decision, knowledge) => {
		const before = last.get(decision);
		const goesOn = before && narrows(knowledge, before.knowledge);
		if (goesOn && narrows(before.knowledge, knowledge)) return before.left;
		const left = remainingDecision(goesOn ? before.left : decision, knowledge);
		last.set(decision, { knowledge, left });
		return left;
	};
}
