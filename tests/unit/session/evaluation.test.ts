// @vitest-environment happy-dom
import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { evaluationOf } from '../../../src/session/evaluation';
import { madeUpVisit } from '../screens/made-up';

test('one evaluation for the same answers; another answer or another day makes a new one', () => {
	const { session } = madeUpVisit();
	const seen: unknown[] = [];
	const stop = effect(() => {
		seen.push(evaluationOf(session));
	});
	expect(evaluationOf(session)).toBe(seen[0]);
	session.answer({ jaren: 30 });
	expect(seen).toHaveLength(2);
	session.moveTo('2026-01-15');
	expect(seen).toHaveLength(3);
	stop();
});
