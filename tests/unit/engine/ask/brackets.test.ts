import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brackets, CHOICES, limits, narrower } from '../../../../src/engine/ask/brackets';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { runs } from '../../../support/runs';
import { HERE, step, town, townWith } from '../made-up';

/** Each is the limit for people of ten years only, so that every one of them counts. */
const LIMITS = [9_999, 20_050, 30_000, 40_000, 50_000, 60_000, 70_000];
const many = townWith({
	steps: [
		...LIMITS.map((limit, i) =>
			step(
				`grens-${i}`,
				{
					all: [
						{ fact: 'geld', above: limit },
						{ fact: 'jaren', atLeast: 10 * i },
						{ fact: 'jaren', below: 10 * (i + 1) },
					],
				},
				'unlikely',
			),
		),
		step('past', undefined, 'likely'),
	],
});

describe('brackets', () => {
	test('have their edges at the limits that still matter, in whole euros', () => {
		expect(limits(town, HERE, 'geld')).toEqual([100001]);
		expect(brackets(town, HERE, 'geld')).toEqual([{ atMost: 100000 }, { atLeast: 100100 }]);
		expect(brackets(town, {}, 'jaren')).toEqual([{ atMost: 17 }, { atLeast: 18 }]);
	});

	test('are empty when no limit matters', () => {
		expect(brackets(town, { plaats: 'daar' }, 'geld')).toEqual([]);
		expect(brackets(town, {}, 'jaren-ander')).toEqual([]);
	});

	test('never offer more choices than fit a screen; narrower ones follow inside', () => {
		expect(limits(many, {}, 'geld')).toEqual(LIMITS.map((limit) => limit + 1));
		const choices = brackets(many, {}, 'geld');
		expect(choices).toHaveLength(CHOICES);
		const crowded = choices.filter((choice) => narrower(many, { geld: choice }, 'geld').length > 0);
		expect(crowded.length).toBeGreaterThan(0);
		for (const choice of crowded) {
			const inside = narrower(many, { geld: choice }, 'geld');
			expect([inside[0]?.atLeast, inside.at(-1)?.atMost]).toEqual([choice.atLeast, choice.atMost]);
		}
		expect(narrower(many, { geld: 12345 }, 'geld')).toEqual([]);
	});

	test('mean the same as every amount inside them, when no limit was left out', () => {
		const outcome = (geld: number | object) =>
			evaluate(town, { ...HERE, geld: geld as number }).regelingen[0]?.outcome;
		fc.assert(
			fc.property(
				fc.constantFrom(...brackets(town, HERE, 'geld')),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(bracket, share) => {
					const { atLeast = 0, atMost = 400_000 } = bracket;
					expect(outcome(Math.round(atLeast + share * (atMost - atLeast)))).toBe(outcome(bracket));
				},
			),
			{ seed: 11, numRuns: runs(60) },
		);
	});
});
