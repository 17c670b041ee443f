/** From amounts per week, four weeks, month and year to one amount per month. */

import type { IncomeSource } from '../../ruleset/kinds';
import { LARGEST_AMOUNT } from '../../ruleset/kinds';
import { amountTyped } from './amount-input';

/** How many twelfths of a month's money one payment is: 52 weeks, 13 times four weeks, 12 months, 1 year. */
const TWELFTHS = { week: 52, fourWeeks: 13, month: 12, year: 1 } as const;
export type Period = keyof typeof TWELFTHS;
export const PERIODS = Object.keys(TWELFTHS) as Period[];

/** Whose money it is. */
export type Person = 'you' | 'other';

/** One line of the sum: money of one person from one source. */
export interface Line {
	id: string;
	source: IncomeSource;
	person: Person;
}

/** What someone typed on a line. */
export interface Entry {
	text: string;
	period: Period | null;
}
/** Line → what was typed there. In memory only. */
export type Entries = Readonly<Record<string, Entry>>;

/** Eurocents for a period. */
export interface Payment {
	eurocent: number;
	period: Period;
}

export const NOTHING_TYPED: Entry = { text: '', period: null };

/** First everything of one person: that is how people look it up. */
export const linesFor = (sources: readonly IncomeSource[], persons: readonly Person[]): Line[] =>
	persons.flatMap((person) => sources.map((source) => ({ id: `${source}-${person}`, source, person })));

/** @returns eurocents per month, rounded once, half up; never more than can be answered */
export function perMonth(payments: readonly Payment[]): number {
	const twelfths = payments.reduce((sum, { eurocent, period }) => sum + eurocent * TWELFTHS[period], 0);
	return Math.min(Math.floor((twelfths + 6) / 12), LARGEST_AMOUNT);
}

/** Nothing that can be counted, no period, or an amount that can be read as either of two. */
export type Lack = 'amount' | 'period' | readonly [number, number];

export interface Reading {
	/** The lines that were filled in. */
	filled: { line: Line; payment: Payment }[];
	/** Line → what it still needs. */
	lacks: Readonly<Record<string, Lack>>;
}

/** A line may stay empty, but not all of them. */
export function readLines(lines: readonly Line[], entries: Entries): Reading {
	const filled: Reading['filled'] = [];
	const lacks: Record<string, Lack> = {};
	for (const line of lines) {
		const { text, period } = entries[line.id] ?? NOTHING_TYPED;
		const [eurocent, other] = amountTyped(text).readings;
		if (text.trim() === '' && period === null) continue;
		if (eurocent === undefined) lacks[line.id] = 'amount';
		else if (other !== undefined) lacks[line.id] = [eurocent, other];
		else if (period === null) lacks[line.id] = 'period';
		else filled.push({ line, payment: { eurocent, period } });
	}
	const [first] = lines;
	if (first && filled.length === 0 && Object.keys(lacks).length === 0) lacks[first.id] = 'amount';
	return { filled, lacks };
}
