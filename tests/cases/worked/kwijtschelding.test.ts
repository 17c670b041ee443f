/** Kwijtschelding of the taxes of 2026. Nobody published what a bill comes to, so no amount. */
import { expect, test } from 'vitest';
import { base, type Household } from '../../support/oracle/household';
import { edges } from '../../support/oracle/tables';
import { couple, DAY, worked } from '../../support/worked';

worked('kwijtschelding', [
	['alone, social assistance, balance 500', { inkomen: 134848, 'uitkering-gemeente': true }, 'likely', null],
	['alone, 1,348.49', { inkomen: 134849 }, 'likely', null],
	['alone, 1,348.50', { inkomen: 134850 }, 'maybe', null],
	['alone, 2,022.73', { inkomen: 202273 }, 'maybe', null],
	['alone, 2,022.74', { inkomen: 202274 }, 'unlikely'],
	['alone, balance 3,698', { banksaldo: 369800 }, 'likely', null],
	['alone, balance 3,698.01', { banksaldo: 369801 }, 'maybe', null],
	['single parent, balance 4,492', { 'kinderen-4-11': 1, banksaldo: 449200 }, 'likely', null],
	['dear car, not needed', { auto: 'boven-3350' }, 'unlikely'],
	['dear car, indispensable', { auto: 'boven-3350-onmisbaar' }, 'likely', null],
	['paid more than 3 months ago', { 'bghu-aanslag': 'langer-betaald' }, 'unlikely'],
	['own home', { woning: 'koop' }, 'maybe', null],
	['AOW alone, 1,507.97', { leeftijd: 70, inkomen: 150797 }, 'likely', null],
	['Houten', { woonplaats: 'houten' }, 'maybe', null],
	['elsewhere', { woonplaats: 'elders' }, 'unlikely'],
	['great debt, balance 4,000', { banksaldo: 400000, vermogen: 0 }, 'maybe', null],
	['someone of 30 in the home, 963.21', { inkomen: 96321, huisgenoten: 'een' }, 'likely', null],
	['someone of 30 in the home, 963.22', { inkomen: 96322, huisgenoten: 'een' }, 'maybe', null],
	['does not know of a bill', { 'bghu-aanslag': 'unknown' }, 'maybe', null],
]);

test('what stands in the table of edges', () => {
	const at = (change: Partial<Household>) => edges({ ...base, ...change }, DAY);
	const monthly = { 'vakantiegeld-elke-maand': true };
	expect(at(monthly).inkomen).toEqual(expect.arrayContaining([141946, 212919]));
	expect(at({}).inkomen).toEqual(expect.arrayContaining([134849, 202273]));
	expect(at({ ...couple, ...monthly }).inkomen).toEqual(expect.arrayContaining([202779, 304169]));
	expect(at(couple).inkomen).toEqual(expect.arrayContaining([192640]));
	expect(at({ leeftijd: 70, ...monthly }).inkomen).toContain(158734);
	expect(at({ leeftijd: 70, ...couple }).inkomen).toContain(206730);
	expect(at({ huisgenoten: 'een', ...couple }).inkomen).toContain(166955);
});
