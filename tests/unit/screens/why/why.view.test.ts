// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import { createWords, flat } from '../../../../src/i18n/words';
import { ranked } from '../../../../src/screens/texts/regeling-text';
import { whyView } from '../../../../src/screens/why/why.view';
import { evaluationOf } from '../../../../src/session/evaluation';
import { madeUpVisit, NL } from '../made-up';

const words = createWords('nl', { nl: NL });
const { session } = madeUpVisit();
session.answer({ plaats: 'hier', jaren: 30, geld: 90000 });
const known = {
	evaluation: evaluationOf(session),
	ruleset: session.ruleset,
	answers: session.answers.value,
};
const result = ranked(known)[0] as RegelingResult;

test('where it is written, since when, and the amount to the cent', () => {
	const view = whyView(result, known, words);
	expect(view.sources.map(({ title, article, url }) => [title, article, url])).toEqual([
		['De wet', 'artikel 1', 'https://example.org/'],
	]);
	expect(flat(view.version).replaceAll('\u00a0', ' ')).toContain(
		'1 januari 2026 tot en met 31 december 2026',
	);
	expect(flat(view.amounts[0]?.value).replaceAll('\u00a0', ' ')).toBe('€ 123,45 per maand');
	expect(view.because.length).toBeGreaterThan(0);
	expect(view.unconfirmed).toEqual([]);
});

test('what is not sure is said once, also when its own words are missing', () => {
	const unsure = {
		...result,
		unconfirmed: ['normen/a', 'normen/b', 'hulp/reviewBy', 'hulp/iets', 'hulp/nog-iets'],
	};
	expect(whyView(unsure, known, words).unconfirmed).toHaveLength(3);
});
