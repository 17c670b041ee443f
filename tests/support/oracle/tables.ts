/**
 * The decision tables of the four regelingen, typed by hand for a household of which everything is known.
 * Written apart from the engine and the rule files, so that they cannot share a mistake: amounts come from
 * the published norms, not from `rules/`. Slow and plain on purpose.
 */
import type { Outcome } from '../../../src/ruleset/schema';

export const towns = ['utrecht', 'de-bilt', 'houten', 'ijsselstein', 'stichtse-vecht', 'elders'] as const;
export const studies = ['geen', 'middelbare-school', 'deeltijd', 'voltijd'] as const;
export const parents = ['kunnen-betalen', 'kunnen-niet-betalen', 'geen-beroep-mogelijk'] as const;
export const stays = [
	'nederlands',
	'eu-langer-dan-3-maanden',
	'eu-korter-dan-3-maanden',
	'vergunning',
	'in-procedure',
	'oekraine',
	'geen',
] as const;
export const costs = [
	'bewindvoering',
	'woonkosten',
	'inrichting',
	'witgoed',
	'zorg',
	'rechtsbijstand',
	'uitvaart',
	'reizen',
	'baby',
	'school',
	'verblijfsdocument',
	'anders',
] as const;

export interface Household {
	woonplaats: (typeof towns)[number];
	leeftijd: number;
	partner: boolean;
	/** Read only where there is a partner. */
	'leeftijd-partner': number;
	'kinderen-0-3': number;
	'kinderen-4-11': number;
	'kinderen-12-17': number;
	inkomen: number;
	'vakantiegeld-elke-maand': boolean;
	vermogen: number;
	'uitkering-gemeente': boolean;
	opleiding: (typeof studies)[number];
	studiefinanciering: boolean;
	schuldhulp: boolean;
	'u-pas': boolean;
	kosten: readonly (typeof costs)[number][];
	thuiswonend: boolean;
	ouders: (typeof parents)[number];
	instelling: boolean;
	verblijf: (typeof stays)[number];
}
export type FactId = keyof Household;

export const regelingen = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag'] as const;
export type RegelingId = (typeof regelingen)[number];

/* ---------- norms: eurocents a month including holiday pay, arts. 20 to 23 and 34 ---------- */

export interface Norms {
	alone: number;
	together: number;
	aloneAow: number;
	togetherAow: number;
	youngAlone: number;
	youngBoth: number;
	youngBothChild: number;
	youngOne: number;
	youngOneChild: number;
	/** Art. 20 lid 3: does not exist before 2026. */
	increase: number | null;
	institutionAlone: number;
	institutionAloneIncrease: number;
	institutionTogether: number;
	institutionTogetherIncrease: number;
	wealthAlone: number;
	wealthTogether: number;
}

