/** Individuele inkomenstoeslag, norms of July 2026. Which household gets what of the range was not published. */
import { expect, test } from 'vitest';
import { base, type Household } from '../../support/oracle/household';
import { edges } from '../../support/oracle/tables';
import { couple, DAY, worked } from '../../support/worked';

const range = { atLeast: 12500, atMost: 80000 };

worked('individuele-inkomenstoeslag', [
	['35, social assistance, 4 years', { inkomen: 134848, 'uitkering-gemeente': true }, 'likely', range],
	['35, 1,348.49, holiday pay apart', { inkomen: 134849 }, 'likely', range],
	['35, 1,348.50', { inkomen: 134850 }, 'maybe', range],
	['35, 1,685.61', { inkomen: 168561 }, 'maybe', range],
	['35, 1,685.62', { inkomen: 168562 }, 'unlikely'],
	['couple, 1,926.40', { inkomen: 192640, ...couple }, 'likely', range],
	['got it last year', { 'inkomenstoeslag-gehad': true }, 'unlikely'],
	['little money for 1 to 3 years', { 'laag-inkomen-duur': '1-tot-3-jaar' }, 'likely', range],
	['for less than 1 year', { 'laag-inkomen-duur': 'korter-dan-1-jaar' }, 'unlikely'],
	['student', { opleiding: 'voltijd' }, 'unlikely'],
	['67', { leeftijd: 67 }, 'unlikely'],
	['60, partner of 68', { leeftijd: 60, partner: true, 'leeftijd-partner': 68, inkomen: 150000 }, 'unlikely'],
	['savings of 8,000', { vermogen: 800000 }, 'likely', range],
	['savings of 8,000.01', { vermogen: 800001 }, 'unlikely'],
	['20', { leeftijd: 20, inkomen: 50000 }, 'unlikely'],
]);

test('what stands in the table of edges', () => {
	const at = (change: Partial<Household>) => edges({ ...base, ...change }, DAY).inkomen;
	const monthly = { 'vakantiegeld-elke-maand': true };
	expect(at(monthly)).toEqual(expect.arrayContaining([141946, 177433]));
	expect(at({})).toEqual(expect.arrayContaining([134849, 168561]));
	expect(at({ ...couple, ...monthly })).toEqual(expect.arrayContaining([202779, 253474]));
	expect(at(couple)).toEqual(expect.arrayContaining([192640, 240800]));
});
