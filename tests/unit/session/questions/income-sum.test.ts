import { describe, expect, test } from 'vitest';
import {
	type Entries,
	linesFor,
	type Period,
	perMonth,
	readLines,
} from '../../../../src/session/questions/income-sum';

describe('perMonth (Q-12)', () => {
	test.each<[number, Period, number]>([
		[30000, 'week', 130000],
		[10000, 'week', 43333],
		[1, 'week', 4],
		[120000, 'fourWeeks', 130000],
		[100000, 'fourWeeks', 108333],
		[145000, 'month', 145000],
		[151706, 'month', 151706],
		[1740000, 'year', 145000],
		[195000, 'year', 16250],
		[5, 'year', 0],
		[6, 'year', 1],
		[0, 'week', 0],
	])('%d per %s is %d per month', (eurocent, period, monthly) => {
		expect(perMonth([{ eurocent, period }])).toBe(monthly);
	});
	test('adds first and rounds once, half up', () => {
		expect(perMonth([])).toBe(0);
		const sixths = { eurocent: 2, period: 'year' } as const;
		expect(perMonth([sixths])).toBe(0);
		expect(perMonth([sixths, sixths, sixths])).toBe(1);
		expect(
			perMonth([
				{ eurocent: 30000, period: 'week' },
				{ eurocent: 25000, period: 'month' },
				{ eurocent: 120000, period: 'year' },
			]),
		).toBe(165000);
	});
	test('is never more than can be answered', () => {
		expect(perMonth([{ eurocent: 100_000_000, period: 'week' }])).toBe(100_000_000);
	});
});

describe('readLines', () => {
	const lines = linesFor(['wages', 'benefit'], ['you', 'other']);
	const read = (entries: Entries) => readLines(lines, entries);
	test('everything of one person first', () => {
		expect(lines.map(({ id }) => id)).toEqual(['wages-you', 'benefit-you', 'wages-other', 'benefit-other']);
	});
	test('what is filled in counts, what is empty does not', () => {
		const { filled, lacks } = read({ 'wages-you': { text: '€ 1.250,50', period: 'month' } });
		expect(filled.map(({ payment }) => payment)).toEqual([{ eurocent: 125050, period: 'month' }]);
		expect(lacks).toEqual({});
	});
	test('each line says what it lacks', () => {
		expect(
			read({
				'wages-you': { text: '300', period: null },
				'benefit-you': { text: '', period: 'week' },
				'wages-other': { text: 'veel', period: 'month' },
			}).lacks,
		).toEqual({ 'wages-you': 'period', 'benefit-you': 'amount', 'wages-other': 'amount' });
	});
	test('an amount that can be read two ways names both', () => {
		expect(read({ 'wages-you': { text: '12 50', period: 'month' } }).lacks).toEqual({
			'wages-you': [1250, 125000],
		});
	});
	test('nothing at all is asked at the first line', () => {
		expect(read({}).lacks).toEqual({ 'wages-you': 'amount' });
		expect(read({ 'wages-you': { text: ' ', period: null } }).lacks).toEqual({ 'wages-you': 'amount' });
	});
	test('a line of a source that is no longer ticked is not read', () => {
		expect(
			read({ 'alimony-you': { text: '100', period: 'month' }, 'wages-you': { text: '1', period: 'week' } })
				.filled,
		).toHaveLength(1);
	});
});