const periods: { from: string; to: string; norms: Norms }[] = [
	{
		from: '2025-01-01',
		to: '2025-06-30',
		norms: {
			alone: 134545,
			together: 192207,
			aloneAow: 150107,
			togetherAow: 205348,
			youngAlone: 33217,
			youngBoth: 66434,
			youngBothChild: 104875,
			youngOne: 129321,
			youngOneChild: 167762,
			increase: null,
			institutionAlone: 42603,
			institutionAloneIncrease: 4500,
			institutionTogether: 66269,
			institutionTogetherIncrease: 10100,
			wealthAlone: 777000,
			wealthTogether: 1554000,
		},
	},
	{
		from: '2025-07-01',
		to: '2025-12-31',
		norms: {
			alone: 136906,
			together: 195580,
			aloneAow: 153021,
			togetherAow: 209498,
			youngAlone: 33798,
			youngBoth: 67596,
			youngBothChild: 106712,
			youngOne: 131588,
			youngOneChild: 170704,
			increase: null,
			institutionAlone: 43349,
			institutionAloneIncrease: 4500,
			institutionTogether: 67429,
			institutionTogetherIncrease: 10100,
			wealthAlone: 777000,
			wealthTogether: 1554000,
		},
	},
	{
		from: '2026-01-01',
		to: '2026-06-30',
		norms: {
			alone: 140150,
			together: 200213,
			aloneAow: 156469,
			togetherAow: 214416,
			youngAlone: 34599,
			youngBoth: 69198,
			youngBothChild: 109241,
			youngOne: 134706,
			youngOneChild: 174749,
			increase: 74645,
			institutionAlone: 44376,
			institutionAloneIncrease: 4700,
			institutionTogether: 69027,
			institutionTogetherIncrease: 10600,
			wealthAlone: 800000,
			wealthTogether: 1600000,
		},
	},
	{
		from: '2026-07-01',
		to: '2026-12-31',
		norms: {
			alone: 141946,
			together: 202779,
			aloneAow: 158734,
			togetherAow: 217610,
			youngAlone: 35042,
			youngBoth: 70084,
			youngBothChild: 110640,
			youngOne: 136432,
			youngOneChild: 176988,
			increase: 76224,
			institutionAlone: 44944,
			institutionAloneIncrease: 4700,
			institutionTogether: 69911,
			institutionTogetherIncrease: 10600,
			wealthAlone: 800000,
			wealthTogether: 1600000,
		},
	},
];

/** The last day of which the amounts were typed. Newer ones are typed by someone who did not make the rule file. */
export const typedUntil = (periods.at(-1) as (typeof periods)[number]).to;

/** null: no amounts are known for that day, so nothing may rest on them. */
export const normsOn = (peildatum: string): Norms | null =>
	periods.find((p) => p.from <= peildatum && peildatum <= p.to)?.norms ?? null;

const aowAge = 67;

/* ---------- arithmetic ---------- */

/** amount × parts / whole, rounded once, half up. */
export const portion = (amount: number, parts: number, whole: number): number =>
	Math.floor((2 * amount * parts + whole) / (2 * whole));

/** null is "open": it could be either, whatever the amount compared. */
type Truth = boolean | null;
const atMost = (x: number, limit: number | null): Truth => (limit === null ? null : x <= limit);
const below = (x: number, limit: number | null): Truth => (limit === null ? null : x < limit);

const rank: Record<Outcome, number> = { unlikely: 0, maybe: 1, likely: 2 };
const best = (outcomes: Outcome[]): Outcome =>
	outcomes.reduce((a, b) => (rank[b] > rank[a] ? b : a), 'unlikely' as Outcome);

/** What is left when it is not known which of these it is. */
export const joined = (outcomes: readonly Outcome[]): Outcome =>
	outcomes.every((o) => o === outcomes[0]) ? (outcomes[0] as Outcome) : 'maybe';

/* ---------- households ---------- */

export const hasChild = (h: Household): boolean =>
	h['kinderen-0-3'] + h['kinderen-4-11'] + h['kinderen-12-17'] > 0;
const is18to20 = (age: number): boolean => age >= 18 && age <= 20;

/** The U-pas knows four norms; a partner under 18 (art. 24) is not in the table. */
export function passNorm(h: Household, n: Norms | null): number | null {
	if (n === null) return null;
	if (!h.partner) return h.leeftijd >= aowAge ? n.aloneAow : n.alone;
	if (h['leeftijd-partner'] < 18) return null;
	return h.leeftijd >= aowAge || h['leeftijd-partner'] >= aowAge ? n.togetherAow : n.together;
}

/** The norm of arts. 20 to 22 without the increase for 18 to 20, not looking at an institution. */
export function homeNorm(h: Household, n: Norms | null): number | null {
	if (n === null) return null;
	const mine = h.leeftijd;
	if (!h.partner) {
		if (mine <= 20) return n.youngAlone;
		return mine < aowAge ? n.alone : n.aloneAow;
	}
	const theirs = h['leeftijd-partner'];
	if (theirs < 18) return null;
	if (mine >= aowAge || theirs >= aowAge) return n.togetherAow;
	const young = (is18to20(mine) ? 1 : 0) + (is18to20(theirs) ? 1 : 0);
	if (young === 2) return hasChild(h) ? n.youngBothChild : n.youngBoth;
	if (young === 1) return hasChild(h) ? n.youngOneChild : n.youngOne;
	return n.together;
}

