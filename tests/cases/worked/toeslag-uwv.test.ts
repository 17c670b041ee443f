/** What the UWV adds to a low benefit, day amounts of July 2026. The difference before tax is not known: no amount. */
import { expect, test } from 'vitest';
import { base, type Household } from '../../support/oracle/household';
import { edges } from '../../support/oracle/tables';
import { couple, DAY, worked } from '../../support/worked';

const uwv = { 'uitkering-uwv': true };
const monthly = { 'vakantiegeld-elke-maand': true };
const at60 = (partner: number) => ({ ...uwv, leeftijd: 60, partner: true, 'leeftijd-partner': partner });

worked('toeslag-uwv', [
	['alone, WIA of 1,000, holiday pay apart', uwv, 'likely'],
	['alone, 1,072.53', { ...uwv, inkomen: 107253 }, 'likely'],
	['alone, 1,072.54', { ...uwv, inkomen: 107254 }, 'maybe'],
	['alone, 1,669.30, holiday pay apart', { ...uwv, inkomen: 166930 }, 'maybe'],
	['alone, 1,669.31, holiday pay apart', { ...uwv, inkomen: 166931 }, 'unlikely'],
	['alone, 1,700 with holiday pay', { ...uwv, ...monthly, inkomen: 170000 }, 'maybe'],
	['partner of 53, no child', at60(53), 'unlikely'],
	['partner of 54, no child', at60(54), 'maybe'],
	['partner of 33, child of 5', { ...uwv, ...couple, 'kinderen-4-11': 1 }, 'likely'],
	['partner of 33, child of 14', { ...uwv, ...couple, 'kinderen-12-17': 1 }, 'unlikely'],
	['shares a home with a sister of 40', { ...uwv, inkomen: 69700, huisgenoten: 'een' }, 'likely'],
	['no benefit from the UWV', {}, 'unlikely'],
	['20, with the parents', { ...uwv, leeftijd: 20, inkomen: 50000, thuiswonend: true }, 'unlikely'],
	['68', { ...uwv, leeftijd: 68 }, 'unlikely'],
	// Decisions 7: the partner may ask for it; later noes count.
	['68, partner of 66', { ...at60(66), leeftijd: 68 }, 'maybe'],
	['68, partner of 53', { ...at60(53), leeftijd: 68 }, 'unlikely'],
]);

test('what stands in the table of edges', () => {
	const at = (change: Partial<Household>) => edges({ ...base, ...change }, DAY).inkomen;
	expect(at({})).toEqual(expect.arrayContaining([107253, 166931]));
	expect(at(couple)).toEqual(expect.arrayContaining([150155, 233704]));
	expect(at({ huisgenoten: 'een' })).toEqual(expect.arrayContaining([69788, 108620]));
	expect(at(monthly)).toContain(180285);
	expect(at({ ...monthly, huisgenoten: 'een' })).toContain(117310);
	expect(at({ ...monthly, ...couple })).toContain(252400);
	// Departs from the table, which has an edge for each of 18, 19 and 20: one choice of age for all three.
	expect(at({ leeftijd: 18 })).toContain(130826);
});
