/**
 * The kinds of question there are. Whatever treats kinds apart reads a property here, so that a new kind is one
 * row, its words, and what the compiler then asks for.
 */
interface Row {
	/** In a few words, for whoever edits `vragen.json`. */
	readonly dutch: string;
	/**
	 * Where its variables stand among the others, lowest first. What someone is or wants stands above what is
	 * counted, and money at the bottom: that keeps decision diagrams small.
	 */
	readonly order: number;
	/**
	 * How a screen asks: one of the options, any of them, which of the facts that stand together are there, or one of
	 * the ranges between the limits of the rules.
	 */
	readonly asked: 'one' | 'any' | 'which' | 'ranges';
}

interface Options extends Row {
	/** What a settled answer is: yes or no, the id of an option, or the ids of some. */
	readonly answer: 'boolean' | 'option' | 'options';
}

interface Numbers extends Row {
	readonly answer: 'number';
	/** The smallest is 0. */
	readonly largest: number;
	/** What a value counts, in Dutch, with its domain. */
	readonly unit: string;
	/** A round amount: ranges begin at a multiple of it. */
	readonly step: number;
	/** Grows by itself, one a year. */
	readonly birthdays?: true;
	/** Eurocents: an amount can be computed from it. */
	readonly money?: true;
	/** How many there are: an amount can be paid for each of them. */
	readonly each?: true;
}

export type Kind = Options | Numbers;

const ROWS = {
	choice: { dutch: '1 antwoord', answer: 'option', order: 1, asked: 'one' },
	'yes-no': { dutch: 'ja of nee', answer: 'boolean', order: 2, asked: 'one' },
	years: {
		dutch: 'leeftijd',
		answer: 'number',
		order: 3,
		asked: 'ranges',
		largest: 120,
		unit: 'jaren van 0 tot en met 120',
		step: 1,
		birthdays: true,
	},
	count: {
		dutch: 'aantal',
		answer: 'number',
		order: 4,
		asked: 'which',
		largest: 20,
		unit: 'een aantal van 0 tot en met 20',
		step: 1,
		each: true,
	},
	money: {
		dutch: 'eurocent',
		answer: 'number',
		order: 5,
		asked: 'ranges',
		largest: 100_000_000,
		unit: 'hele eurocenten van 0 tot en met 100000000 (€ 15,00 is 1500)',
		step: 100,
		money: true,
	},
	set: { dutch: 'meer antwoorden', answer: 'options', order: 0, asked: 'any' },
} as const satisfies Record<string, Kind>;

export type FactKind = keyof typeof ROWS;
export const KINDS: Readonly<Record<FactKind, Kind>> = ROWS;
export const FACT_KINDS = Object.keys(ROWS) as FactKind[];

/** Kinds that count something. */
export type NumberKind = {
	[K in FactKind]: (typeof ROWS)[K]['answer'] extends 'number' ? K : never;
}[FactKind];

export const isNumberKind = (kind: FactKind): kind is NumberKind => KINDS[kind].answer === 'number';

/** Kinds of which a screen shows ranges, and a field to type the exact number. */
export type RangeKind = {
	[K in FactKind]: (typeof ROWS)[K]['asked'] extends 'ranges' ? K : never;
}[FactKind];

export const LARGEST_AMOUNT: number = ROWS.money.largest;
export const LARGEST_AGE: number = ROWS.years.largest;

/** Where money comes from, as far as it matters for adding it up. */
export const INCOME_SOURCES = ['wages', 'benefit', 'pension', 'alimony', 'business'] as const;
export type IncomeSource = (typeof INCOME_SOURCES)[number];
