// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { madeUpVisit } from '../screens/made-up';

test('P-10: wiping leaves no answer, no place to return to, and says so', () => {
	const visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier' });
	visit.change(1, '#/klopt-dit');
	expect(visit.router.route.value).toEqual({ screen: 'question', n: 1 });
	visit.wipe();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.returnTo.value).toBeNull();
	expect(visit.router.route.value).toEqual({ screen: 'start' });
	expect(visit.notice.value).toBe('wiped');
});

test('P-10: what someone left behind is wiped, and said so; an untouched page is left alone', () => {
	const visit = madeUpVisit();
	visit.forget();
	expect(visit.notice.value).toBeNull();
	visit.session.answer({ plaats: 'hier' });
	visit.forget();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.notice.value).toBe('forgotten');
});

test('a question that was skipped, or never came up, can be asked from the results', () => {
	const visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier' });
	visit.ask('geld', '#/resultaat');
	expect(visit.router.route.value).toEqual({ screen: 'question', n: 2 });
	expect(visit.session.questions.value.map(({ id }) => id)).toEqual(['plaats', 'geld']);
	visit.session.answer({ geld: 'unknown' });
	visit.ask('geld', '#/resultaat');
	expect(visit.router.route.value).toEqual({ screen: 'question', n: 2 });
	expect(visit.returnTo.value).toBe('#/resultaat');
});

test('a wipe tells the other tabs; one that comes from another tab goes no further', () => {
	let told = 0;
	const visit = madeUpVisit('2026-11-21', undefined, { tellOthers: () => told++ });
	visit.session.answer({ plaats: 'hier' });
	visit.wipeHere();
	expect(visit.session.answers.value).toEqual({});
	expect(visit.notice.value).toBe('wiped');
	expect(told).toBe(0);
	visit.wipe();
	expect(told).toBe(1);
});
