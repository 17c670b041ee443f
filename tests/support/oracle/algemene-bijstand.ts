import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasChild, hasPartnerUnder18, hasYoungPartner } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Eurocent, type Table } from './table';

/** Art. 20 to 24. A young partner has art. 20 without its increase, also with others in the house. */
function norms(h: Household, n: Norms | null): Readings {
	if (!n) return unpublishedNorm;
	if (h.instelling) return institutionNorms(h, n);
	if (hasPartnerUnder18(h)) return h.huisgenoten === 'geen' ? [n.couple / 2] : unpublishedNorm;
	if (hasYoungPartner(h)) return [hasChild(h) ? n.youngOneWithChild : n.youngOne];
	if (h.huisgenoten === 'geen') return [h.partner ? n.couple : n.alone];
	const shared = n.shared?.[h.partner ? 'couple' : 'alone'][h.huisgenoten];
	if (!shared) return unpublishedNorm;
	return typeof shared === 'number' ? [shared] : shared;
}

/** Art. 23. Whether one or both of a couple live there is not asked. */
function institutionNorms(h: Household, n: Norms): Readings {
	if (!h.partner) return [n.institutionAlone];
	if (hasPartnerUnder18(h)) return unpublishedNorm;
	return [n.institutionCouple, n.institutionAlone + (hasYoungPartner(h) ? n.youngAlone : n.alone)];
}

/** Income must lie below this. */
const incomeLimit = (h: Household, norm: number): number =>
	h['vakantiegeld-elke-maand'] ? halfUp(norm) : halfUp(norm * 95, 100);

const savingsLimits = (h: Household, n: Norms | null): Readings =>
	n ? [h.partner || hasChild(h) ? n.savingsFamily : n.savingsAlone] : unpublishedNorm;

function outcome(h: Household, norm: number, savings: number): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 21 || hasAow(h) || h.verblijf === 'geen') return 'unlikely';
	const isFullTime = h.opleiding === 'voltijd';
	if (h.leeftijd < 27 && (h.studiefinanciering || isFullTime)) return 'unlikely';
	if (h.vermogen > savings || h.inkomen >= incomeLimit(h, norm)) return 'unlikely';
	const openStay = ['eu-korter-dan-3-maanden', 'in-procedure', 'oekraine'].includes(h.verblijf);
	return capped('likely', openStay || isFullTime || h['uitkering-uwv'] || h['eigen-bedrijf']);
}

/** None where the UWV or a business comes first. */
function amounts(h: Household, n: Norms | null): Record<string, Eurocent> {
	if (h['uitkering-uwv'] || h['eigen-bedrijf']) return {};
	const possible = norms(h, n);
	if (!possible.every(Number.isFinite)) return { 'algemene-bijstand': null };
	const left = possible
		.filter((norm) => h.inkomen < incomeLimit(h, norm))
		// Times 19: with holiday pay apart the income is 19 parts of 20.
		.map((norm) => halfUp(19 * norm - (h['vakantiegeld-elke-maand'] ? 19 : 20) * h.inkomen, 19));
	const [atLeast, atMost] = [Math.min(...left), Math.max(...left)];
	return { 'algemene-bijstand': atLeast === atMost ? atLeast : { atLeast, atMost } };
}

export const algemeneBijstand: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) =>
			norms(h, n).flatMap((norm) => savingsLimits(h, n).map((savings) => outcome(h, norm, savings))),
		amounts,
		edges: (h, n) => ({
			inkomen: norms(h, n).map((norm) => incomeLimit(h, norm)),
			vermogen: savingsLimits(h, n),
		}),
	},
];
