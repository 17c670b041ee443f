/** Studietoeslag. Nobody found the amounts of the second half of 2026; those of the first half are by age. */
import { expect, test } from 'vitest';
import { base } from '../../support/oracle/household';
import { amountsOf, evaluateOn, resultOf } from '../../support/oracle/real';
import { worked } from '../../support/worked';

const student = { leeftijd: 22, opleiding: 'voltijd', studiefinanciering: true, 'beperking-studie': true };

worked('studietoeslag', [
	['student of 22 with a disability', student, 'likely', null],
	['student of 22 without', { ...student, 'beperking-studie': false }, 'unlikely'],
	['student with Wajong', { ...student, wajong: true }, 'unlikely'],
	['no student finance', { ...student, leeftijd: 32, studiefinanciering: false }, 'unlikely'],
	[
		'16, secondary school',
		{ leeftijd: 16, opleiding: 'middelbare-school', 'beperking-studie': true },
		'maybe',
		null,
	],
	['rather not say', { ...student, 'beperking-studie': 'declined' }, 'maybe', null],
	['Houten', { ...student, woonplaats: 'houten' }, 'unlikely'],
	['17, mbo', { leeftijd: 17, opleiding: 'voltijd', 'beperking-studie': true }, 'maybe', null],
	['14', { leeftijd: 14, opleiding: 'middelbare-school', 'beperking-studie': true }, 'unlikely'],
	// Inburgering is no education here (decisions 7).
	['inburgering', { ...student, opleiding: 'inburgering' }, 'unlikely'],
]);

test.each([
	[21, 38514],
	[40, 38514],
	[20, 30812],
	[19, 23109],
	[18, 19257],
	[17, 15214],
	[16, 13288],
	[15, 11555],
])('the first half of 2026, %i years old', (leeftijd, amount) => {
	const evaluation = evaluateOn('2026-03-01', { ...base, ...student, leeftijd } as never);
	expect(amountsOf(resultOf(evaluation, 'studietoeslag'))).toEqual({ studietoeslag: amount });
});
