import type { Outcome } from '../../../src/ruleset/schema';
import { type Household, hasAow, hasPartnerUnder18, hasYoungPartner, isYoung } from './household';
import { halfUp, type Norms, type Readings, unpublishedNorm } from './norms';
import { capped, type Eurocent, type Table } from './table';
import { increases, withIncrease, youngNorm } from './young';

const isYoungHousehold = (h: Household): boolean => isYoung(h.leeftijd) || hasYoungPartner(h);

/** The norm of chapter 3 for this household, nobody else in the house. */
function ownNorms(h: Household, n: Norms | null): Readings {
	if (!n) return unpublishedNorm;
	if (h.instelling) return institutionNorms(h, n);
	if (isYoungHousehold(h))
		return n.increase === null ? [youngNorm(h, n)] : increases(h).map((times) => withIncrease(h, n, times));
	const [alone, couple] = hasAow(h) ? [n.aowAlone, n.aowCouple] : [n.alone, n.couple];
	if (!h.partner) return [alone];
	return [hasPartnerUnder18(h) ? couple / 2 : couple];
}

/** Art. 23. Lid 3: with only one of a couple there, each as someone alone; whether it is one or both is not asked. */
function institutionNorms(h: Household, n: Norms): Readings {
	if (!h.partner) return [n.institutionAlone];
	if (hasPartnerUnder18(h)) return unpublishedNorm;
	const partner = { ...h, partner: false, leeftijd: h['leeftijd-partner'], instelling: false };
	return [n.institutionCouple, ...ownNorms(partner, n).map((norm) => n.institutionAlone + norm)];
}

/** Whether sharing a home counts is to be confirmed: both norms are held against the income. */
function incomeNorms(h: Household, n: Norms | null): Readings {
	const full = ownNorms(h, n);
	if (!n || n.increase === null || h.huisgenoten === 'geen' || h.instelling || isYoungHousehold(h))
		return full;
	const row = h.partner ? (hasAow(h) ? 'aowCouple' : 'couple') : hasAow(h) ? 'aowAlone' : 'alone';
	const shared = hasPartnerUnder18(h) ? null : n.shared?.[row][h.huisgenoten];
	if (!shared) return unpublishedNorm;
	return [...(typeof shared === 'number' ? [shared] : shared), ...full];
}

/** Up to and including this there is no own share. */
const incomeLimit = (h: Household, norm: number, percent: 100 | 125): number =>
	h['vakantiegeld-elke-maand'] ? halfUp(norm * percent, 100) : halfUp(norm * percent * 95, 100 * 100);

type Cost = Household['kosten'][number];
const fromTheWholeNorm: readonly Cost[] = ['bewindvoering', 'woonkosten'];
const atMostMaybe: readonly Cost[] = ['anders', 'school', 'baby'];

function forCost(cost: Cost, h: Household, incomeNorm: number, savingsNorm: number): Outcome {
	if (cost === 'zorg') return 'unlikely';
	if (atMostMaybe.includes(cost)) return 'maybe';
	const percent = fromTheWholeNorm.includes(cost) ? 100 : 125;
	const limit = halfUp(savingsNorm);
	const hasRoom = cost === 'witgoed' ? h.vermogen < limit : h.vermogen <= limit;
	return hasRoom && h.inkomen <= incomeLimit(h, incomeNorm, percent) ? 'likely' : 'maybe';
}

const isForSomeoneElse = (h: Household): boolean => h.woonplaats !== 'utrecht' || h.leeftijd < 18;
const openStays: readonly Household['verblijf'][] = ['eu-korter-dan-3-maanden', 'in-procedure', 'oekraine'];

function outcome(h: Household, incomeNorm: number, savingsNorm: number): Outcome {
	if (isForSomeoneElse(h) || h.verblijf === 'geen') return 'unlikely';
	const each = h.kosten.map((cost) => forCost(cost, h, incomeNorm, savingsNorm));
	const best = (['likely', 'maybe'] as const).find((one) => each.includes(one)) ?? 'unlikely';
	return capped(best, openStays.includes(h.verblijf));
}

function whiteGoods(h: Household): Record<string, Eurocent> {
	if (!h.kosten.includes('witgoed')) return {};
	return { 'witgoed-wasmachine': 400_00, 'witgoed-koelkast': 250_00, 'witgoed-kookplaat': 300_00 };
}

const table: Omit<Table, 'from' | 'to'> = {
	outcomes: (h, n) =>
		incomeNorms(h, n).flatMap((income) => ownNorms(h, n).map((savings) => outcome(h, income, savings))),
	amounts: whiteGoods,
	edges: (h, n) => ({
		inkomen: incomeNorms(h, n).flatMap((norm) => [incomeLimit(h, norm, 100), incomeLimit(h, norm, 125)]),
		vermogen: ownNorms(h, n).map((norm) => halfUp(norm)),
	}),
};

/** In 2025 the norms have no increase, and nobody asked about housemates. */
export const bijzondereBijstand: readonly Table[] = [
	{ ...table, from: '2025-10-01', to: '2025-12-31' },
	{ ...table, from: '2026-01-01' },
];
