import { expect, test } from 'vitest';
import { decisiveDocument, decisiveFact } from '../../../../src/engine/evaluate/decisive';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import type { Answers } from '../../../../src/ruleset/answer';
import { HERE, town } from '../made-up';

const first = (answers: Answers) => evaluate(town, answers).regelingen[0] as RegelingResult;

test('the one answer after which it is certain', () => {
	expect(first({ ...HERE, geld: 'unknown' }).settles).toBe('geld');
	expect(first({ plaats: 'unknown', jaren: 30, geld: 0 }).settles).toBe('plaats');
});

test('nothing after a certain outcome', () => {
	expect(first({ ...HERE, geld: 0 }).settles).toBeNull();
	expect(first({ ...HERE, plaats: 'daar' }).settles).toBeNull();
});

test('of several, what settles it most often', () => {
	// Half of these people live elsewhere, and that alone is a no.
	expect(first({ plaats: 'unknown', jaren: 'unknown', geld: 'unknown' }).settles).toBe('plaats');
	expect(decisiveFact(town.regelingen[0] as never, [], [], town)).toBeNull();
});

test('the paper that holds every missing answer of most regelingen', () => {
	const open = (id: string, missing: string[]) => ({ id, missing, outcome: 'maybe' }) as RegelingResult;
	const results = [open('a', ['geld']), open('b', ['geld', 'samen']), open('c', ['geld'])];
	const papers = [{ id: 'akte', answers: ['samen'] }, { id: 'strook', answers: ['geld'] }, { id: 'pas' }];
	expect(decisiveDocument(results, papers)).toEqual({ id: 'strook', regelingen: ['a', 'c'] });
	expect(decisiveDocument([open('b', ['geld', 'samen'])], papers)).toBeNull();
	expect(decisiveDocument([{ ...open('a', ['geld']), outcome: 'likely' }], papers)).toBeNull();
});
