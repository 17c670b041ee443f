import type { Outcome } from '../../../src/ruleset/schema';
import type { Household } from './household';
import type { Table } from './table';

function outcome(h: Household): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 15) return 'unlikely';
	if (h.opleiding === 'geen' || h.opleiding === 'inburgering') return 'unlikely';
	if ((h.leeftijd >= 18 && !h.studiefinanciering) || h.wajong || !h['beperking-studie']) return 'unlikely';
	return h.leeftijd < 18 ? 'maybe' : 'likely';
}

export const studietoeslag: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h) => [outcome(h)],
		amounts: (h, n) => ({ studietoeslag: n?.study?.[Math.min(h.leeftijd, 21) - 15] ?? null }),
		edges: () => ({}),
	},
];
