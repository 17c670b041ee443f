/** Bijstand, norms of July 2026. Who receives it already also gets to see the outcome, among what they have. */
import { describe } from 'vitest';
import { couple, worked } from '../../support/worked';

const monthly = { 'vakantiegeld-elke-maand': true };
const between = (atLeast: number, atMost: number) => ({ atLeast, atMost });

describe('algemene bijstand', () => {
	worked('algemene-bijstand', [
		['alone, no income', { inkomen: 0 }, 'likely', 141946],
		['alone, small job, just below', { inkomen: 134848 }, 'likely', 1],
		['alone, one cent more', { inkomen: 134849 }, 'unlikely'],
		['alone, 1,419.45 with holiday pay', { inkomen: 141945, ...monthly }, 'likely', 1],
		['alone, 1,419.46 with holiday pay', { inkomen: 141946, ...monthly }, 'unlikely'],
		[
			'alone with a child of 2, savings of 15,999',
			{ inkomen: 60000, 'kinderen-0-3': 1, vermogen: 1599900 },
			'likely',
			78788,
		],
		['alone, savings of exactly 8,000', { inkomen: 0, vermogen: 800000 }, 'likely', 141946],
		['alone, savings of 8,000.01', { inkomen: 0, vermogen: 800001 }, 'unlikely'],
		['lives with parents of 27 or older', { inkomen: 0, huisgenoten: 'twee' }, 'likely', 87871],
		['the same, 878.71', { inkomen: 87871, huisgenoten: 'twee', ...monthly }, 'unlikely'],
		[
			'housemates unknown, 1,000',
			{ inkomen: 100000, huisgenoten: 'unknown', ...monthly },
			'maybe',
			between(1390, 41946),
		],
		['housemates unknown, 0', { inkomen: 0, huisgenoten: 'unknown' }, 'likely', between(60834, 141946)],
		['four or more, 0', { inkomen: 0, huisgenoten: 'vier-of-meer' }, 'likely', between(60834, 77056)],
		['couple, 1,500, holiday pay apart', { inkomen: 150000, ...couple }, 'likely', 44884],
		['couple, partner of 19', { inkomen: 0, partner: true, 'leeftijd-partner': 19 }, 'likely', 136432],
		['full-time student of 24', { inkomen: 0, leeftijd: 24, opleiding: 'voltijd' }, 'unlikely'],
		['full-time student of 29', { inkomen: 0, leeftijd: 29, opleiding: 'voltijd' }, 'maybe', 141946],
		['20 years old', { inkomen: 0, leeftijd: 20 }, 'unlikely'],
		['67 years old', { inkomen: 0, leeftijd: 67 }, 'unlikely'],
		['from Ukraine', { inkomen: 0, verblijf: 'oekraine' }, 'maybe', 141946],
		['no papers', { inkomen: 0, verblijf: 'geen' }, 'unlikely'],
		// Departs from the table, where receiving it was a no (decisions 7).
		['receives it already', { inkomen: 130000, 'uitkering-gemeente': true }, 'likely', 5104],
		['lives in Houten', { inkomen: 0, woonplaats: 'houten' }, 'unlikely'],
		[
			'four housemates, 608.33',
			{ inkomen: 60833, huisgenoten: 'vier-of-meer', ...monthly },
			'likely',
			between(1, 16223),
		],
		['four housemates, 700', { inkomen: 70000, huisgenoten: 'vier-of-meer', ...monthly }, 'maybe', 7056],
		['four housemates, 770.56', { inkomen: 77056, huisgenoten: 'vier-of-meer', ...monthly }, 'unlikely'],
		[
			'housemates unknown, 500',
			{ inkomen: 50000, huisgenoten: 'unknown', ...monthly },
			'likely',
			between(10834, 91946),
		],
		[
			'money, savings and housemates unknown',
			{ inkomen: 'unknown', vermogen: 'unknown', huisgenoten: 'unknown' },
			'maybe',
			between(1, 141946),
		],
		// No amount (decisions 7): what comes first decides it.
		['WW of 1,000, holiday pay apart', { inkomen: 100000, 'uitkering-uwv': true }, 'maybe'],
		['own business, 900 left', { inkomen: 90000, 'eigen-bedrijf': true }, 'maybe'],
	]);
});
