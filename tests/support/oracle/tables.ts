/**
 * The decision tables of the four regelingen, typed by hand for a household of which everything is known.
 * Written apart from the engine and the rule files, so that they cannot share a mistake: amounts come from
 * the published norms, not from `rules/`. Slow and plain on purpose.
 */
import type { Outcome } from '../../../src/ruleset/schema';

export const towns = ['utrecht', 'de-bilt', 'houten', 'ijsselstein', 'stichtse-vecht', 'elders'] as const;
export const studies = ['geen', 'middelbare-school', 'deeltijd', 'voltijd', 'inburgering'] as const;
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
/** Adults of 27 or older who live in the same home and are no partner. */
export const housemates = ['geen', 'een', 'twee', 'drie', 'vier-of-meer'] as const;
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
	huisgenoten: (typeof housemates)[number];
	ouders: (typeof parents)[number];
	instelling: boolean;
	verblijf: (typeof stays)[number];
}
export type FactId = keyof Household;

export const regelingen = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag'] as const;
export type RegelingId = (typeof regelingen)[number];

/* ---------- norms: eurocents a month including holiday pay, arts. 20 to 23 and 34 ---------- */

/** Art. 22a: what a household comes to that shares its home with one, two or three others, and with more of them. */
interface Shared {
	een: number;
	twee: number;
	drie: number;
	/** Lowest and highest: it goes down with every one more. Null where nobody printed it. */
	'vier-of-meer': readonly [number, number] | null;
}
const shared = (een: number, twee: number, drie: number, more: readonly [number, number] | null): Shared => ({
	een,
	twee,
	drie,
	'vier-of-meer': more,
});

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
	/** Null: not printed for this half year. */
	shared: { alone: Shared; together: Shared; aloneAow: Shared; togetherAow: Shared } | null;
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
			shared: null,
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
			shared: null,
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
			shared: {
				alone: shared(100107, 86759, 80085, [60064, 76081]),
				together: shared(173518, 160170, 152162, [120128, 146822]),
				aloneAow: shared(107208, 92914, 85766, null),
				togetherAow: shared(185828, 171532, 162956, null),
			},
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
			shared: {
				alone: shared(101390, 87871, 81112, [60834, 77056]),
				together: shared(175742, 162224, 154112, [121668, 148704]),
				aloneAow: shared(108805, 94298, 87044, [65283, 82692]),
				togetherAow: shared(188596, 174088, 165384, [130566, 159580]),
			},
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

/** The U-pas knows four norms. With a partner under 18 it is one of three, and nobody has published which. */
export function passNorms(h: Household, n: Norms | null): number[] {
	if (n === null) return [];
	const mine = h.leeftijd >= aowAge;
	if (!h.partner) return [mine ? n.aloneAow : n.alone];
	const [alone, together] = mine ? [n.aloneAow, n.togetherAow] : [n.alone, n.together];
	if (h['leeftijd-partner'] < 18) return [together / 2, alone, together];
	return [h['leeftijd-partner'] >= aowAge ? n.togetherAow : together];
}

/** The norm of art. 21, or of art. 22 from AOW age, as if everyone were 21. */
function adultNorm(h: Household, n: Norms): number {
	const aow = h.leeftijd >= aowAge || (h.partner && h['leeftijd-partner'] >= aowAge);
	if (!h.partner) return aow ? n.aloneAow : n.alone;
	return aow ? n.togetherAow : n.together;
}

const minorPartner = (h: Household): boolean => h.partner && h['leeftijd-partner'] < 18;
const youngPartner = (h: Household): boolean => h.partner && is18to20(h['leeftijd-partner']);

/**
 * The norm of arts. 20 to 24 without the increase for 18 to 20, not looking at an institution or a shared home.
 * One of 18 to 20 with someone from AOW age is in art. 20; with a partner under 18 it is half (art. 24).
 */
export function homeNorm(h: Household, n: Norms | null): number | null {
	if (n === null) return null;
	const mine = is18to20(h.leeftijd);
	if (!h.partner) return mine ? n.youngAlone : adultNorm(h, n);
	const bothYoung = hasChild(h) ? n.youngBothChild : n.youngBoth;
	if (minorPartner(h)) return (mine ? bothYoung : adultNorm(h, n)) / 2;
	if (mine && youngPartner(h)) return bothYoung;
	if (mine || youngPartner(h)) return hasChild(h) ? n.youngOneChild : n.youngOne;
	return adultNorm(h, n);
}

