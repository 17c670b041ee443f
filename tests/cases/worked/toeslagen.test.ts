/**
 * The toeslagen of 2026. In the light form savings, insurance, the right to stay and other residents are not asked:
 * those rows say what the household gets to see now. Where the full amount is not certain it is "at most".
 */
import { describe, expect, test } from 'vitest';
import { base, type Household } from '../../support/oracle/household';
import { rules } from '../../support/oracle/real';
import { edges } from '../../support/oracle/tables';
import { zorgtoeslagOfYear } from '../../support/oracle/zorgtoeslag';
import { atMost, couple, DAY, worked } from '../../support/worked';

const monthly = { 'vakantiegeld-elke-maand': true };
const child = { 'kinderen-4-11': 1 };

describe('kindgebonden budget', () => {
	worked('kindgebonden-budget', [
		['single parent, child of 3, 1,400', { 'kinderen-0-3': 1, inkomen: 140000 }, 'likely', 599600],
		['single parent, 4,997.43, holiday pay apart', { ...child, inkomen: 499743 }, 'likely', atMost(599600)],
		['single parent, 4,997.45, holiday pay apart', { ...child, inkomen: 499745 }, 'maybe', atMost(599600)],
		['single parent, 5,397.23', { ...child, ...monthly, inkomen: 539723 }, 'likely', atMost(599600)],
		['single parent, 5,397.24', { ...child, ...monthly, inkomen: 539724 }, 'maybe', atMost(599600)],
		[
			'couple, 3,560.40, holiday pay apart',
			{ ...child, ...couple, inkomen: 356040 },
			'likely',
			atMost(258000),
		],
		[
			'couple, 3,560.42, holiday pay apart',
			{ ...child, ...couple, inkomen: 356042 },
			'maybe',
			atMost(258000),
		],
		['couple, 1 child, 7,147.71', { ...child, ...couple, inkomen: 714771 }, 'maybe', atMost(258000)],
		['couple, 1 child, 7,147.72', { ...child, ...couple, inkomen: 714772 }, 'unlikely'],
		[
			'couple, 2 children, 8,000',
			{ 'kinderen-4-11': 2, ...couple, inkomen: 800000 },
			'maybe',
			atMost(516000),
		],
		['no child', {}, 'unlikely'],
		// Light: maybe in the strict form.
		['savings of 142,211.01', { 'kinderen-0-3': 1, vermogen: 14221101 }, 'likely', 599600],
		['savings of 142,211', { 'kinderen-0-3': 1, vermogen: 14221100 }, 'likely', 599600],
		[
			'children of 3, 8 and 14',
			{ 'kinderen-0-3': 1, 'kinderen-4-11': 1, 'kinderen-12-17': 1, inkomen: 140000 },
			'likely',
			{ atLeast: 1188000, atMost: 1212000 },
		],
		// Light: maybe in the strict form.
		['waits for a decision', { 'kinderen-0-3': 1, verblijf: 'in-procedure' }, 'likely', 599600],
	]);
});

describe('zorgtoeslag', () => {
	worked('zorgtoeslag', [
		['social assistance, alone', { inkomen: 134848 }, 'likely', 12900],
		['2,022.76, holiday pay apart', { inkomen: 202276 }, 'likely', atMost(12900)],
		['2,022.77, holiday pay apart', { inkomen: 202277 }, 'maybe', atMost(12900)],
		['2,184.58', { ...monthly, inkomen: 218458 }, 'likely', atMost(12900)],
		['2,184.59', { ...monthly, inkomen: 218459 }, 'maybe', atMost(12900)],
		['alone, 3,404.75', { inkomen: 340475 }, 'maybe', atMost(12900)],
		['alone, 3,404.76', { inkomen: 340476 }, 'unlikely'],
		['couple, 2,518.24, holiday pay apart', { ...couple, inkomen: 251824 }, 'likely', atMost(24600)],
		['couple, 4,261.84', { ...couple, inkomen: 426184 }, 'unlikely'],
		['17', { leeftijd: 17 }, 'unlikely'],
		// Light: the insurance is not asked, savings and the right to stay neither.
		['not insured, or does not know', {}, 'likely', 12900],
		['savings of 142,211.01', { vermogen: 14221101 }, 'likely', 12900],
		['Ukraine', { verblijf: 'oekraine' }, 'likely', 12900],
		['18 with a job on the side', { leeftijd: 18, inkomen: 40000 }, 'likely', 12900],
		['AOW, 70, alone', { leeftijd: 70, ...monthly, inkomen: 158734 }, 'likely', 12900],
	]);

	test.each([
		[false, 20000, 1550],
		[false, 29736, 1550],
		[false, 33000, 1102],
		[false, 36000, 690],
		[false, 40857, 24],
		[false, 40858, 0],
		[true, 29736, 2963],
		[true, 40000, 1553],
		[true, 51142, 24],
		[true, 51143, 0],
	])('by the formula, couple %s, %i a year: %i', (isCouple, income, amount) => {
		expect(zorgtoeslagOfYear(income, isCouple)).toBe(amount);
	});

	test('the amounts of a month are those of the formula, and the parameters stand in the norms', () => {
		const months = [false, true].map((isCouple) => zorgtoeslagOfYear(0, isCouple) / 12);
		const norms = rules.normen.find(({ validFrom }) => validFrom === '2026-07-01')?.norms;
		const eurocent = (id: string) => (norms?.[id] as { eurocent: number } | undefined)?.eurocent ?? 0;
		expect(['zorgtoeslag-alleen', 'zorgtoeslag-samen'].map((id) => eurocent(id) / 100)).toEqual([129, 246]);
		expect(months.map(Math.floor)).toEqual([129, 246]);
		expect(eurocent('zorgtoeslag-standaardpremie')).toBe(211900);
		expect(eurocent('zorgtoeslag-drempelinkomen')).toBe(2973600);
	});
});

