import { describe, expect, test } from 'vitest';
import { amountTyped, readAmount, readYears } from '../../../../src/session/questions/amount-input';

describe('readAmount (Q-15): we rewrite instead of refuse', () => {
	test.each([
		['1250', 125000],
		['1.250', 125000],
		['1,250', 125000],
		['1 250', 125000],
		['1\u00a0250', 125000],
		['1\u2009250', 125000],
		['1\u202f250', 125000],
		['1’250', 125000],
		["1'250", 125000],
		['1250,00', 125000],
		['1250.00', 125000],
		['1.250,50', 125050],
		['1,250.50', 125050],
		['1.250.50', 125050],
		['1517,06', 151706],
		['12,5', 1250],
		['12.34', 1234],
		['1.000.000', 100000000],
		['0', 0],
		['0,50', 50],
		[' 35 ', 3500],
		['1250\n', 125000],
		['\t1250', 125000],
		// With what belongs to a price.
		['€1250', 125000],
		['€ 1.250,-', 125000],
		['€ 1.250,–', 125000],
		['1.250,--', 125000],
		['€ 1250,=', 125000],
		['1250.-', 125000],
		['1250 ,-', 125000],
		['1250,', 125000],
		['1250.', 125000],
		['€1250,50.', 125050],
		['1250€', 125000],
		['1250 euro', 125000],
		['1250euro', 125000],
		['1250EUR', 125000],
		['EUR 1250', 125000],
		['EUR1250', 125000],
		['1250 eur.', 125000],
		["1250 euro's", 125000],
		['1250євро', 125000],
		['1250 یورو', 125000],
		['1250يورو', 125000],
		['1250 ዩሮ', 125000],
		['+1.250,50', 125050],
		['1.250,50+', 125050],
		['(1250)', 125000],
		['"1250"', 125000],
		['~1250', 125000],
		['± 1.250', 125000],
		['= 1250', 125000],
		['1250?', 125000],
		// In a row of words.
		['1250 per maand', 125000],
		['1250 p/m', 125000],
		['1250p.m.', 125000],
		['1250/maand', 125000],
		['€ 1.250,- p/m', 125000],
		['ongeveer 1250', 125000],
		['ik krijg 1250 euro per maand', 125000],
		['loon: 1250', 125000],
		['netto-loon 1250', 125000],
		['1250 a month', 125000],
		['1 250 zł', 125000],
		// In other digits and their marks.
		['١٢٥٠', 125000],
		['١٬٢٥٠', 125000],
		['١٢٥٠٫٥', 125050],
		['١،٢٥٠', 125000],
		['۱۲۵۰', 125000],
		['۱٬۲۵۰', 125000],
		['۱۲۵۰ یورو', 125000],
		['１２５０', 125000],
		['１．２５０，５０', 125050],
		// With signs nobody sees: a calculator, a list of contacts and a browser put them there.
		['\u202d1.250,50\u202c', 125050],
		['\u2066€ 1.250\u2069', 125000],
		['\u200b1250', 125000],
		['1250\u200c', 125000],
		['12\u200d50', 125000],
		['\u061c1250', 125000],
		['\u200e1250\u200f', 125000],
		['\u202a1250\u202c', 125000],
		['\u202e1250', 125000],
		['\ufeff1250', 125000],
		['12\u00ad50', 125000],
	])('%j', (typed, eurocent) => {
		expect(readAmount(typed)).toBe(eurocent);
	});

	test.each([
		'',
		' ',
		'-100',
		'- 100',
		'−100',
		'€ -100',
		'-€ 100',
		'1.250,50-',
		'veel',
		'12a',
		'125O',
		'1250k',
		'1.2.3',
		'1.25.0',
		'1,2345',
		'0.125',
		'1000000,01',
		'€',
		'1..250',
		'1e3',
		'12 50',
		"86 '0988,25",
		'1 250 5',
		'1250 00',
		"1'25",
		'1250 of 1300',
		'1250-1300',
		'2 x 600',
		'1250 per 4 weken',
		'1250½',
		'1250²',
		'70%',
		'٧٠٪',
		'70‰',
		'.50',
		'€ ,50',
		// Two cells of a table.
		'500\t600',
		'500\r\n600',
		'$1250',
		'£ 1250',
		'12-03-1985',
		'১২৫০',
		'፲፪፻፶',
	])('%j is no amount, or more than one', (typed) => {
		expect(readAmount(typed)).toBeNull();
	});
});

describe('what can be read two ways names both', () => {
	test.each([
		['12 50', [1250, 125000]],
		['1 250 5', [125050, 1250500]],
		['1250 00', [125000, 12500000]],
		["1'25", [125, 12500]],
		['1.2.3', [1230, 12300]],
		['1.25.0', [12500, 125000]],
		['1.000,000', [100000, 100000000]],
		['1250.000', [125000, 125000000]],
		['€ 12 50 per maand', [1250, 125000]],
	])('%j', (typed, readings) => {
		expect(amountTyped(typed).readings).toEqual(readings);
	});
});

test('what is far longer than an amount with its words is none', () => {
	expect(readAmount(`1250${' netto'.repeat(20)}`)).toBe(125000);
	expect(readAmount(`1250${' netto'.repeat(200)}`)).toBeNull();
	expect(readYears(`67${' jaar'.repeat(200)}`)).toBeNull();
});

describe('words that can change what the number is', () => {
	test.each([
		'1250 per week',
		'15000 per jaar',
		'25 duizend',
		'1 250 zł',
		'minder dan 1250',
		'300 haftada',
		'<500',
		'≥ € 500',
	])('%j is looked at again', (typed) =>
		expect(amountTyped(typed)).toMatchObject({ readings: [expect.any(Number)], doubt: true }),
	);
	test.each(['1250', '1250 euro', 'ongeveer 1250 per maand', '1250 p/m', '1250 miesięcznie', '1250 aylık'])(
		'%j is not',
		(typed) => expect(amountTyped(typed).doubt).toBe(false),
	);
});

describe('readYears', () => {
	test.each([
		['35', 35],
		[' 0 ', 0],
		['120', 120],
		['35 jaar', 35],
		['35jaar', 35],
		['35 jr.', 35],
		['35.', 35],
		['35,', 35],
		['35+', 35],
		['ik ben 35', 35],
		['35 years old', 35],
		['35 yaşında', 35],
		['٣٥', 35],
		['۳۵ سال', 35],
		['３５', 35],
		['\u202d35\u202c', 35],
		['\u200e35', 35],
	])('%j', (typed, years) => {
		expect(readYears(typed)).toBe(years);
	});

	test.each([
		...['', '121', '-1', '35.5', '35,5', '1985', '1985-03-12', '12-03-1985', 'vijf', '3 5'],
		...[
			'8 maanden',
			'6 weken',
			'5 miesięcy',
			'3 أشهر',
			'35 jaar en 3 maanden',
			'18-20',
			'35%',
			'۳۵٪',
			'.35',
			'3½',
		],
	])('%j is no age', (typed) => {
		expect(readYears(typed)).toBeNull();
	});
});
