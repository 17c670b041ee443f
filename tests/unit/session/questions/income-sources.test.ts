import { describe, expect, test } from 'vitest';
import { toggle } from '../../../../src/session/questions/choices';
import {
	household,
	isIncome,
	nothingComesIn,
	SOURCE_CHOICES,
	sourcesIn,
} from '../../../../src/session/questions/income-sources';
import { FACTS } from '../../screens/made-up';

test('only money that comes in every month has sources', () => {
	expect(FACTS.filter(isIncome).map(({ id }) => id)).toEqual(['geld']);
});

test('S-06, S-07: where money comes from can be left open, in two ways', () => {
	expect(SOURCE_CHOICES.slice(-2).map(({ role }) => role)).toEqual(['unknown', 'declined']);
});

test('no money takes away the sources, and the other way round', () => {
	expect(toggle(SOURCE_CHOICES, ['wages', 'benefit'], 'none')).toEqual(['none']);
	expect(toggle(SOURCE_CHOICES, ['none'], 'pension')).toEqual(['pension']);
	expect(toggle(SOURCE_CHOICES, ['wages'], 'unknown')).toEqual(['unknown']);
});

test('what was told, in the order of the list', () => {
	expect(sourcesIn(null)).toEqual([]);
	expect(sourcesIn(['unknown'])).toEqual([]);
	expect(sourcesIn(['business', 'wages'])).toEqual(['wages', 'business']);
	expect(nothingComesIn(null)).toBe(false);
	expect(nothingComesIn(['none'])).toBe(true);
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