describe('huurtoeslag', () => {
	worked('huurtoeslag', [
		['social assistance, alone, rent 650', { inkomen: 134848 }, 'likely'],
		['1,808.39, holiday pay apart, rent 650', { inkomen: 180839 }, 'likely'],
		['1,808.40, holiday pay apart, rent 650', { inkomen: 180840 }, 'maybe'],
		['1,953.06, rent 498.20', { ...monthly, inkomen: 195306, huur: 49820 }, 'likely'],
		['1,953.07, rent 498.20', { ...monthly, inkomen: 195307, huur: 49820 }, 'maybe'],
		['rent 204.47', { huur: 20447 }, 'unlikely'],
		['rent 204.48', { huur: 20448 }, 'likely'],
		['rent 1,100, above the old limit', { inkomen: 134848, huur: 110000 }, 'likely'],
		['alone, 3,882.91, rent 900', { inkomen: 388291, huur: 90000 }, 'maybe'],
		['alone, 3,882.92, rent 900', { inkomen: 388292, huur: 90000 }, 'unlikely'],
		['single parent, 5,060.97, rent 900', { ...child, inkomen: 506097, huur: 90000 }, 'maybe'],
		['single parent, 5,060.98, rent 900', { ...child, inkomen: 506098, huur: 90000 }, 'unlikely'],
		['single parent, 2,348.47, rent 700', { ...child, inkomen: 234847, huur: 70000 }, 'likely'],
		['own home', { woning: 'koop' }, 'unlikely'],
		['a room', { woning: 'huur-kamer' }, 'unlikely'],
		['shared living', { woning: 'huur-woongroep' }, 'maybe'],
		// Light: these are maybe in the strict form.
		['someone of 30 in the home', { huisgenoten: 'een' }, 'likely'],
		['savings of 34,679.01', { vermogen: 3467901 }, 'likely'],
		['does not know who lives there', { huisgenoten: 'unknown' }, 'likely'],
		['Ukraine, a home of their own', { verblijf: 'oekraine' }, 'likely'],
		['couple, rent 700, 2,348.47', { ...couple, inkomen: 234847, huur: 70000 }, 'likely'],
		['19, rent 550, 600 a month', { leeftijd: 19, inkomen: 60000, huur: 55000 }, 'likely'],
	]);
});

test('what stands in the tables of edges', () => {
	const at = (change: Partial<Household>) => edges({ ...base, ...change }, DAY);
	expect(at({ ...monthly }).inkomen).toEqual(
		expect.arrayContaining([539723, 1010957, 159211, 218458, 340475, 195306, 388291]),
	);
	expect(at({}).inkomen).toEqual(expect.arrayContaining([499744, 202276, 180839]));
	expect(at({ ...monthly, ...couple, huur: 49819 }).inkomen).toEqual(
		expect.arrayContaining([384524, 714771, 209529, 271970, 426183, 168656, 506097]),
	);
	expect(at({ ...couple, huur: 49819 }).inkomen).toEqual(expect.arrayContaining([356041, 251824, 156163]));
	expect(at({ ...couple }).huur).toEqual([20267, 49820]);
});
