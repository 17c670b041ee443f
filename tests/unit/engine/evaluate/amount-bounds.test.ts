/** Amounts that are paid for each of a number of people. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../../src/ruleset/answer';
import { HERE, step, townWith } from '../made-up';

const perChild = { product: [{ fact: 'kind-klein' }, 1000] };
const paid = (change: object, answers: Answers) =>
	evaluate(
		townWith({
			steps: [
				step('geen-kind', { not: { fact: 'kind-klein', atLeast: 1 } }, 'unlikely'),
				step('rest', undefined, 'likely'),
			],
			gives: [{ id: 'geld', amount: perChild, period: 'year' }],
			...change,
		}),
		{ ...HERE, geld: 0, ...answers },
	).regelingen[0]?.amounts[0]?.eurocent;

test('so much for each child', () => {
	expect(paid({}, { 'kind-klein': 3 })).toBe(3000);
	expect(paid({}, { 'kind-klein': { atLeast: 2, atMost: 4 } })).toEqual({ atLeast: 2000, atMost: 4000 });
});

test('a household without children is a no, so it does not count for the lowest amount', () => {
	expect(paid({}, { 'kind-klein': { atMost: 4 } })).toEqual({ atLeast: 1000, atMost: 4000 });
});

test('nobody knows how many: the least is known, and "hoogstens" says nothing', () => {
	expect(paid({}, { 'kind-klein': { atLeast: 1 } })).toEqual({ atLeast: 1000, atMost: 20_000 });
	const upTo = {
		values: { hoogstens: { oneOf: [0, perChild], grondslag: 'wet', certainty: 'unknown' } },
		gives: [{ id: 'geld', amount: { value: 'hoogstens' }, period: 'year' }],
	};
	expect(paid(upTo, { 'kind-klein': 2 })).toEqual({ atLeast: 0, atMost: 2000 });
	expect(paid(upTo, { 'kind-klein': { atLeast: 1 } })).toBeNull();
});
