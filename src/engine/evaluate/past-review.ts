/** What may still be said once the day to look at a regeling again has passed. */
import { verdictOf } from '../ask/open-facts';
import type { InForce } from '../compile/program';
import { MAYBE, UNLIKELY, type Verdict } from '../compile/terminals';
import type { Variables } from '../compile/variables';
import type { Knowledge } from '../diagram/restrict';

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
