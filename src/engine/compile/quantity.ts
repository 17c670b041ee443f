/** Amounts before a household is known. */
import type { Fraction } from './fraction';
import { add, less, minus, times } from './fraction';

/** A known number, one that has not been published, or a sum that contains a fact. */
export type Quantity =
	| { kind: 'known'; value: Fraction; key: string }
	| { kind: 'open'; unknown: string; names: readonly string[]; factor: Fraction; key: string }
	| { kind: 'formula'; within: (range: RangeOf) => Interval; key: string };

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

const within = (quantity: Quantity, range: RangeOf): Interval =>
	quantity.kind === 'formula'
		? quantity.within(range)
		: [(quantity as { value: Fraction }).value, (quantity as { value: Fraction }).value];

/** Computes a sum as far as it is known. `sum` must be monotone in each part, which all of ours are. */
export function combine(
	name: string,
	parts: readonly Quantity[],
	sum: (parts: readonly Interval[]) => Interval,
): Quantity {
	const key = `${name}(${parts.map((part) => part.key)})`;
	const unknowns = parts.filter((part) => part.kind === 'open');
	if (unknowns.length) return open(key, [...new Set(unknowns.flatMap(({ names }) => names))]);
	if (parts.every((part) => part.kind === 'known'))
		return known(sum(parts.map((part) => [part.value, part.value]))[0]);
	return { kind: 'formula', key, within: (range) => sum(parts.map((part) => within(part, range))) };
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

export const scale = (quantity: Quantity, factor: Fraction): Quantity =>
	quantity.kind === 'open'
		? open(quantity.unknown, quantity.names, times(quantity.factor, factor))
		: combine(`*${text(factor)}`, [quantity], ([a]) => [
				times((a as Interval)[0], factor),
				times((a as Interval)[1], factor),
			]);
