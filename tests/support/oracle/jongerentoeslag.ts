import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasChild, hasPartnerUnder18, hasYoungPartner, isYoung } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Eurocent, type Table } from './table';
import { increases, normFrom21, withIncrease, youngNorm } from './young';

const onlyPartnerIsYoung = (h: Household): boolean => h.leeftijd > 20 && hasYoungPartner(h);

/** T: what norm and increase come to together. */
function totals(h: Household, n: Norms | null): Readings {
	if (!n || !(isYoung(h.leeftijd) || hasYoungPartner(h))) return unpublishedNorm;
	if (n.increase === null) {
		const from21 = normFrom21(h, n);
		return from21 === null ? unpublishedNorm : [from21];
	}
	// The ceiling beside a partner under 18 is not known, so anything up to the sum without it.
	if (hasPartnerUnder18(h)) return [Number.NEGATIVE_INFINITY, withIncrease(h, n, 1)];
	return (onlyPartnerIsYoung(h) ? [1] : increases(h)).map((times) => withIncrease(h, n, times));
}

/** Income must lie below this. */
const incomeLimit = (h: Household, total: number): number =>
	h['vakantiegeld-elke-maand'] ? halfUp(total) : halfUp(total * 95, 100);

/** Art. 34. */
const savingsLimits = (h: Household, n: Norms | null): Readings =>
	n ? [h.partner || hasChild(h) ? n.savingsFamily : n.savingsAlone] : unpublishedNorm;

const isForSomeoneElse = (h: Household): boolean =>
	h.woonplaats !== 'utrecht' || h.leeftijd < 18 || !(isYoung(h.leeftijd) || hasYoungPartner(h));

function outcome(h: Household, total: number, savings: number, in2025: boolean): Outcome {
	if (isForSomeoneElse(h) || h.verblijf === 'oekraine' || h.verblijf === 'geen') return 'unlikely';
	if (h.vermogen > savings || h.inkomen >= incomeLimit(h, total)) return 'unlikely';
	if (onlyPartnerIsYoung(h)) return 'maybe';
	if (h.ouders === 'kunnen-betalen' || h.studiefinanciering) return 'unlikely';
	if (h.instelling && !in2025) return 'unlikely';
	const openStay = h.verblijf === 'eu-korter-dan-3-maanden' || h.verblijf === 'in-procedure';
	return capped('likely', openStay || h.instelling || h.thuiswonend);
}

function amounts(h: Household, n: Norms | null, in2025: boolean): Record<string, Eurocent> {
	const possible = totals(h, n);
	const isKnown = n && possible.every(Number.isFinite);
	// Times 19: with holiday pay apart the income is 19 parts of 20.
	const income = h['vakantiegeld-elke-maand'] ? 19 * h.inkomen : 20 * h.inkomen;
	const span = (less: (n: Norms) => number): Eurocent => {
		if (!isKnown) return null;
		const left = possible
			.filter((total) => h.inkomen < incomeLimit(h, total))
			.map((total) => halfUp(19 * total - less(n), 19));
		const [atLeast, atMost] = [Math.min(...left), Math.max(...left)];
		return atLeast === atMost ? atLeast : { atLeast, atMost };
	};
	return {
		jongerentoeslag: span((known) => Math.max(income, 19 * youngNorm(h, known))),
		'bijstand-samen': span(() => income),
		// Whether Utrecht adds to what the law gives is not published.
		...(!in2025 && { 'extra-utrecht': null }),
	};
}

const during = (from: string, to?: string): Table => {
	const in2025 = from < '2026-01-01';
	return {
		from,
		...(to && { to }),
		outcomes: (h, n) =>
			totals(h, n).flatMap((total) =>
				savingsLimits(h, n).map((savings) => outcome(h, total, savings, in2025)),
			),
		amounts: (h, n) => amounts(h, n, in2025),
		edges: (h, n) => ({
			inkomen: totals(h, n).map((total) => incomeLimit(h, total)),
			vermogen: savingsLimits(h, n),
		}),
	};
};

export const jongerentoeslag: readonly Table[] = [during('2025-01-01', '2025-12-31'), during('2026-01-01')];