export function ownNorm(h: Household, n: Norms | null): number | null {
	if (n === null) return null;
	if (h.partner && h['leeftijd-partner'] < 18) return null;
	if (!h.instelling) return homeNorm(h, n);
	return h.partner
		? n.institutionTogether + n.institutionTogetherIncrease
		: n.institutionAlone + n.institutionAloneIncrease;
}

/** The norm of art. 21 for the same household as if everyone were 21 (or of art. 22 from AOW age). */
function adultNorm(h: Household, n: Norms | null): number | null {
	if (n === null) return null;
	if (!h.partner) return h.leeftijd >= aowAge ? n.aloneAow : n.alone;
	if (h['leeftijd-partner'] < 18) return null;
	return h.leeftijd >= aowAge || h['leeftijd-partner'] >= aowAge ? n.togetherAow : n.together;
}

/* ---------- limits ---------- */

/** Parts per 100 of the norm that count when holiday pay comes apart. */
const counted = (h: Household): number => (h['vakantiegeld-elke-maand'] ? 100 : 95);

export function passEdges(h: Household, n: Norms | null): { yes: number | null; maybe: number | null } {
	const norm = passNorm(h, n);
	if (norm === null) return { yes: null, maybe: null };
	return {
		yes: portion(norm, 125 * 90 * counted(h), 100 * 100 * 100),
		maybe: portion(norm, 125 * 110 * counted(h), 100 * 100 * 100),
	};
}

export function costEdge(h: Household, n: Norms | null, percent: 100 | 125): number | null {
	const norm = ownNorm(h, n);
	return norm === null ? null : portion(norm, percent * counted(h), 100 * 100);
}

/** What a household of 18 to 20 comes to with the increase: more than one where the law does not say. */
export function topUps(h: Household, n: Norms | null, in2025: boolean): number[] | null {
	const ceiling = adultNorm(h, n);
	const floor = homeNorm(h, n);
	if (n === null || ceiling === null || floor === null) return null;
	if (in2025) return [ceiling];
	if (n.increase === null) return null;
	const once = Math.min(floor + n.increase, ceiling);
	const bothYoung = h.partner && is18to20(h.leeftijd) && is18to20(h['leeftijd-partner']);
	return bothYoung ? [once, Math.min(floor + 2 * n.increase, ceiling)] : [once];
}

export const wealthEdge = (h: Household, n: Norms | null): number | null =>
	n === null ? null : h.partner || hasChild(h) ? n.wealthTogether : n.wealthAlone;

export const topUpEdge = (h: Household, total: number): number => portion(total, counted(h), 100);

/* ---------- the tables ---------- */

function uPas(h: Household, n: Norms | null): Outcome {
	if (h.woonplaats === 'elders') return 'unlikely';
	if (h.leeftijd < 18) return 'maybe';
	if (h['uitkering-gemeente']) return 'likely';
	if (h.opleiding === 'voltijd' && !hasChild(h)) return 'unlikely';
	const edges = passEdges(h, n);
	const low = atMost(h.inkomen, edges.yes);
	const grey = atMost(h.inkomen, edges.maybe);
	const onIncome: Outcome =
		low === null || grey === null ? 'maybe' : low ? 'likely' : grey ? 'maybe' : 'unlikely';
	return onIncome === 'unlikely' && h.schuldhulp ? 'maybe' : onIncome;
}

function bijzondereBijstand(h: Household, n: Norms | null): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 18 || h.verblijf === 'geen') return 'unlikely';
	const kinds = h.kosten.filter((kind) => kind !== 'zorg');
	const outcome = best(
		kinds.map((kind): Outcome => {
			if (kind === 'anders' || kind === 'school' || kind === 'baby') return 'maybe';
			const strict = kind === 'bewindvoering' || kind === 'woonkosten';
			const income = atMost(h.inkomen, costEdge(h, n, strict ? 100 : 125));
			const wealth =
				kind === 'witgoed' ? below(h.vermogen, ownNorm(h, n)) : atMost(h.vermogen, ownNorm(h, n));
			return income === true && wealth === true ? 'likely' : 'maybe';
		}),
	);
	const residence = ['eu-korter-dan-3-maanden', 'in-procedure', 'oekraine'].includes(h.verblijf);
	return outcome === 'likely' && residence ? 'maybe' : outcome;
}

function medischeKosten(h: Household): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 18 || h.verblijf === 'geen') return 'unlikely';
	return h.kosten.includes('zorg') ? 'maybe' : 'unlikely';
}

function jongerentoeslag(h: Household, n: Norms | null, in2025: boolean): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 18) return 'unlikely';
	if (h.verblijf === 'geen' || h.verblijf === 'oekraine') return 'unlikely';
	const resident = is18to20(h.leeftijd);
	const partner = h.partner && is18to20(h['leeftijd-partner']);
	if (!resident && !partner) return 'unlikely';
	if (resident && (h.ouders === 'kunnen-betalen' || h.studiefinanciering)) return 'unlikely';
	if (resident && h.instelling && !in2025) return 'unlikely';

	const wealth = atMost(h.vermogen, wealthEdge(h, n));
	if (wealth === false) return 'unlikely';
	const totals = topUps(h, n, in2025);
	const income = (totals ?? [null]).map((total) =>
		below(h.inkomen, total === null ? null : topUpEdge(h, total)),
	);
	if (income.every((enough) => enough === false)) return 'unlikely';

	const sure =
		wealth === true &&
		income.every((enough) => enough === true) &&
		resident &&
		!h.thuiswonend &&
		!h.instelling &&
		h.verblijf !== 'eu-korter-dan-3-maanden' &&
		h.verblijf !== 'in-procedure';
	return sure ? 'likely' : 'maybe';
}

/* ---------- amounts ---------- */

export type Eurocent = number | { atLeast: number; atMost: number } | null;
const span = (amounts: number[]): Eurocent => {
	const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
	return low === high ? low : { atLeast: low, atMost: high };
};

/** T − max(X, norm) and T − X. Hundredths of X when holiday pay comes apart: X = inkomen ÷ 0.95, half up once. */
function topUpAmounts(h: Household, n: Norms | null, in2025: boolean): Record<string, Eurocent> {
	// A reading of the law under which the income is too high has no amount.
	const totals = topUps(h, n, in2025)?.filter((total) => h.inkomen < topUpEdge(h, total)) ?? null;
	const floor = homeNorm(h, n);
	const extra: Record<string, Eurocent> = in2025 ? {} : { 'extra-utrecht': null };
	if (totals === null || floor === null) return { jongerentoeslag: null, 'bijstand-samen': null, ...extra };
	const c = counted(h);
	// Everything times c, so that X is whole: X × c = inkomen × 100.
	const x = h.inkomen * 100;
	const halfUp = (timesC: number): number => Math.floor((2 * timesC + c) / (2 * c));
	return {
		jongerentoeslag: span(totals.map((t) => halfUp(t * c - Math.max(x, floor * c)))),
		'bijstand-samen': span(totals.map((t) => halfUp(t * c - x))),
		...extra,
	};
}

const whiteGoods: Record<string, Eurocent> = {
	'witgoed-wasmachine': 40000,
	'witgoed-koelkast': 25000,
	'witgoed-kookplaat': 30000,
};

/** Nobody had published these when the tables were typed. */
export const unpublished: readonly string[] = [
	...['tegoed-volwassene', 'tegoed-0-3', 'tegoed-4-11', 'tegoed-12-17'],
	...['vergoeding', 'extra-utrecht'],
];

/* ---------- versions ---------- */

