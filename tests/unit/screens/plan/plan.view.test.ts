import { expect, test } from 'vitest';
import { inOrder, shownOf } from '../../../../src/screens/plan/plan.view';

const actions = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));
const shown = (plans: Parameters<typeof shownOf>[1], all = false) =>
	shownOf(actions, plans, all)
		.map(({ id }) => id)
		.join('');

test('the first five, what was planned already, and with one tap everything', () => {
	expect(shown({})).toBe('abcde');
	expect(shown({ a: 'today', g: 'tomorrow' })).toBe('abcdeg');
	expect(shown({}, true)).toBe('abcdefg');
});

test('what was planned, the first day first: the other should be able to tell it back', () => {
	const told = inOrder(actions, { b: 'help', c: 'tomorrow', f: 'today', g: 'tomorrow' });
	expect(told.map(({ action, plan }) => `${action.id} ${plan}`)).toEqual([
		'f today',
		'c tomorrow',
		'g tomorrow',
		'b help',
	]);
});
