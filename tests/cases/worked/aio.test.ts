/** AIO, norms of July 2026. A part of a private pension does not count, and nobody asks which part is pension. */
import { describe } from 'vitest';
import { type Row, worked } from '../../support/worked';

const monthly = { 'vakantiegeld-elke-maand': true };
const between = (atLeast: number, atMost: number) => ({ atLeast, atMost });
const at70 = (name: string, change: Row[1], ...rest: [Row[2], Row[3]?]): Row =>
	[`70, ${name}`, { leeftijd: 70, ...change }, ...rest] as Row;

describe('AIO', () => {
	worked('aio', [
		at70('1,300', { inkomen: 130000, ...monthly }, 'likely', between(28734, 31384)),
		at70('1,587.33', { inkomen: 158733, ...monthly }, 'likely', between(1, 2651)),
		at70('1,587.34', { inkomen: 158734, ...monthly }, 'maybe', between(0, 2650)),
		at70('1,613.83', { inkomen: 161383, ...monthly }, 'maybe', between(0, 1)),
		at70('1,613.84', { inkomen: 161384, ...monthly }, 'unlikely'),
		at70('1,507.96, holiday pay apart', { inkomen: 150796 }, 'likely', between(1, 2651)),
		at70('1,507.97, holiday pay apart', { inkomen: 150797 }, 'maybe', between(0, 2650)),
		[
			'68 with a partner of 61, 1,800',
			{ leeftijd: 68, partner: true, 'leeftijd-partner': 61, inkomen: 180000, ...monthly },
			'likely',
			between(37610, 42910),
		],
		at70(
			'a daughter of 30 in the house, 1,000',
			{ huisgenoten: 'een', ...monthly },
			'likely',
			between(8805, 11455),
		),
		at70('savings of 8,001', { vermogen: 800100 }, 'unlikely'),
		['60, alone', { leeftijd: 60 }, 'unlikely'],
		at70('in Houten', { woonplaats: 'houten' }, 'likely', between(53471, 56121)),
		at70('housemates unknown, 1,000', { huisgenoten: 'unknown', ...monthly }, 'maybe', between(8805, 61384)),
		at70(
			'housemates unknown, 652.82',
			{ inkomen: 65282, huisgenoten: 'unknown', ...monthly },
			'likely',
			between(1, 96102),
		),
	]);
});