/** How often the increase counts: once for each person of 18 to 20 whose parents do not pay. The partner's are not asked. */
function increases(h: Household): number[] {
	const own = is18to20(h.leeftijd) && h.ouders !== 'kunnen-betalen' ? 1 : 0;
	return youngPartner(h) ? [own, own + 1] : [own];
}

/** Every norm that may be the own one; none where it is not known. */
export function ownNorms(h: Household, n: Norms | null, withIncrease: boolean): number[] {
	const home = homeNorm(h, n);
	if (n === null || home === null) return [];
	if (h.instelling) {
		if (minorPartner(h)) return [];
		const alone = n.institutionAlone + n.institutionAloneIncrease;
		if (!h.partner) return [alone];
		const theirs = h['leeftijd-partner'];
		const atHome = theirs >= aowAge ? n.aloneAow : theirs >= 21 ? n.alone : n.youngAlone;
		return [n.institutionTogether + n.institutionTogetherIncrease, alone + atHome];
	}
	const { increase } = n;
	if (!withIncrease || increase === null) return [home];
	return increases(h).map((times) =>
		times === 0
			? home
			: minorPartner(h)
				? home + times * increase
				: Math.min(home + times * increase, adultNorm(h, n)),
	);
}

/** The same for income: whether adults of 27 and older in the house count has to be confirmed. */
export function incomeNorms(h: Household, n: Norms | null, since2026: boolean): number[] {
	const full = ownNorms(h, n, since2026);
	const apart = h.instelling || is18to20(h.leeftijd) || youngPartner(h);
	if (!since2026 || apart || h.huisgenoten === 'geen') return full;
	if (n?.shared == null || minorPartner(h)) return [];
	const aow = h.leeftijd >= aowAge || (h.partner && h['leeftijd-partner'] >= aowAge);
	const table = h.partner
		? aow
			? n.shared.togetherAow
			: n.shared.together
		: aow
			? n.shared.aloneAow
			: n.shared.alone;
	const found = table[h.huisgenoten];
	return found === null ? [] : [...(typeof found === 'number' ? [found] : found), ...full];
}

/* ---------- limits ---------- */

/** Parts per 100 of the norm that count when holiday pay comes apart. */
const counted = (h: Household): number => (h['vakantiegeld-elke-maand'] ? 100 : 95);

export const passEdges = (h: Household, n: Norms | null): { yes: number; maybe: number }[] =>
	passNorms(h, n).map((norm) => ({
		yes: portion(norm, 125 * 90 * counted(h), 100 * 100 * 100),
		maybe: portion(norm, 125 * 110 * counted(h), 100 * 100 * 100),
	}));

export const costEdges = (h: Household, n: Norms | null, percent: 100 | 125, since2026: boolean): number[] =>
	incomeNorms(h, n, since2026).map((norm) => portion(norm, percent * counted(h), 100 * 100));

/** Savings are held against the whole norm, also of who shares a home. */
export const savingsEdges = (h: Household, n: Norms | null, since2026: boolean): number[] =>
	ownNorms(h, n, since2026).map((norm) => portion(norm, 1, 1));

/** What a household of 18 to 20 comes to with the increase: more than one where the partner's parents decide. */
export function topUps(h: Household, n: Norms | null, in2025: boolean): number[] | null {
	const floor = homeNorm(h, n);
	// What is comparable for a partner under 18 the law does not say.
	if (n === null || floor === null || minorPartner(h)) return null;
	const ceiling = adultNorm(h, n);
	if (in2025) return [ceiling];
	if (n.increase === null) return null;
	const once = Math.min(floor + n.increase, ceiling);
	const bothYoung = is18to20(h.leeftijd) && youngPartner(h);
	return bothYoung ? [once, Math.min(floor + 2 * n.increase, ceiling)] : [once];
}

