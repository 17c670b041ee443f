/** A household of which everything is known, and the answers each question has. */
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

export const homes = [
	'huur-zelfstandig',
	'huur-kamer',
	'huur-woongroep',
	'koop',
	'inwonend',
	'anders',
] as const;

export const bills = ['geen', 'open', 'korter-dan-3-maanden-betaald', 'langer-betaald'] as const;
export const cars = ['geen', 'tot-3350', 'boven-3350', 'boven-3350-onmisbaar'] as const;
export const durations = ['korter-dan-1-jaar', '1-tot-3-jaar', '3-jaar-of-langer'] as const;

export interface Household {
	woonplaats: (typeof towns)[number];
	leeftijd: number;
	partner: boolean;
	/** Read only where there is a partner. */
	'leeftijd-partner': number;
	'kinderen-0-3': number;
	'kinderen-4-11': number;
	'kinderen-12-17': number;
	/** Eurocents a month, of both partners. */
	inkomen: number;
	'vakantiegeld-elke-maand': boolean;
	/** Eurocents, debts taken off. */
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
	woning: (typeof homes)[number];
	/** Eurocents a month, without energy and other costs. */
	huur: number;
	/** A child from 2 years and 6 months to 4. */
	peuter: boolean;
	overvecht: boolean;
	'bghu-aanslag': (typeof bills)[number];
	auto: (typeof cars)[number];
	/** Eurocents, without taking debts off. */
	banksaldo: number;
	/** One of the two is enough, as for a business. */
	'uitkering-uwv': boolean;
	'eigen-bedrijf': boolean;
	'laag-inkomen-duur': (typeof durations)[number];
	/** In the last twelve months. */
	'inkomenstoeslag-gehad': boolean;
	/** Work besides studying is too hard, through illness or a disability. */
	'beperking-studie': boolean;
	wajong: boolean;
}
export type FactId = keyof Household;
export const money = ['inkomen', 'vermogen', 'huur', 'banksaldo'] as const satisfies FactId[];
export type MoneyFact = (typeof money)[number];

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
	woning: 'huur-zelfstandig',
	huur: 65000,
	peuter: false,
	overvecht: false,
	'bghu-aanslag': 'open',
	auto: 'geen',
	banksaldo: 50000,
	'uitkering-uwv': false,
	'eigen-bedrijf': false,
	'laag-inkomen-duur': '3-jaar-of-langer',
	'inkomenstoeslag-gehad': false,
	'beperking-studie': false,
	wajong: false,
};

export const aowAge = 67;

/** The age of a partner who is there. */
const partnerAge = (h: Household): number | null => (h.partner ? h['leeftijd-partner'] : null);

export const isYoung = (age: number | null): boolean => age !== null && age >= 18 && age <= 20;
export const hasYoungPartner = (h: Household): boolean => isYoung(partnerAge(h));
export const hasPartnerUnder18 = (h: Household): boolean => (partnerAge(h) ?? 18) < 18;
/** One of the two is enough. */
export const hasAow = (h: Household): boolean => Math.max(h.leeftijd, partnerAge(h) ?? 0) >= aowAge;
export const hasChild = (h: Household): boolean =>
	h['kinderen-0-3'] > 0 || h['kinderen-4-11'] > 0 || h['kinderen-12-17'] > 0;
