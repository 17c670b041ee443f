import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Fact } from '../../../../src/ruleset/schema';
import { RULES } from '../../screens/made-up';
import { step, townWith } from '../made-up';

/** A count that says something lasting only when there is none of it; asked last. */
const counted = { id: 'kind', kind: 'count', ask: 'base', part: 'thuis', effort: 1, lasting: 'none' };
const facts = [...RULES.vragen.facts.filter(({ id }) => id !== 'kind'), counted as unknown as Fact];

/** A day after nobody looked again at a rule that says no when this holds. */
const overdue = (when: object, answers: Answers): RegelingResult => {
	const steps = [step('nee', when, 'unlikely'), step('ja', undefined, 'likely')];
	const more = { vragen: { ...RULES.vragen, facts } };
	const program = townWith({ steps, validTo: undefined, reviewBy: '2026-11-20' }, more);
	return evaluate(program, answers).regelingen[0] as RegelingResult;
};

test('a no for having none stands, a no for having some does not', () => {
	expect(overdue({ fact: 'kind', below: 1 }, { kind: 0 }).outcome).toBe('unlikely');
	expect(overdue({ fact: 'kind', atLeast: 2 }, { kind: 2 }).outcome).toBe('maybe');
	expect(overdue({ fact: 'kind', below: 1 }, { kind: 1 }).outcome).toBe('maybe');
	expect(overdue({ fact: 'kind', below: 2 }, { kind: { atMost: 1 } }).outcome).toBe('maybe');
});

test('an answer that is not lasting decides nothing, and is not named for a no that stands without it', () => {
	const rich = { fact: 'geld', above: 5 };
	expect(overdue(rich, { geld: 6 })).toMatchObject({
		outcome: 'maybe',
		beforeReview: 'unlikely',
		because: [],
	});
	const { outcome, because } = overdue({ any: [rich, { fact: 'kind', below: 1 }] }, { geld: 6, kind: 0 });
	expect(outcome).toBe('unlikely');
	expect(because).toEqual([{ fact: 'kind', value: 0, condition: 'nee' }]);
});
