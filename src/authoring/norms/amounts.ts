/** Amounts as a law prints them: "€ 1.419,46", "608,34 of 770,56", "67 jaar", or "onbekend". */
import { LARGEST_AGE, LARGEST_AMOUNT } from '../../ruleset/kinds';
import type { Norm } from '../../ruleset/schema';

type Amount = { eurocent: number } | { oneOf: number[] } | { years: number } | { unknown: true };

const EUROS = /^(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}|-))?$/;

/** @returns null when it is written in another way (1419.46 could mean two amounts), or larger than any norm */
export function amountIn(written: string): Amount | null {
	const text = written.trim().toLowerCase();
	if (text === 'onbekend') return { unknown: true };
	const years = /^(\d+) jaar$/.exec(text);
	if (years) return Number(years[1]) <= LARGEST_AGE ? { years: Number(years[1]) } : null;
	const each = text.split(' of ').map(eurocentIn);
	if (each.includes(null)) return null;
	const amounts = each as number[];
	return amounts.length === 1 ? { eurocent: amounts[0] as number } : { oneOf: amounts };
}

function eurocentIn(text: string): number | null {
	const [, euros, cents] = EUROS.exec(text.trim()) ?? [];
	if (euros === undefined) return null;
	const amount = Number(euros.replaceAll('.', '')) * 100 + (cents && cents !== '-' ? Number(cents) : 0);
	return amount <= LARGEST_AMOUNT ? amount : null;
}

/** The other way around. */
export function asWritten(norm: Norm): string {
	if ('years' in norm) return `${norm.years} jaar`;
	if (norm.oneOf) return norm.oneOf.map(inEuros).join(' of ');
	return norm.eurocent === undefined ? 'onbekend' : inEuros(norm.eurocent);
}

/** @param eurocent whole eurocents */
export const inEuros = (eurocent: number): string =>
	(eurocent / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });
