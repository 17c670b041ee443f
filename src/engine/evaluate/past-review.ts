/** What may still be said once the day to look at a regeling again has passed. */

import { constantUnder, type Knowledge } from '../diagram/restrict';
import type { Decision, InForce } from '../program/program';
import { MAYBE, UNLIKELY, type Verdict } from '../program/terminals';
import type { Variables } from '../program/variables';

/**
 * What may be said. Past the day to look at the rules again everything is a maybe, but for a no that rests on nothing
 * but lasting answers (town, age, no child).
 */
export function cappedVerdict(
	{ pastReview, compiled }: InForce,
	space: Variables,
	knowledge: Knowledge,
	{ settled }: Pick<Decision, 'settled'> = compiled.decision,
): Verdict {
	if (!pastReview) return constantUnder(settled, knowledge) ?? MAYBE;
	return constantUnder(settled, onlyLasting(space, knowledge)) === UNLIKELY ? UNLIKELY : MAYBE;
}

/** What is known from answers that stay true whatever the rules become. */
export const onlyLasting = (space: Variables, knowledge: Knowledge): Knowledge =>
	knowledge.map((allowed, variable) => {
		const lasting = space.factOf(variable)?.lasting;
		return lasting === 'always' || (lasting === 'none' && allowed?.to === 0) ? allowed : undefined;
	});
