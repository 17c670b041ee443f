/** Hard to break: a sample of `npm run test:fuzz` at every edge, always the same one. */
import { describe, expect, test } from 'vitest';
import { counted, TooManySteps } from '../fuzz/counted';
import { EDGES, fuzz } from '../fuzz/fuzz';
import { randomFrom } from '../fuzz/random';

const SEED = '20261121';
const INPUTS = 1_500;

test.each(EDGES.map((edge) => ({ name: edge.name, edge })))('whatever comes in: $name', async ({ edge }) => {
	const { findings, accepted, refused, inputs } = await fuzz(edge, SEED, INPUTS);
	expect(findings).toEqual([]);
	expect(accepted + refused).toBe(inputs);
	// What is broken is refused, or it is not broken.
	expect(refused).toBeGreaterThan(0);
});

describe('the fuzzer itself', () => {
	test('the same seed gives the same inputs, another seed others', () => {
		const ten = (seed: string) =>
			Array.from(
				{ length: 10 },
				(
					(random) => () =>
						random.below(1000)
				)(randomFrom(seed)),
			);
		expect(ten('a')).toEqual(ten('a'));
		expect(ten('a')).not.toEqual(ten('b'));
	});
	test('a reader that does not end is stopped', () => {
		const list = counted([1], 1000);
		expect(() => {
			for (let i = 0; i < list.length; ) expect(list[0]).toBe(1);
		}).toThrow(TooManySteps);
	});
	test('what goes wrong is a finding, with the seed of its input', async () => {
		const broken = {
			name: 'broken',
			share: 1000,
			prepare: () => () => {
				throw new Error('oeps');
			},
		};
		const { findings } = await fuzz(broken, SEED, 100);
		expect(findings[0]).toMatch(/^20261121\/broken\/0: oeps/);
	});
});
