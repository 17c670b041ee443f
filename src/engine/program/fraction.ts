/**
 * Exact fractions of eurocents. A limit is norm × share, rounded once, where it is compared or shown,
 * never from an amount that was rounded before.
 */
export interface Fraction {
	readonly n: number;
	readonly d: number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
	b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);

const reduce = (n: number, d: number): Fraction => {
	if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d)) throw new RangeError('amount not exact');
	const divisor = greatestCommonDivisor(n, d) || 1;
	return { n: n / divisor, d: d / divisor };
};

/** A number as written in a rule file (141946, 0.95, 1.25) as an exact fraction. */
export function fraction(written: number): Fraction {
	const decimals = String(written).split('.')[1]?.length ?? 0;
	const d = 10 ** decimals;
	return reduce(Math.round(written * d), d);
}

export const add = (a: Fraction, b: Fraction): Fraction => reduce(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => reduce(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => reduce(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => reduce(a.n * b.d, a.d * b.n);
export const less = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;

/** Whole eurocents, half up. */
export const roundHalfUp = ({ n, d }: Fraction): number => Math.floor((2 * n + d) / (2 * d));

/** Numerator and denominator, as they are written down. */
export type WrittenFraction = readonly [number, number];

export const isWritten = (end: unknown): end is WrittenFraction =>
	Array.isArray(end) && end.length === 2 && end.every(Number.isSafeInteger) && end[1] > 0;
