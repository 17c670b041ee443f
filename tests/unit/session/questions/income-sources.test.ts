import { describe, expect, test } from 'vitest';
import { household, isIncome } from '../../../../src/session/questions/income-sources';
import { FACTS } from '../../screens/made-up';

test('only money that comes in every month has sources', () => {
	expect(FACTS.filter(isIncome).map(({ id }) => id)).toEqual(['geld']);
});

describe('company: whose money counts too', () => {
	test.each([
		[{}, 'open'],
		[{ samen: 'unknown' }, 'open'],
		[{ samen: true }, 'both'],
		[{ samen: false }, 'alone'],
	] as const)('%j: %s', (answers, whose) => {
		expect(household(FACTS, answers)).toBe(whose);
	});
});
