/** What is left of a decision once everything known has been filled in: one verdict, or facts that still matter. */

import { type Diagram, support } from '../diagram/diagram';
import { constantUnder, type Knowledge, restrict } from '../diagram/restrict';
import type { InForce } from '../program/program';
import type { Verdict } from '../program/terminals';
import type { Variables } from '../program/variables';

/** The verdict that every completion gives by the rules as they stand, or undefined while they differ. */
export const verdictOf = ({ compiled }: InForce, knowledge: Knowledge): Verdict | undefined =>
	constantUnder(compiled.decision.settled, knowledge);

/** Facts that can still change the outcome, sorted by id; also past review, when the outcome is a maybe anyway. */
export function missingFacts({ compiled }: InForce, space: Variables, knowledge: Knowledge): string[] {
	const left = remainingDecision(compiled.decision.settled, knowledge);
	const missing = [...support(left)].map((variable) => (space.factOf(variable) as { id: string }).id);
	return [...new Set(missing)].sort();
}

/** A decision, restricted to what is known. */
export function remainingDecision(decision: Diagram<Verdict>, knowledge: Knowledge): Diagram<Verdict> {
	return restrict(decision, knowledge, (verdict) => verdict);
}
