// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/ruleset/answer';
import { evaluationOf } from '../../../src/session/evaluation';
import { madeUpVisit } from '../screens/made-up';

describe('createSession', () => {
	test('an answer changes what follows, and keeps its place when it changes', () => {
		const { session } = madeUpVisit();
		session.answer({ plaats: 'hier' });
		session.answer({ jaren: 30 });
		const before = session.questions.value.map(({ id }) => id);
		session.answer({ plaats: 'daar' });
		expect(Object.keys(session.answers.value)).toEqual(['plaats', 'jaren']);
		expect(session.questions.value.slice(0, 2).map(({ id }) => id)).toEqual(before.slice(0, 2));
		expect(evaluationOf(session).regelingen[0]?.outcome).toBe('unlikely');
	});
	test('S-11: the number of questions left never goes up on the way', () => {
		const { session } = madeUpVisit();
		const given: Answers = { plaats: 'hier', jaren: { atLeast: 18 }, geld: 'unknown' };
		let left = session.left.value;
		for (const [id, answer] of Object.entries(given)) {
			session.answer({ [id]: answer });
			expect(session.left.value).toBeLessThanOrEqual(left);
			left = session.left.value;
		}
		expect(left).toBe(0);
	});
	test('throwing away leaves nothing', () => {
		const { session } = madeUpVisit();
		session.answer({ plaats: 'hier' });
		session.dispose();
		expect(session.answers.value).toEqual({});
	});
	test('another day: the same answers under other rules, and wiping goes back to today', () => {
		const { session } = madeUpVisit();
		session.answer({ plaats: 'hier', jaren: 30, geld: 90000 });
		session.moveTo('2025-12-01');
		expect(evaluationOf(session).regelingen[0]).toMatchObject({
			outcome: 'ended',
			reason: 'before-first',
		});
		expect(session.ruleset.peildatum).toBe('2025-12-01');
		expect(Object.keys(session.answers.value)).toEqual(['plaats', 'jaren', 'geld']);
		session.moveTo('2026-11-21');
		expect(evaluationOf(session).regelingen[0]?.outcome).toBe('likely');
		session.moveTo('2025-12-01');
		session.dispose();
		expect(session.ruleset.peildatum).toBe('2026-11-21');
	});
});
