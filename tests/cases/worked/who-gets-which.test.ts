/** Money to live on, by age: who sees which regeling, and that what is shown of two of them fits together. */
import { describe, expect, test } from 'vitest';
import { base } from '../../support/oracle/household';
import { amountsOf, evaluateOn, resultOf } from '../../support/oracle/real';
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
