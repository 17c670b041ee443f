import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasPartnerUnder18 } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import type { Table } from './table';

/** The norms of the pass: with a partner under 18 it is not published which of three. */
function norms(h: Household, n: Norms | null): Readings {
	if (!n) return unpublishedNorm;
	const [alone, couple] = hasAow(h) ? [n.aowAlone, n.aowCouple] : [n.alone, n.couple];
	if (!h.partner) return [alone];
	return hasPartnerUnder18(h) ? [couple / 2, alone, couple] : [couple];
}

/** Up to 1.1 times the limit of the pass (125 %) someone may get the pass. */
const edge = (h: Household, norm: number): number =>
	halfUp(norm * 1375 * (h['vakantiegeld-elke-maand'] ? 100 : 95), 1000 * 100);

function outcome(h: Household, norm: number): Outcome {
	if (h.woonplaats !== 'utrecht' || h['kinderen-0-3'] === 0 || !h.peuter) return 'unlikely';
	if (h['u-pas'] || h.overvecht || h.verblijf === 'oekraine') return 'likely';
	// Who fled may have it for free, whatever the income.
	return h.verblijf === 'vergunning' || h.inkomen <= edge(h, norm) ? 'maybe' : 'unlikely';
}

export const voorschoolGratis: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) => norms(h, n).map((norm) => outcome(h, norm)),
		amounts: () => ({ 'voorschool-gratis': null }),
		edges: (h, n) => ({ inkomen: norms(h, n).map((norm) => edge(h, norm)) }),
	},
];
