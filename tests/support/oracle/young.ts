/** Art. 20 and 24: a household in which someone is 18, 19 or 20. */
import { type Household, hasAow, hasChild, hasPartnerUnder18, hasYoungPartner, isYoung } from './household';
import type { Norms, Readings } from './norms';

/** Without the increase. Half of a couple's where the partner is under 18 and has no right of their own. */
export function youngNorm(h: Household, n: Norms): number {
	if (!h.partner) return n.youngAlone;
	const both = hasChild(h) ? n.youngBothWithChild : n.youngBoth;
	if (hasPartnerUnder18(h)) return both / 2;
	if (isYoung(h.leeftijd) && hasYoungPartner(h)) return both;
	return hasChild(h) ? n.youngOneWithChild : n.youngOne;
}

/** What the same household would get from 21: art. 20 lid 4. Not known with a partner under 18. */
export function normFrom21(h: Household, n: Norms): number | null {
	if (!h.partner) return n.alone;
	if (hasPartnerUnder18(h)) return null;
	return hasAow(h) ? n.aowCouple : n.couple;
}

/** How often the increase counts: once for each of 18 to 20 whose own parents cannot pay. Only the resident's are asked. */
export function increases(h: Household): Readings {
	const own = isYoung(h.leeftijd) && h.ouders !== 'kunnen-betalen' ? 1 : 0;
	return hasYoungPartner(h) ? [own, own + 1] : [own];
}

/** `times` the increase on top, and never more than from 21 as far as that is known. */
export const withIncrease = (h: Household, n: Norms, times: number): number =>
	Math.min(youngNorm(h, n) + times * (n.increase ?? 0), normFrom21(h, n) ?? Number.POSITIVE_INFINITY);
