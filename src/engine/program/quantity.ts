/** Amounts before a household is known. */
import type { Fraction } from './fraction';
import { add, fraction, less, minus, times } from './fraction';

/** A known number, one that has not been published, or a formula over facts and known numbers. */
export type Quantity = { key: string } & (
	| { kind: 'known'; value: Fraction }
	| { kind: 'open'; unknown: string; names: readonly string[]; factor: Fraction }
	| { kind: 'fact'; variable: number }
	| { kind: 'scaled'; of: Quantity; factor: Fraction }
	| { kind: 'sum'; name: SumName; parts: readonly Quantity[] }
);
export type SumName = keyof typeof SUMS;

/** Lowest and highest value, both included. */
export type Interval = readonly [Fraction, Fraction];
export type RangeOf = (variable: number) => readonly [number, number];

export const ONE: Fraction = { n: 1, d: 1 };
export const text = ({ n, d }: Fraction): string => (d === 1 ? `${n}` : `${n}/${d}`);

export const known = (value: Fraction): Quantity => ({ kind: 'known', value, key: text(value) });
export const open = (unknown: string, names: readonly string[], factor: Fraction = ONE): Quantity => ({
	kind: 'open',
	unknown,
	names,
	factor,
	key: `?${unknown}*${text(factor)}`,
});

/** The value of a fact, in eurocents or whole numbers. */
export const ofFact = (variable: number, id: string): Quantity => ({ kind: 'fact', variable, key: id });

/**
 * The lowest and highest that a quantity comes to.
 * @param range the values that a fact can still have
 * @throws for an amount that has not been published
 */
export function intervalOf(quantity: Quantity, range: RangeOf): Interval {
	switch (quantity.kind) {
		case 'known':
			return [quantity.value, quantity.value];
		case 'open':
			throw new Error(`${quantity.unknown} has not been published`);
		case 'fact': {
			const [from, to] = range(quantity.variable);
			return [fraction(from), fraction(to)];
		}
		case 'scaled': {
			const [from, to] = intervalOf(quantity.of, range);
			return [times(from, quantity.factor), times(to, quantity.factor)];
		}
		case 'sum':
			return SUMS[quantity.name](quantity.parts.map((part) => intervalOf(part, range)));
	}
}

const noFact: RangeOf = () => {
	throw new Error('a known number reads no fact');
};

/** Computes a sum as far as it is known. Each sum is monotone in each part. */
export function combine(name: SumName, parts: readonly Quantity[]): Quantity {
	const key = `${name}(${parts.map((part) => part.key)})`;
	const unknowns = parts.filter((part) => part.kind === 'open');
	if (unknowns.length) return open(key, [...new Set(unknowns.flatMap(({ names }) => names))]);
	const sum: Quantity = { kind: 'sum', name, parts, key };
	return parts.every((part) => part.kind === 'known') ? known(intervalOf(sum, noFact)[0]) : sum;
}

const lowest = (a: Fraction, b: Fraction): Fraction => (less(b, a) ? b : a);
const highest = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? b : a);
const endwise =
	(pick: (a: Fraction, b: Fraction) => Fraction) =>
	(parts: readonly Interval[]): Interval =>
		parts.reduce((a, b) => [pick(a[0], b[0]), pick(a[1], b[1])]);

export const SUMS = {
	lowest: endwise(lowest),
	highest: endwise(highest),
	sum: endwise(add),
	/** Monotone, as nothing that is multiplied is below zero. */
	product: endwise(times),
	minus: ([a, b]: readonly Interval[]): Interval => [
		minus((a as Interval)[0], (b as Interval)[1]),
		minus((a as Interval)[1], (b as Interval)[0]),
	],
};

export function scale(of: Quantity, factor: Fraction): Quantity {
	if (of.kind === 'open') return open(of.unknown, of.names, times(of.factor, factor));
	if (of.kind === 'known') return known(times(of.value, factor));
	return { kind: 'scaled', of, factor, key: `*${text(factor)}(${of.key})` };
}
