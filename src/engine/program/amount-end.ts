/** Amounts at the ends of diagrams, as they are written down. */
import { type Fraction, isWritten, type WrittenFraction } from './fraction';
import { combine, known, ofFact, open, type Quantity, SUMS, type SumName, scale } from './quantity';
import type { Variables } from './variables';

/** A known number, one that was not published, a fact, an amount times a number, or a sum. */
export type AmountEnd =
	| Written
	| { unknown: string; names: readonly string[]; times: Written }
	| { fact: string }
	| { of: AmountEnd; times: Written }
	| { sum: SumName; parts: readonly AmountEnd[] };
type Written = WrittenFraction;

const written = ({ n, d }: Fraction): Written => [n, d];
const read = ([n, d]: Written): Fraction => ({ n, d });

export function amountEnd(quantity: Quantity): AmountEnd {
	switch (quantity.kind) {
		case 'known':
			return written(quantity.value);
		case 'open':
			return { unknown: quantity.unknown, names: quantity.names, times: written(quantity.factor) };
		case 'fact':
			return { fact: quantity.key };
		case 'scaled':
			return { of: amountEnd(quantity.of), times: written(quantity.factor) };
		case 'sum':
			return { sum: quantity.name, parts: quantity.parts.map(amountEnd) };
	}
}

/** @param end as `isAmountEnd` found it to be */
export function quantityOf(end: AmountEnd, space: Variables): Quantity {
	if (isWritten(end)) return known(read(end));
	if ('unknown' in end) return open(end.unknown, end.names, read(end.times));
	if ('fact' in end) return ofFact(space.variable(end.fact), end.fact);
	if ('of' in end) return scale(quantityOf(end.of, space), read(end.times));
	return combine(
		end.sum,
		end.parts.map((part) => quantityOf(part, space)),
	);
}

export function isAmountEnd(end: unknown, space: Variables): end is AmountEnd {
	if (isWritten(end)) return true;
	if (typeof end !== 'object' || end === null || Array.isArray(end)) return false;
	const { unknown, names, times, fact, of, sum, parts } = end as Record<string, unknown>;
	if (unknown !== undefined)
		return (
			typeof unknown === 'string' &&
			Array.isArray(names) &&
			names.every((name) => typeof name === 'string') &&
			isWritten(times)
		);
	if (fact !== undefined) return space.facts.some(({ id }) => id === fact);
	if (of !== undefined) return isAmountEnd(of, space) && isWritten(times);
	return (
		typeof sum === 'string' &&
		sum in SUMS &&
		Array.isArray(parts) &&
		parts.length > 0 &&
		(sum !== 'minus' || parts.length === 2) &&
		parts.every((part) => isAmountEnd(part, space))
	);
}