interface Version {
	from: string;
	to?: string;
	outcome: (h: Household, n: Norms | null) => Outcome;
	amounts: (h: Household, n: Norms | null) => Record<string, Eurocent>;
}

function passAmounts(h: Household): Record<string, Eurocent> {
	const amounts: Record<string, Eurocent> = {};
	if (h.leeftijd >= 18) amounts['tegoed-volwassene'] = null;
	for (const group of ['0-3', '4-11', '12-17'] as const)
		if (h[`kinderen-${group}`] > 0) amounts[`tegoed-${group}`] = null;
	return amounts;
}

const pass = { outcome: uPas, amounts: passAmounts };
const versions: Record<RegelingId, Version[]> = {
	'u-pas': [
		{ from: '2025-07-01', to: '2026-06-30', ...pass },
		{ from: '2026-07-01', ...pass },
	],
	'bijzondere-bijstand': [
		{
			from: '2025-10-01',
			outcome: bijzondereBijstand,
			amounts: (h) => (h.kosten.includes('witgoed') ? whiteGoods : {}),
		},
	],
	'medische-kosten': [{ from: '2025-01-01', outcome: medischeKosten, amounts: () => ({ vergoeding: null }) }],
	jongerentoeslag: [
		{
			from: '2025-01-01',
			to: '2025-12-31',
			outcome: (h, n) => jongerentoeslag(h, n, true),
			amounts: (h, n) => topUpAmounts(h, n, true),
		},
		{
			from: '2026-01-01',
			outcome: (h, n) => jongerentoeslag(h, n, false),
			amounts: (h, n) => topUpAmounts(h, n, false),
		},
	],
};

export interface Decision {
	version: string | null;
	outcome: Outcome | 'ended';
	/** Empty when "unlikely" or "ended". */
	amounts: Record<string, Eurocent>;
}

/** `pastReview`: nobody has looked at this version in time, so no yes and no no may rest on it. */
export function decide(regeling: RegelingId, h: Household, peildatum: string, pastReview = false): Decision {
	const version = versions[regeling].find((v) => v.from <= peildatum && peildatum <= (v.to ?? '9999-12-31'));
	if (!version) return { version: null, outcome: 'ended', amounts: {} };
	const norms = normsOn(peildatum);
	const outcome = version.outcome(h, norms);
	return {
		version: version.from,
		outcome: pastReview ? 'maybe' : outcome,
		amounts: outcome === 'unlikely' ? {} : version.amounts(h, norms),
	};
}

/** Every edge for income and wealth that a table compares this household with. */
export function edges(h: Household, peildatum: string): { inkomen: number[]; vermogen: number[] } {
	const n = normsOn(peildatum);
	const income = [passEdges(h, n).yes, passEdges(h, n).maybe, costEdge(h, n, 100), costEdge(h, n, 125)];
	for (const in2025 of [true, false])
		income.push(...(topUps(h, n, in2025) ?? []).map((total) => topUpEdge(h, total)));
	const wealth = [ownNorm(h, n), wealthEdge(h, n)];
	const known = (limits: (number | null)[]): number[] => [
		...new Set(limits.filter((limit): limit is number => limit !== null)),
	];
	return { inkomen: known(income), vermogen: known(wealth) };
}

/** The household all anchors start from (peildatum 2026-11-21). */
export const base: Household = {
	woonplaats: 'utrecht',
	leeftijd: 35,
	partner: false,
	'leeftijd-partner': 35,
	'kinderen-0-3': 0,
	'kinderen-4-11': 0,
	'kinderen-12-17': 0,
	inkomen: 0,
	'vakantiegeld-elke-maand': false,
	vermogen: 0,
	'uitkering-gemeente': false,
	opleiding: 'geen',
	studiefinanciering: false,
	schuldhulp: false,
	'u-pas': false,
	kosten: [],
	thuiswonend: false,
	ouders: 'geen-beroep-mogelijk',
	instelling: false,
	verblijf: 'nederlands',
};
