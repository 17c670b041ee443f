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
