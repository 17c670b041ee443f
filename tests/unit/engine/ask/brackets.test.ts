import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brackets, CHOICES, limits } from '../../../../src/engine/ask/brackets';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { Range } from '../../../../src/ruleset/answer';
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

/** A yes up to the first amount, a maybe up to the second, then a no. */
const between = (yes: number, no: number) =>
	townWith({
		steps: [
			step('ja', { fact: 'geld', atMost: yes }, 'likely'),
			step('misschien', { fact: 'geld', atMost: no }, 'maybe'),
			step('nee', undefined, 'unlikely'),
		],
	});

describe('brackets', () => {
	test('past review the question is asked all the same, with the same choices', () => {
		const overdue = townWith({ validTo: undefined, reviewBy: '2026-11-20' });
		expect(brackets(overdue, HERE, 'geld')).toEqual(brackets(town, HERE, 'geld'));
		expect(brackets(overdue, HERE, 'geld').length).toBeGreaterThan(1);
	});

	test('have their edges at the limits that still matter', () => {
		expect(limits(town, HERE, 'geld')).toEqual([100001]);
		expect(brackets(town, HERE, 'geld')).toEqual([{ atMost: 100000 }, { atLeast: 100001 }]);
		expect(brackets(town, {}, 'jaren')).toEqual([{ atMost: 17 }, { atLeast: 18 }]);
	});

	test('lie on tens of euros: lower where it is a yes below, higher where it is a no above', () => {
		expect(brackets(between(159_689, 195_176), HERE, 'geld')).toEqual([
			{ atMost: 159_000 },
			{ atLeast: 159_001, atMost: 196_000 },
			{ atLeast: 196_001 },
		]);
		expect(brackets(between(160_000, 195_000), HERE, 'geld')).toEqual([
			{ atMost: 160_000 },
			{ atLeast: 160_001, atMost: 195_000 },
			{ atLeast: 195_001 },
		]);
	});

	test('are never narrower than € 100, and nothing can be a choice of its own', () => {
		expect(brackets(between(159_689, 160_176), HERE, 'geld')).toHaveLength(2);
		expect(brackets(town, HERE, 'geld', { nothing: true })).toEqual([
			{ atLeast: 0, atMost: 0 },
			{ atLeast: 1, atMost: 100000 },
			{ atLeast: 100001 },
		]);
	});

	test('are empty when no limit matters', () => {
		expect(brackets(town, { plaats: 'daar' }, 'geld')).toEqual([]);
		expect(brackets(town, {}, 'jaren-ander')).toEqual([]);
	});

	test('never offer more choices than fit a screen, and together hold every amount', () => {
		expect(limits(many, {}, 'geld')).toEqual(LIMITS.map((limit) => limit + 1));
		const choices = brackets(many, {}, 'geld');
		expect(choices).toHaveLength(CHOICES.money);
		choices.slice(1).forEach(({ atLeast }, i) => {
			expect(atLeast).toBe((choices[i]?.atMost as number) + 1);
		});
		expect([choices[0]?.atLeast, choices.at(-1)?.atMost]).toEqual([undefined, undefined]);
	});

	test('within a range, only what lies in it', () => {
		const [, second] = brackets(many, {}, 'geld') as [Range, Range];
		const inside = brackets(many, {}, 'geld', { within: { atLeast: 15_000, atMost: 65_000 } });
		expect([inside[0]?.atLeast, inside.at(-1)?.atMost]).toEqual([15_000, 65_000]);
		expect(brackets(many, {}, 'geld', { within: { atLeast: 80_000 } })).toEqual([]);
		expect(second.atLeast).toBeDefined();
	});

	test('never give a wrong yes or no: what a choice says, every amount inside it says', () => {
		const yesAndNo = between(159_689, 195_176);
		const outcome = (geld: number | object) =>
			evaluate(yesAndNo, { ...HERE, geld: geld as number }).regelingen[0]?.outcome;
		fc.assert(
			fc.property(
				fc.constantFrom(...brackets(yesAndNo, HERE, 'geld')),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(bracket, share) => {
					const { atLeast = 0, atMost = 400_000 } = bracket;
					const said = outcome(bracket);
					if (said !== 'maybe') expect(outcome(Math.round(atLeast + share * (atMost - atLeast)))).toBe(said);
				},
			),
			{ seed: 11, numRuns: runs(60) },
		);
	});
});
