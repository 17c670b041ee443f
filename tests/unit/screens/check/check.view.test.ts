// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createWords, flat } from '../../../../src/i18n/words';
import { checkView } from '../../../../src/screens/check/check.view';
import { madeUpVisit, NL } from '../made-up';

test('Q-20: by part, each with its own question; what was skipped is said; what is not asked yet is left out', () => {
	const { session } = madeUpVisit();
	session.answer({ geld: 'unknown' });
	session.answer({ plaats: 'hier' });
	const parts = checkView(session.questions.value, session.answers.value, createWords('nl', { nl: NL }));
	expect(parts.map(({ rows }) => rows.map(({ n, label, answer }) => [n, label, flat(answer)]))).toEqual([
		[[2, 'Plaats', 'Hier']],
		[[1, 'Geld', 'Niet ingevuld']],
	]);
});
