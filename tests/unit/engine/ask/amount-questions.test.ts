import { expect, test } from 'vitest';
import { amountFacts } from '../../../../src/engine/ask/amount-questions';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { HERE, townWith } from '../made-up';

const certain = { ...HERE, geld: 0 };
const program = townWith({
	gives: [
		{ id: 'bedrag', when: { fact: 'kind-klein', atLeast: 1 }, amount: { value: 'bedrag' }, period: 'month' },
	],
	bewijsstukken: [{ id: 'pas', when: { fact: 'samen', is: true } }],
});

test('what changes an amount or a paper is offered after the outcome is certain, and changes no outcome', () => {
	expect(evaluate(program, certain).next).toBeNull();
	expect(amountFacts(program, certain)).toEqual(['samen', 'kind-klein']);
	const outcome = (more: object) => evaluate(program, { ...certain, ...more }).regelingen[0]?.outcome;
	expect(outcome({ 'kind-klein': 2, samen: true })).toBe(outcome({}));
});

test('not what was answered, whatever the answer, and nothing after a no', () => {
	expect(amountFacts(program, { ...certain, samen: 'declined' })).toEqual(['kind-klein']);
	expect(amountFacts(program, { ...certain, plaats: 'daar' })).toEqual([]);
});
