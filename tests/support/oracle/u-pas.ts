import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasChild, hasPartnerUnder18 } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Eurocent, type Table } from './table';

/** Four norms only, whatever the age from 18. Which of them holds with a partner under 18 is not published. */
function norms(h: Household, n: Norms | null): Readings {
	if (!n) return unpublishedNorm;
	const [alone, couple] = hasAow(h) ? [n.aowAlone, n.aowCouple] : [n.alone, n.couple];
	if (!h.partner) return [alone];
	return hasPartnerUnder18(h) ? [couple / 2, alone, couple] : [couple];
}

/** 125 % of the norm, without holiday pay where that comes apart, and ten per cent on either side. */
function edges(h: Household, norm: number): { yes: number; maybe: number } {
	const [share, whole] = h['vakantiegeld-elke-maand'] ? [125, 100] : [125 * 95, 100 * 100];
	return { yes: halfUp(norm * share * 90, whole * 100), maybe: halfUp(norm * share * 110, whole * 100) };
}

function byIncome(h: Household, norm: number): Outcome {
	const { yes, maybe } = edges(h, norm);
	if (h.inkomen <= yes) return 'likely';
	return h.inkomen <= maybe || h.schuldhulp ? 'maybe' : 'unlikely';
}

function outcome(h: Household, norm: number): Outcome {
	if (h.woonplaats === 'elders') return 'unlikely';
	if (h.leeftijd < 18) return 'maybe';
	if (h['uitkering-gemeente']) return 'likely';
	const study = hasChild(h) ? 'geen' : h.opleiding;
	if (study === 'voltijd') return h.thuiswonend && h.inkomen === 0 ? 'maybe' : 'unlikely';
	return capped(byIncome(h, norm), study === 'inburgering');
}

function budgets(h: Household): Record<string, Eurocent> {
	const present = {
		'tegoed-volwassene': h.leeftijd >= 18,
		'tegoed-0-3': h['kinderen-0-3'] > 0,
		'tegoed-4-11': h['kinderen-4-11'] > 0,
		'tegoed-12-17': h['kinderen-12-17'] > 0,
	};
	return Object.fromEntries(Object.entries(present).flatMap(([id, there]) => (there ? [[id, null]] : [])));
}

/** The pass goes from 1 July to 30 June. */
const passYear = (from: string, to: string): Table => ({
	from,
	to,
	outcomes: (h, n) => norms(h, n).map((norm) => outcome(h, norm)),
	amounts: budgets,
	edges: (h, n) => ({
		inkomen: [
			...norms(h, n).flatMap((norm) => Object.values(edges(h, norm))),
			// Where no income at all matters, the first cent does.
			...(h.opleiding === 'voltijd' && h.thuiswonend ? [1] : []),
		],
		vermogen: [],
	}),
});

export const uPas: readonly Table[] = [
	passYear('2025-07-01', '2026-06-30'),
	passYear('2026-07-01', '2027-06-30'),
];
