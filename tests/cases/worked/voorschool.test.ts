/** Free voorschool, as it is since 2026. No amount was found. */
import { expect, test } from 'vitest';
import { base, type Household } from '../../support/oracle/household';
import { edges } from '../../support/oracle/tables';
import { couple, DAY, worked } from '../../support/worked';

const toddler = { 'kinderen-0-3': 1, peuter: true };

worked('voorschool-gratis', [
	['toddler, U-pas', { ...toddler, 'u-pas': true }, 'likely', null],
	['toddler, Overvecht, high income', { ...toddler, overvecht: true, inkomen: 500000 }, 'likely', null],
	['toddler, no pass, income 1,500', { ...toddler, inkomen: 150000 }, 'maybe', null],
	['toddler, no pass, income 4,000', { ...toddler, inkomen: 400000 }, 'unlikely'],
	['baby, not yet two and a half', { 'kinderen-0-3': 1, 'u-pas': true }, 'unlikely'],
	['child of 4', { 'kinderen-4-11': 1, 'u-pas': true }, 'unlikely'],
	['Ukraine, toddler', { ...toddler, verblijf: 'oekraine', inkomen: 400000 }, 'likely', null],
	['Houten', { ...toddler, 'u-pas': true, woonplaats: 'houten' }, 'unlikely'],
	['pass not known, income 4,000', { ...toddler, 'u-pas': 'unknown', inkomen: 400000 }, 'maybe', null],
	// The table says maybe before the no on income: a refugee may have it for free whatever comes in.
	['residence permit, income 4,000', { ...toddler, verblijf: 'vergunning', inkomen: 400000 }, 'maybe', null],
]);

test('what stands in the table of edges', () => {
	const at = (change: Partial<Household>) => edges({ ...base, ...change }, DAY).inkomen;
	expect(at({ 'vakantiegeld-elke-maand': true })).toContain(195176);
	expect(at({})).toContain(185417);
	expect(at({ ...couple, 'vakantiegeld-elke-maand': true })).toContain(278821);
	expect(at(couple)).toContain(264880);
});
