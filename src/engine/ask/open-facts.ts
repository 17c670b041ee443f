/** What is left of a decision once everything known has been filled in: one verdict, or facts that still matter. */
import type { InForce } from '../compile/program';
import { MAYBE, UNLIKELY, type Verdict } from '../compile/terminals';
import type { Variables } from '../compile/variables';
import { type Diagram, support } from '../diagram/diagram';
import { constantUnder, type Knowledge, restrict } from '../diagram/restrict';

/** The verdict that every completion gives by the rules as they stand, or undefined while they differ. */
export const verdictOf = ({ compiled }: InForce, knowledge: Knowledge): Verdict | undefined =>
	constantUnder(compiled.decision.settled, knowledge);

/**
 * What may be said. Past the day to look at the rules again everything is a maybe, but for a no that rests on nothing
 * but lasting answers (town, age, no child).
 */
export function cappedVerdict(regeling: InForce, space: Variables, knowledge: Knowledge): Verdict {
	if (!regeling.pastReview) return verdictOf(regeling, knowledge) ?? MAYBE;
	return verdictOf(regeling, onlyLasting(space, knowledge)) === UNLIKELY ? UNLIKELY : MAYBE;
}

/** What is known from answers that stay true whatever the rules become. */
export const onlyLasting = (space: Variables, knowledge: Knowledge): Knowledge =>
	knowledge.map((allowed, variable) => {
		const lasting = space.factOf(variable)?.lasting;
		return lasting === 'always' || (lasting === 'none' && allowed?.to === 0) ? allowed : undefined;
	});

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
