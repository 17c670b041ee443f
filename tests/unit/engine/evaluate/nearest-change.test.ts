import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../../src/ruleset/answer';
import { HERE, step, town, townWith } from '../made-up';

const nearest = (answers: Answers, program = town) => evaluate(program, answers).regelingen[0]?.nearest;

test('less money, down to the limit and no further; applied, it keeps its word', () => {
	const change = nearest({ ...HERE, geld: 150000 });
	expect(change).toEqual({ fact: 'geld', value: 100000, outcome: 'likely' });
	expect(evaluate(town, { ...HERE, geld: 100000 }).regelingen[0]?.outcome).toBe('likely');
});

test('nothing after a yes, and nothing that no one change turns around', () => {
	expect(nearest({ ...HERE, geld: 0 })).toBeNull();
	expect(nearest({ ...HERE, jaren: 12, geld: 150000 })).toBeNull();
});

test('only what the questions mark as changeable: nobody is told to move or to grow older', () => {
	expect(nearest({ ...HERE, plaats: 'daar', geld: 0 })).toBeNull();
	expect(nearest({ ...HERE, jaren: 12, geld: 0 })).toBeNull();
});

test('a higher outcome comes before a nearer value', () => {
	const program = townWith({
		steps: [
			step('rijk', { fact: 'geld', above: 100000 }, 'unlikely'),
			step('midden', { fact: 'geld', above: 50000 }, 'maybe'),
			step('past', undefined, 'likely'),
		],
	});
	expect(nearest({ geld: 150000 }, program)).toEqual({ fact: 'geld', value: 50000, outcome: 'likely' });
});
