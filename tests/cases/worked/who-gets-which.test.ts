/** Money to live on, by age: who sees which regeling, and that what is shown of two of them fits together. */
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../src/engine/evaluate/order';
import { assemble } from '../../../src/ruleset/assemble';
import { base } from '../../support/oracle/household';
import { amountsOf, evaluateOn, resultOf, rules } from '../../support/oracle/real';
import type { Eurocent } from '../../support/oracle/table';
import { DAY } from '../../support/worked';

const AMOUNT_OF_THE_YOUNG = 'jongerentoeslag';
const regelingen = ['algemene-bijstand', AMOUNT_OF_THE_YOUNG, 'aio'] as const;

/** Age, age of the partner, outcome of each. */
const rows: [leeftijd: number, partner: number | null, bijstand: string, young: string, aio: string][] = [
	[17, null, 'unlikely', 'unlikely', 'unlikely'],
	[18, null, 'unlikely', 'likely', 'unlikely'],
	[20, null, 'unlikely', 'likely', 'unlikely'],
	[20, 21, 'unlikely', 'likely', 'unlikely'],
	[20, 67, 'unlikely', 'likely', 'likely'],
	[21, null, 'likely', 'unlikely', 'unlikely'],
	[21, 21, 'likely', 'unlikely', 'unlikely'],
	// Bijstand for both; the partner is young enough for more.
	[21, 18, 'likely', 'maybe', 'unlikely'],
	[66, 20, 'likely', 'maybe', 'unlikely'],
	[66, null, 'likely', 'unlikely', 'unlikely'],
	[66, 66, 'likely', 'unlikely', 'unlikely'],
	[66, 67, 'unlikely', 'unlikely', 'likely'],
	[67, null, 'unlikely', 'unlikely', 'likely'],
	[67, 66, 'unlikely', 'unlikely', 'likely'],
	[67, 20, 'unlikely', 'maybe', 'likely'],
];

const resultsOf = (leeftijd: number, partner: number | null, inkomen = 0) => {
	const together = partner === null ? {} : { partner: true, 'leeftijd-partner': partner };
	const answers = { ...base, ouders: 'kunnen-niet-betalen', inkomen, leeftijd, ...together };
	const evaluation = evaluateOn(DAY, answers as never);
	return Object.fromEntries(regelingen.map((id) => [id, resultOf(evaluation, id)]));
};

const cents = (amount: Eurocent | undefined): number => {
	expect(amount).toBeTypeOf('number');
	return amount as number;
};

describe('who sees which money to live on', () => {
	test.each(rows)('%i years old, partner of %s', (leeftijd, partner, ...expected) => {
		const results = resultsOf(leeftijd, partner);
		const outcomes = regelingen.map((id) => results[id]?.outcome);
		expect(outcomes).toEqual(expected);
	});

	test.each([0, 50000])('with a young partner the two add up, income %i', (inkomen) => {
		const results = Object.values(resultsOf(30, 20, inkomen));
		const amounts = Object.assign({}, ...results.map((result) => amountsOf(result)));
		const both = cents(amounts['algemene-bijstand']) + cents(amounts[AMOUNT_OF_THE_YOUNG]);
		expect(both).toBe(cents(amounts['bijstand-samen']));
	});
});

/** What comes first: who gets money from the UWV, and has less than bijstand gives. */
describe('what the UWV adds comes before bijstand', () => {
	// Income, outcome of what the UWV adds, of bijstand.
	test.each([
		[100000, 'likely', 'maybe'],
		[107253, 'likely', 'maybe'],
		[107254, 'maybe', 'maybe'],
		[134848, 'maybe', 'maybe'],
		[134849, 'maybe', 'unlikely'],
		[166931, 'unlikely', 'unlikely'],
	])('alone, income %i', (inkomen, uwv, bijstand) => {
		const answers = { ...base, inkomen, 'uitkering-uwv': true };
		const evaluation = evaluateOn(DAY, answers as never);
		const ids = ['toeslag-uwv', 'algemene-bijstand'] as const;
		expect(ids.map((id) => resultOf(evaluation, id).outcome)).toEqual([uwv, bijstand]);
		expect(ids.flatMap((id) => Object.values(amountsOf(resultOf(evaluation, id))))).toEqual([]);
		const order = inOrder(evaluation.regelingen, assemble(rules, DAY), answers as never).map(({ id }) => id);
		expect(order.indexOf('toeslag-uwv')).toBeLessThan(order.indexOf('algemene-bijstand'));
	});

	test('who gets nothing from the UWV sees bijstand alone', () => {
		const evaluation = evaluateOn(DAY, { ...base, inkomen: 100000 } as never);
		expect(resultOf(evaluation, 'toeslag-uwv').outcome).toBe('unlikely');
		expect(resultOf(evaluation, 'algemene-bijstand').outcome).toBe('likely');
	});
});
