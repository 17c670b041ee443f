import { expect, test } from 'vitest';
import { date, money, orList, wholeEuros } from '../../../src/i18n/format';

test('L-09, I-06: amounts as on Dutch letters, with a space that does not break', () => {
	expect(money(125000).figure('nl')).toBe('€\u00a01.250');
	expect(money(125000).figure('en')).toBe('€1,250');
	expect(money(151706).figure('nl')).toBe('€\u00a01.517,06');
	expect(money(151706).figure('en')).toBe('€1,517.06');
	expect(money(0).figure('nl')).toBe('€\u00a00');
	expect(money(100000000).figure('nl')).toBe('€\u00a01.000.000');
	expect(money(99900).figure('nl')).toBe('€\u00a0999');
});

test('I-05: the same digits in languages that have their own', () => {
	for (const lang of ['ar', 'fa', 'uk', 'pl'])
		expect(money(125000).figure(lang)).toBe(money(125000).figure('nl'));
	expect(date('2026-07-01').figure('fa')).toBe(date('2026-07-01').figure('nl'));
});

test('L-10: dates with the month in words', () => {
	expect(date('2026-07-01').figure('nl')).toBe('1\u00a0juli\u00a02026');
	expect(date('2026-07-01').figure('en')).toBe('1\u00a0July\u00a02026');
});

test('R-08: estimates are whole euros', () => {
	expect(wholeEuros(76224)).toBe(76200);
	expect(wholeEuros(76250)).toBe(76300);
});

test('a list of numbers is said as the language says it; anything else stays', () => {
	expect(orList('18, 19 of 20')('nl')).toBe('18, 19 of 20');
	expect(orList('18, 19 of 20')('en')).toBe('18, 19, or 20');
	expect(orList('2025')('en')).toBe('2025');
});
