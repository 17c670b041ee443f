// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createWords, flat } from '../../../../src/i18n/words';
import { tighter } from '../../../../src/screens/take-along/paper';
import { helpsOf, paperView } from '../../../../src/screens/take-along/paper.view';
import { knownOf } from '../../../../src/screens/texts/regeling-text';
import { madeUpVisit, NL } from '../made-up';

/** What gives way, one after the other, until nothing can. */
function order(room: Parameters<typeof tighter>[0], needed: number): string[] {
	const said: string[] = [];
	for (let now = tighter(room, { needed }); now; now = tighter(now, { needed }))
		said.push(`${now.large ? 'large ' : ''}${now.documents} ${now.points} ${now.steps.join('')}`);
	return said;
}

test('letters first, then papers, then counters one does not need, then the longest list of steps; never the first step', () => {
	expect(order({ large: true, documents: 5, points: 4, steps: [3, 2, 3] }, 3)).toEqual([
		'5 4 323',
		'4 4 323',
		'3 4 323',
		'3 3 323',
		'2 3 323',
		'1 3 323',
		'0 3 323',
		'0 3 322',
		'0 3 222',
		'0 3 221',
		'0 3 211',
		'0 3 111',
	]);
});

test('with nothing on it there is nothing to leave out', () => {
	expect(order({ large: false, documents: 0, points: 2, steps: [] }, 2)).toEqual([]);
});

test('what there is no room for keeps its name, and how long the paper holds counts it too', () => {
	const { session, contact, today } = madeUpVisit();
	session.answer({ plaats: 'hier', jaren: 30, geld: 91234 });
	const { regelingen } = knownOf(session).evaluation;
	const helps = helpsOf(regelingen, new Set());
	const sheet = (most: number) =>
		paperView(helps, today.peildatum, session.ruleset, contact, createWords('nl', { nl: NL }), most);
	const [whole, none] = [sheet(5), sheet(0)];
	expect([whole.groups.length, whole.also]).toEqual([1, []]);
	expect([none.groups, none.documents, none.also.map((name) => flat(name))]).toEqual([
		[],
		[],
		['Hulp in gewone woorden'],
	]);
	expect(flat(none.dates.until)).toBe(flat(whole.dates.until));
});

test('of the numbers that always stay, the first is on every paper; another one where there is room', () => {
	const { session, contact, today } = madeUpVisit();
	const lawyer = { id: 'loket', name: 'Het loket', always: true, hours: [], languages: [], outdated: false };
	const points = [...contact.map((point, i) => ({ ...point, always: i === 0 })), lawyer];
	const { needed } = paperView([], today.peildatum, session.ruleset, points, createWords('nl', { nl: NL }));
	expect(needed).toBe(1);
});
