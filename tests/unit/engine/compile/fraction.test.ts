import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	add,
	fraction,
	less,
	minus,
	over,
	roundHalfUp,
	times,
} from '../../../../src/engine/program/fraction';
import { runs } from '../../../support/runs';

describe('exact fractions of eurocents', () => {
	it('read a written number as it stands, not as the machine holds it', () => {
		expect(fraction(0.95)).toEqual({ n: 19, d: 20 });
		expect(fraction(1.1875)).toEqual({ n: 19, d: 16 });
		expect(fraction(141946)).toEqual({ n: 141946, d: 1 });
	});

	it('round once, half up (decisions section 2)', () => {
		expect(roundHalfUp({ n: 5, d: 2 })).toBe(3);
		expect(roundHalfUp({ n: 249, d: 100 })).toBe(2);
		expect(roundHalfUp(times(times(fraction(141946), fraction(1.25)), fraction(0.95)))).toBe(168561);
	});

	it('give the edges of the grey zone of the U-pas from the norm, never from a rounded limit', () => {
		const edge = (...shares: number[]) => roundHalfUp(shares.map(fraction).reduce(times, fraction(141946)));
		expect(edge(1.25, 0.9)).toBe(159689);
		expect(edge(1.25, 1.1)).toBe(195176);
		expect(edge(1.25, 0.95, 0.9)).toBe(151705);
		expect(edge(1.25, 0.95, 1.1)).toBe(185417);
	});

	it('follow the laws of arithmetic', () => {
		const some = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1000 }));
		fc.assert(
			fc.property(some, some, ([a, b], [c, d]) => {
				const [x, y] = [over(fraction(a), fraction(b)), over(fraction(c), fraction(d))];
				expect(minus(add(x, y), y)).toEqual(x);
				expect(less(x, y)).toBe(a / b < c / d && a * d !== c * b);
			}),
			{ seed: 7, numRuns: runs(300) },
		);
	});

	it('refuse to be inexact', () => {
		expect(() => times({ n: 2 ** 40, d: 1 }, { n: 2 ** 40, d: 1 })).toThrow(/exact/);
	});
});
