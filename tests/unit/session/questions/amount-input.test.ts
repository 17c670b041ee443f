import { describe, expect, test } from 'vitest';
import { readAmount, readYears } from '../../../../src/session/questions/amount-input';

describe('readAmount (Q-15): we rewrite instead of refuse', () => {
	test.each([
		['1250', 125000],
		['1.250', 125000],
		['1,250', 125000],
		['1 250', 125000],
		['1\u00a0250', 125000],
		['1’250', 125000],
		['1250,00', 125000],
		['1250.00', 125000],
		['1.250,50', 125050],
		['1,250.50', 125050],
		['€1250', 125000],
		['€ 1.250,-', 125000],
		['1.250,--', 125000],
		['1250 euro', 125000],
		['EUR 1250', 125000],
		['1517,06', 151706],
		['12,5', 1250],
		['12.34', 1234],
		['1.000.000', 100000000],
		['0', 0],
		[' 35 ', 3500],
		['١٢٥٠', 125000],
		['١٬٢٥٠', 125000],
		['١٢٥٠٫٥', 125050],
		['۱۲۵۰', 125000],
		['۱٬۲۵۰', 125000],
		['\u2066€ 1.250\u2069', 125000],
	])('%j', (typed, eurocent) => {
		expect(readAmount(typed)).toBe(eurocent);
	});

	test.each([
		'',
		' ',
		'-100',
		'veel',
		'12a',
		'1.2.3',
		'1.25.0',
		'1,2345',
		'1000000,01',
		'€',
		'1..250',
		'1e3',
		'12 50',
		'1 250 5',
		'1250 00',
		"1'25",
	])('%j is no amount', (typed) => {
		expect(readAmount(typed)).toBeNull();
	});
});

describe('readYears', () => {
	test.each([
		['35', 35],
		[' 0 ', 0],
		['120', 120],
		['٣٥', 35],
		['۳۵', 35],
	])('%j', (typed, years) => {
		expect(readYears(typed)).toBe(years);
	});

	test.each(['', '121', '-1', '35.5', '1985-03-12', 'vijf'])('%j is no age', (typed) => {
		expect(readYears(typed)).toBeNull();
	});
});
