/** Amounts of a rule file as diagrams: which amount it is depends on the household. */
import type { Amount } from '../ruleset/schema';
import { drawCondition } from './condition';
import type { Diagram } from './diagram';
import type { Drawing } from './drawing';
import type { Fraction } from './money';
import { add, fraction, less, minus, over, times } from './money';

/** An amount that is known, one that nobody published, or a sum in which a fact stands. */
export type Quantity =
	| { kind: 'known'; value: Fraction; key: string }
	| { kind: 'open'; unknown: string; names: readonly string[]; factor: Fraction; key: string }
	| { kind: 'formula'; within: (range: RangeOf) => Interval; key: string };

/** Lowest and highest value, both included. */
export type Interval = readonly [Fraction, Fraction];
export type RangeOf = (variable: number) => readonly [number, number];

const ONE: Fraction = { n: 1, d: 1 };
const text = ({ n, d }: Fraction): string => (d === 1 ? `${n}` : `${n}/${d}`);

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

/** Works a sum out as far as it is known. `sum` must be monotone in each part, which all of ours are. */
function combine(
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

const SUMS = {
	lowest: endwise(lowest),
	highest: endwise(highest),
	sum: endwise(add),
	minus: ([a, b]: readonly Interval[]): Interval => [
		minus((a as Interval)[0], (b as Interval)[1]),
		minus((a as Interval)[1], (b as Interval)[0]),
	],
};

const scale = (quantity: Quantity, factor: Fraction): Quantity =>
	quantity.kind === 'open'
		? open(quantity.unknown, quantity.names, times(quantity.factor, factor))
		: combine(`*${text(factor)}`, [quantity], ([a]) => [
				times((a as Interval)[0], factor),
				times((a as Interval)[1], factor),
			]);

/** Draws an amount of a rule file. */
export function drawAmount(amount: Amount, on: Drawing): Diagram<Quantity> {
	const { quantities } = on;
	if (typeof amount === 'number') return quantities.leaf(known(fraction(amount)));
	if ('norm' in amount) return on.norm(amount.norm);
	if ('value' in amount) return on.value(amount.value);
	if ('fact' in amount) {
		const variable = on.space.variable(amount.fact);
		const asFraction = ([from, to]: readonly [number, number]): Interval => [fraction(from), fraction(to)];
		return quantities.leaf({
			kind: 'formula',
			key: amount.fact,
			within: (range) => asFraction(range(variable)),
		});
	}
	if ('share' in amount) return scaled(amount.of, fraction(amount.share), on);
	if ('dividedBy' in amount) return scaled(amount.of, over(ONE, fraction(amount.dividedBy)), on);
	if ('choose' in amount) return chosen(amount.choose, on);
	const [name, parts] = Object.entries(amount)[0] as [keyof typeof SUMS, Amount[]];
	const sum = on.sum(name, (...values) => combine(name, values, SUMS[name]));
	return sum(parts.map((part) => drawAmount(part, on)));
}

const scaled = (of: Amount, factor: Fraction, on: Drawing): Diagram<Quantity> =>
	on.sum(`*${text(factor)}`, (quantity) => scale(quantity as Quantity, factor))([drawAmount(of, on)]);

function chosen(
	[first, ...rest]: Extract<Amount, { choose: unknown }>['choose'],
	on: Drawing,
): Diagram<Quantity> {
	if (!first) throw new Error('"choose" needs a last amount without "when"');
	const amount = drawAmount(first.amount, on);
	return first.when ? on.chooseAmount([drawCondition(first.when, on), amount, chosen(rest, on)]) : amount;
}