/** Where the ceiling is not known: no more than this in any case. */
export function topUpAtMost(h: Household, n: Norms | null, in2025: boolean): number | null {
	const floor = homeNorm(h, n);
	return in2025 || n?.increase == null || floor === null || !minorPartner(h) ? null : floor + n.increase;
}

export const wealthEdge = (h: Household, n: Norms | null): number | null =>
	n === null ? null : h.partner || hasChild(h) ? n.wealthTogether : n.wealthAlone;

export const topUpEdge = (h: Household, total: number): number => portion(total, counted(h), 100);

/* ---------- the tables ---------- */

function uPas(h: Household, n: Norms | null): Outcome {
	if (h.woonplaats === 'elders') return 'unlikely';
	if (h.leeftijd < 18) return 'maybe';
	if (h['uitkering-gemeente']) return 'likely';
	if (h.opleiding === 'voltijd' && !hasChild(h))
		return h.thuiswonend && h.inkomen === 0 ? 'maybe' : 'unlikely';
	const onIncome = passEdges(h, n).map(({ yes, maybe }): Outcome => {
		if (h.inkomen <= yes) return 'likely';
		return h.inkomen <= maybe || h.schuldhulp ? 'maybe' : 'unlikely';
	});
	const outcome = onIncome.length > 0 ? joined(onIncome) : 'maybe';
	// Whether it counts as full-time has to be confirmed: no more than a maybe, and a later no stays one.
	const course = h.opleiding === 'inburgering' && !hasChild(h);
	return course && outcome === 'likely' ? 'maybe' : outcome;
}

function bijzondereBijstand(h: Household, n: Norms | null, since2026: boolean): Outcome {
	if (h.woonplaats !== 'utrecht' || h.leeftijd < 18 || h.verblijf === 'geen') return 'unlikely';
	const kinds = h.kosten.filter((kind) => kind !== 'zorg');
	const outcome = best(
		kinds.map((kind): Outcome => {
			if (kind === 'anders' || kind === 'school' || kind === 'baby') return 'maybe';
			const strict = kind === 'bewindvoering' || kind === 'woonkosten';
			const income = costEdges(h, n, strict ? 100 : 125, since2026);
			const savings = savingsEdges(h, n, since2026);
			const known = income.length > 0 && savings.length > 0;
			const fits =
				income.every((edge) => h.inkomen <= edge) &&
				savings.every((edge) => (kind === 'witgoed' ? h.vermogen < edge : h.vermogen <= edge));
			return known && fits ? 'likely' : 'maybe';
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
	const partner = youngPartner(h);
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
	const most = topUpAtMost(h, n, in2025);
	if (most !== null && h.inkomen >= topUpEdge(h, most)) return 'unlikely';

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
			to: '2025-12-31',
			outcome: (h, n) => bijzondereBijstand(h, n, false),
			amounts: (h) => (h.kosten.includes('witgoed') ? whiteGoods : {}),
		},
		{
			from: '2026-01-01',
			outcome: (h, n) => bijzondereBijstand(h, n, true),
			amounts: (h) => (h.kosten.includes('witgoed') ? whiteGoods : {}),
		},
	],
	'medische-kosten': [
		{ from: '2025-01-01', to: '2025-09-30', outcome: medischeKosten, amounts: () => ({ vergoeding: null }) },
		{ from: '2025-10-01', outcome: medischeKosten, amounts: () => ({ vergoeding: null }) },
	],
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
	const since2026 = peildatum >= '2026-01-01';
	const income = [
		...passEdges(h, n).flatMap(({ yes, maybe }) => [yes, maybe]),
		...([100, 125] as const).flatMap((percent) => costEdges(h, n, percent, since2026)),
	];
	// The step that looks at a student living at home turns there.
	if (h.opleiding === 'voltijd') income.push(0);
	for (const in2025 of [true, false]) {
		const most = topUpAtMost(h, n, in2025);
		income.push(...(topUps(h, n, in2025) ?? []).map((total) => topUpEdge(h, total)));
		if (most !== null) income.push(topUpEdge(h, most));
	}
	const wealth = [...savingsEdges(h, n, since2026), wealthEdge(h, n)];
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
	huisgenoten: 'geen',
	ouders: 'geen-beroep-mogelijk',
	instelling: false,
	verblijf: 'nederlands',
};
