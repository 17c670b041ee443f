import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { outcomeRanges } from '../../../../src/engine/evaluate/outcome-ranges';
import { HERE, step, town, townWith } from '../made-up';

test('a stretch ends on the limit, and both its ends have its outcome', () => {
	const ranges = outcomeRanges(town, 'hulp', 'geld', HERE);
	expect(ranges).toEqual([
		{ atMost: 100000, outcome: 'likely' },
		{ atLeast: 100001, outcome: 'unlikely' },
	]);
	for (const { atLeast = 0, atMost = atLeast, outcome } of ranges)
		for (const geld of [atLeast, atMost])
			expect(evaluate(town, { ...HERE, geld }).regelingen[0]?.outcome).toBe(outcome);
});

test('the answer that was given makes no difference to its own stretches', () => {
	expect(outcomeRanges(town, 'hulp', 'geld', { ...HERE, geld: 500000 })).toEqual(
		outcomeRanges(town, 'hulp', 'geld', HERE),
	);
});

test('says where other answers that are open decide', () => {
	const program = townWith({
		steps: [
			step(
				'samen-rijk',
				{
					all: [
						{ fact: 'geld', above: 500 },
						{ fact: 'samen', is: true },
					],
				},
				'unlikely',
			),
			step('past', undefined, 'likely'),
		],
	});
	expect(outcomeRanges(program, 'hulp', 'geld', {})).toEqual([
		{ atMost: 500, outcome: 'likely' },
		{ atLeast: 501, outcome: 'maybe', open: true },
	]);
});

test('is empty where the number does not count, or other answers decide', () => {
	expect(outcomeRanges(town, 'hulp', 'jaren-ander', HERE)).toEqual([]);
	expect(outcomeRanges(town, 'hulp', 'geld', { ...HERE, plaats: 'daar' })).toEqual([]);
});
