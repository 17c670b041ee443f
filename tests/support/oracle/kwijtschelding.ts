import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasChild } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import type { Table } from './table';

/** As if everyone were 21 or older, also next to a younger partner. */
function norms(h: Household, n: Norms | null): Readings {
	if (!n) return unpublishedNorm;
	const aow = hasAow(h);
	if (h.huisgenoten === 'geen') {
		if (h.partner) return [aow ? n.aowCouple : n.couple];
		return [aow ? n.aowAlone : n.alone];
	}
	if (!n.shared) return unpublishedNorm;
	const { alone, couple, aowAlone, aowCouple } = n.shared;
	const table = h.partner ? (aow ? aowCouple : couple) : aow ? aowAlone : alone;
	const found = table[h.huisgenoten];
	if (found === null) return unpublishedNorm;
	return typeof found === 'number' ? [found] : found;
}

const counted = (h: Household): number => (h['vakantiegeld-elke-maand'] ? 100 : 95);
const sure = (h: Household, norm: number): number => halfUp(norm * counted(h), 100);
/** Half as much again: careful, no rule. */
const most = (h: Household, norm: number): number => halfUp(norm * counted(h) * 3, 100 * 2);
const balance = (h: Household): number => (h.partner ? 4903_00 : hasChild(h) ? 4492_00 : 3698_00);

function outcome(h: Household, n: Norms | null, norm: number): Outcome {
	if (h.woonplaats === 'elders' || h.leeftijd < 18) return 'unlikely';
	const bill = h['bghu-aanslag'];
	if (bill === 'geen' || bill === 'langer-betaald' || h.auto === 'boven-3350') return 'unlikely';
	if (h.inkomen > most(h, norm)) return 'unlikely';
	if (h.woonplaats !== 'utrecht' || h.woning === 'koop' || h.instelling) return 'maybe';
	// The balances lapse with the norms.
	if (!n || h.banksaldo > balance(h)) return 'maybe';
	return h.inkomen <= sure(h, norm) ? 'likely' : 'maybe';
}

export const kwijtschelding: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) => norms(h, n).map((norm) => outcome(h, n, norm)),
		amounts: () => ({ kwijtschelding: null }),
		edges: (h, n) => ({
			inkomen: norms(h, n).flatMap((norm) => [sure(h, norm), most(h, norm)]),
			banksaldo: [balance(h)],
		}),
	},
];
