import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasChild } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Table } from './table';

/** Of a couple also with a younger partner; others in the house do not count. */
const norms = (h: Household, n: Norms | null): Readings =>
	n ? [h.partner ? n.couple : n.alone] : unpublishedNorm;

/** So many percent of the norm. */
const incomeLimit = (h: Household, norm: number, percent: number): number =>
	halfUp(norm * percent * (h['vakantiegeld-elke-maand'] ? 100 : 95), 100 * 100);

const savingsLimits = (h: Household, n: Norms | null): Readings =>
	n ? [h.partner || hasChild(h) ? n.savingsFamily : n.savingsAlone] : unpublishedNorm;

function outcome(h: Household, norm: number, savings: number): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 21 || hasAow(h) || h.verblijf === 'geen') return 'unlikely';
	if (h.studiefinanciering || h.opleiding === 'voltijd' || h['inkomenstoeslag-gehad']) return 'unlikely';
	if (h.vermogen > savings || h['laag-inkomen-duur'] === 'korter-dan-1-jaar') return 'unlikely';
	if (h.inkomen > incomeLimit(h, norm, 125)) return 'unlikely';
	const openStay = ['eu-korter-dan-3-maanden', 'in-procedure', 'oekraine'].includes(h.verblijf);
	return capped('likely', openStay || h.instelling || h.inkomen > incomeLimit(h, norm, 100));
}

export const individueleInkomenstoeslag: readonly Table[] = [
	{
		from: '2026-01-01',
		outcomes: (h, n) =>
			norms(h, n).flatMap((norm) => savingsLimits(h, n).map((savings) => outcome(h, norm, savings))),
		// Nobody published which household gets what.
		amounts: () => ({ 'individuele-inkomenstoeslag': { atLeast: 125_00, atMost: 800_00 } }),
		edges: (h, n) => ({
			inkomen: norms(h, n).flatMap((norm) => [incomeLimit(h, norm, 100), incomeLimit(h, norm, 125)]),
			vermogen: savingsLimits(h, n),
		}),
	},
];
