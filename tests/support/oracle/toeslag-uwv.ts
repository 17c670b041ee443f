import type { Outcome } from '../../../src/ruleset/schema';
import type { Household } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Table } from './table';

function limits(h: Household, n: Norms | null): Readings {
	if (!n?.supplement) return unpublishedNorm;
	const { couple, alone, shared, at20 } = n.supplement;
	if (h.partner) return [couple];
	// At 18 and 19 it is less, but those are a maybe anyway.
	if (h.leeftijd < 21) return [at20];
	return [h.huisgenoten === 'geen' ? alone : shared];
}

/** Net, so little that it is below the limit before tax. */
const sure = (limit: number): number => halfUp(limit * 6425, 10_000);
const most = (h: Household, limit: number): number =>
	h['vakantiegeld-elke-maand'] ? halfUp(limit * 108, 100) : limit;

function outcome(h: Household, limit: number, aowAge: number): Outcome {
	if (!h['uitkering-uwv']) return 'unlikely';
	const ownAge = h.leeftijd >= 18 && h.leeftijd < aowAge;
	if (!ownAge && !(h.partner && h['leeftijd-partner'] < aowAge)) return 'unlikely';
	const young = h.leeftijd < 21 && !h.partner;
	if (young && h.thuiswonend) return 'unlikely';
	const noYoungChild = h.partner && h['kinderen-0-3'] === 0 && h['kinderen-4-11'] === 0;
	if (noYoungChild && h['leeftijd-partner'] < 54) return 'unlikely';
	if (h.inkomen >= most(h, limit)) return 'unlikely';
	const onTheEdge = noYoungChild && h['leeftijd-partner'] === 54;
	return capped('likely', !ownAge || young || onTheEdge || h.inkomen > sure(limit));
}

export const toeslagUwv: readonly Table[] = [
	{
		from: '2026-07-01',
		outcomes: (h, n) => limits(h, n).map((limit) => outcome(h, limit, 67)),
		amounts: () => ({}),
		edges: (h, n) => ({ inkomen: limits(h, n).flatMap((limit) => [sure(limit), most(h, limit)]) }),
	},
];
