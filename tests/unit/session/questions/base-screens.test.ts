import { expect, test } from 'vitest';
import type { BaseScreen } from '../../../../src/ruleset/schema';
import { answersOf, NO_REPLY, type Replies, tick } from '../../../../src/session/questions/base-screens';
import { FACTS } from '../../screens/made-up';

const box = (id: string, more: object = {}) => ({ id, ...more });
const SCREENS: BaseScreen[] = [
	{
		id: 'huis',
		icon: 'huis',
		parts: [
			{
				id: 'huis',
				pick: 'many',
				asks: ['samen', 'zaken'],
				options: [
					box('samen', { writes: { samen: true } }),
					box('kapot', { writes: { zaken: { open: ['dak', 'wieg'] } } }),
					box('bril', { writes: { zaken: ['bril'] } }),
					box('rust', { role: 'no-health', excludes: ['bril'], writes: { zaken: { open: ['bril'] } } }),
					box('niets', { role: 'none' }),
				],
				otherwise: { samen: false, zaken: [] },
			},
		],
	},
	{
		id: 'soort',
		icon: 'huis',
		parts: [
			{ id: 'zaken', pick: 'kinds', asks: ['zaken'], of: 'huis' },
			{
				id: 'hier',
				pick: 'one',
				asks: ['plaats'],
				when: { part: 'huis', ticked: ['samen'] },
				options: [
					box('hier', {
						writes: { plaats: 'hier' },
						alone: { geld: { atMost: { regeling: 'r', value: 'v' } } },
					}),
				],
			},
		],
	},
	{ id: 'geld', icon: 'geld', parts: [{ id: 'geld', pick: 'range', asks: ['geld'] }] },
];
const answers = (replies: Replies, highest?: number) =>
	answersOf(SCREENS, replies, { facts: FACTS, highestOf: () => highest });
const ticked = (part: string, ...ids: string[]) => ({ ticked: { [part]: ids }, given: {} });

test('what is ticked says something, and what is not ticked says the rest', () => {
	expect(answers({})).toEqual({});
	expect(answers({ huis: ticked('huis', 'samen') })).toEqual({ samen: true, zaken: [] });
	expect(answers({ huis: ticked('huis', 'bril', 'kapot') })).toEqual({
		samen: false,
		zaken: { includes: ['bril'], open: ['dak', 'wieg'] },
	});
});
test('kinds of what was left open: what is ticked is in, the rest is out', () => {
	const huis = ticked('huis', 'kapot', 'rust');
	expect(answers({ huis, soort: ticked('zaken', 'wieg') }).zaken).toEqual({
		includes: ['wieg'],
		open: ['bril'],
	});
	expect(answers({ huis, soort: { ...NO_REPLY, word: 'unknown' } }).zaken).toEqual({
		includes: [],
		open: ['dak', 'bril', 'wieg'],
	});
});
test('what hangs on a box counts only while that is ticked', () => {
	const soort = ticked('hier', 'hier');
	expect(answers({ huis: ticked('huis', 'samen'), soort }).plaats).toBe('hier');
	expect(answers({ huis: ticked('huis', 'niets'), soort })).not.toHaveProperty('plaats');
});
test('an amount of the rules is the most it can be; the first screen that says it is right', () => {
	const huis = ticked('huis', 'samen');
	const geld = { ticked: {}, given: { geld: 5000 } };
	expect(answers({ huis, soort: ticked('hier', 'hier'), geld }, 1234).geld).toEqual({ atMost: 1234 });
	expect(answers({ huis, soort: ticked('hier', 'hier'), geld }).geld).toBe(5000);
	expect(answers({ geld: { ticked: {}, given: { geld: { atMost: 900 } } } }).geld).toEqual({ atMost: 900 });
});
test('boxes that say the opposite go out', () => {
	const [{ parts }] = SCREENS as [BaseScreen];
	const part = parts[0] as Parameters<typeof tick>[0];
	expect(tick(part, ['samen', 'bril'], 'niets')).toEqual(['niets']);
	expect(tick(part, ['niets'], 'samen')).toEqual(['samen']);
	expect(tick(part, ['bril'], 'rust')).toEqual(['rust']);
	expect(tick(part, ['rust', 'samen'], 'bril')).toEqual(['samen', 'bril']);
	expect(tick(part, ['samen'], 'samen')).toEqual([]);
});
