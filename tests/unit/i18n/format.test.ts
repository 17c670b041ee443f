import { expect, test } from 'vitest';
import { date, money, orList, wholeEuros } from '../../../src/i18n/format';

const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'fa', 'ti', 'uk', 'pl'];

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
});

test.each([
	['nl', '1 juli 2026', '31 december 2026'],
	['en', '1 July 2026', '31 December 2026'],
	['ar', '1 يوليو 2026', '31 ديسمبر 2026'],
	['tr', '1 Temmuz 2026', '31 Aralık 2026'],
	['fa', '1 ژوئیهٔ 2026', '31 دسامبر 2026'],
	['ti', '1 ሓምለ 2026', '31 ታሕሳስ 2026'],
	['uk', '1 липня 2026', '31 грудня 2026'],
	['pl', '1 lipca 2026', '31 grudnia 2026'],
])(
	'L-10, I-05: in %s the month is a word of that language, with our digits and calendar',
	(lang, july, december) => {
		const shown = (day: string) => date(day).figure(lang).replaceAll('\u00a0', ' ');
		expect(shown('2026-07-01')).toBe(july);
		expect(shown('2026-12-31')).toBe(december);
	},
);

test.each(LANGUAGES)('%s has twelve names of months', (lang) => {
	const month = (_: unknown, i: number) =>
		date(`2026-${String(i + 1).padStart(2, '0')}-01`)
			.figure(lang)
			.split('\u00a0')[1];
	const months = new Set(Array.from({ length: 12 }, month));
	expect(months.size).toBe(12);
	for (const name of months) expect(name).toMatch(/^[\p{L}\p{M}]+$/u);
});

test('a language that a browser does not know has Dutch dates', () => {
	expect(date('2026-07-01').figure('xx')).toBe(date('2026-07-01').figure('nl'));
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
