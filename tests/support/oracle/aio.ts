import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasChild, hasPartnerUnder18, hasYoungPartner, isYoung } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Eurocent, type Table } from './table';

/** Art. 22 and 22a; art. 20 where one of the two is 18 to 20, art. 24 where one is younger. Institutions were not read. */
function norms(h: Household, n: Norms | null): Readings {
	if (!n || h.instelling) return unpublishedNorm;
	if (h.leeftijd < 18 || hasPartnerUnder18(h))
		return h.huisgenoten === 'geen' ? [n.aowCouple / 2] : unpublishedNorm;
	if (isYoung(h.leeftijd) || hasYoungPartner(h)) return [hasChild(h) ? n.youngOneWithChild : n.youngOne];
	if (h.huisgenoten === 'geen') return [h.partner ? n.aowCouple : n.aowAlone];
	const shared = n.shared?.[h.partner ? 'aowCouple' : 'aowAlone'][h.huisgenoten];
	if (!shared) return unpublishedNorm;
	return typeof shared === 'number' ? [shared] : shared;
}

/** Art. 33 lid 5: so much of a private pension does not count. Null where nobody read it. */
const exemption = (h: Household, n: Norms | null): number | null =>
	n?.pensionExempt ? n.pensionExempt[h.partner ? 'couple' : 'alone'] : null;

const incomeLimit = (h: Household, norm: number): number =>
	h['vakantiegeld-elke-maand'] ? halfUp(norm) : halfUp(norm * 95, 100);

const savingsLimits = (h: Household, n: Norms | null): Readings =>
	n ? [h.partner || hasChild(h) ? n.savingsFamily : n.savingsAlone] : unpublishedNorm;

function outcome(h: Household, norm: number, exempt: number, savings: number): Outcome {
	if (!hasAow(h) || h.verblijf === 'geen' || h.vermogen > savings) return 'unlikely';
	if (h.inkomen >= incomeLimit(h, norm + exempt)) return 'unlikely';
	const openStay = ['eu-korter-dan-3-maanden', 'in-procedure', 'oekraine'].includes(h.verblijf);
	return capped('likely', openStay || h.inkomen >= incomeLimit(h, norm));
}

/** From nothing exempt to all that can be. */
function amounts(h: Household, n: Norms | null): Record<string, Eurocent> {
	const possible = norms(h, n);
	const exempt = exemption(h, n);
	if (exempt === null || !possible.every(Number.isFinite)) return { aio: null };
	// Times 19: with holiday pay apart the income is 19 parts of 20.
	const left = (norm: number) =>
		Math.max(0, halfUp(19 * norm - (h['vakantiegeld-elke-maand'] ? 19 : 20) * h.inkomen, 19));
	const open = possible.filter((norm) => h.inkomen < incomeLimit(h, norm + exempt));
	const [atLeast, atMost] = [
		Math.min(...open.map(left)),
		Math.max(...open.map((norm) => left(norm + exempt))),
	];
	return { aio: atLeast === atMost ? atLeast : { atLeast, atMost } };
}

export const aio: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) => {
			const exempt = exemption(h, n);
			return norms(h, n).flatMap((norm) =>
				(exempt === null ? [0, Number.POSITIVE_INFINITY] : [exempt]).flatMap((part) =>
					savingsLimits(h, n).map((savings) => outcome(h, norm, part, savings)),
				),
			);
		},
		amounts,
		edges: (h, n) => ({
			inkomen: norms(h, n).flatMap((norm) => [
				incomeLimit(h, norm),
				incomeLimit(h, norm + (exemption(h, n) ?? 0)),
			]),
			vermogen: savingsLimits(h, n),
		}),
	},
];
