import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import nl from '../../../../locales/nl/app.json';
import { createWords, WordsContext } from '../../../../src/i18n/words';
import { PaperExamples } from '../../../../src/screens/plan/paper-examples';
import type { Known } from '../../../../src/screens/texts/regeling-text';
import { NL } from '../made-up';

afterEach(cleanup);

const paper = (id: string, like?: string) => ({
	id,
	issuer: 'iemand',
	whose: 'resident',
	...(like && { looks: { like, line: `Regel van ${id}` } }),
});
const known = {
	answers: {},
	ruleset: {
		facts: [],
		rules: {
			bewijsstukken: { bewijsstukken: [paper('a', 'loonstrook'), paper('b', 'loonstrook'), paper('c')] },
		},
	},
} as unknown as Known;

const shown = (papers: string[]) => {
	const words = createWords('nl', {
		nl: {
			...NL,
			app: nl,
			bewijsstukken: { a: { name: 'Loonstrook' }, b: { name: 'Ook zo een' }, c: { name: 'Briefje' } },
		},
	});
	return render(
		<WordsContext.Provider value={words}>
			<PaperExamples papers={papers} known={known} />
		</WordsContext.Provider>,
	).container;
};

test('a paper is drawn with the words to look for; one that looks the same is not drawn again', () => {
	const page = shown(['a', 'b', 'c']);
	expect(page.querySelectorAll('svg')).toHaveLength(1);
	expect(page.querySelector('li')?.textContent).toBe('LoonstrookKijk bij: Regel van a');
});

test('where nobody knows what a paper looks like, nothing is offered', () => {
	expect(shown(['c']).textContent).toBe('');
});
