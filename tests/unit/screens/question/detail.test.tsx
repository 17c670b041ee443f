import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createWords, WordsContext } from '../../../../src/i18n/words';
import { DetailQuestion } from '../../../../src/screens/question/detail';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, NL } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

function details(answers: Parameters<Visit['session']['answer']>[0]) {
	visit = madeUpVisit();
	visit.session.answer(answers);
	const words = signal(createWords('nl', { nl: NL }));
	return render(
		<WordsContext.Provider value={words.value}>
			<DetailQuestion visit={visit} regelingId="hulp" />
		</WordsContext.Provider>,
	).container;
}
const choose = async (inside: Element, value: string) => {
	await act(() => {
		fireEvent.click(inside.querySelector(`input[value="${value}"]`) as Element);
	});
	fireEvent.submit(inside.querySelector('form') as Element);
	await settled();
};

test('what a regeling still asks is asked in place, one by one, and says how many are left', async () => {
	const inside = details({ plaats: 'hier' });
	expect(inside.querySelector('.left')?.textContent).toMatch(/^Nog 2 vragen/);
	expect(inside.querySelector('legend h2')?.textContent).toBe('Jaren?');
	await choose(inside, 'range-2');
	expect(visit.session.answers.value.jaren).toEqual({ atLeast: 18 });
	expect(inside.querySelector('legend h2')?.textContent).toBe('Geld?');
	expect(document.activeElement?.textContent).toBe('Geld?');
	await choose(inside, 'unknown');
	expect(visit.session.answers.value.geld).toBe('unknown');
	expect(inside.textContent).toBe('');
});

test('a range is refined once, and who does not know keeps it', async () => {
	const wide = { atLeast: 50000, atMost: 200000 };
	const inside = details({ plaats: 'hier', jaren: 30, geld: wide });
	expect([...inside.querySelectorAll('label')].map((e) => e.textContent)).toContain(
		'Meer dan €\u00a01.000, hoogstens €\u00a02.000',
	);
	await choose(inside, 'unknown');
	expect(visit.session.answers.value.geld).toEqual(wide);
	expect(visit.session.details('hulp')).toEqual([]);
	cleanup();
});

test('a question that was answered with "weet ik niet" or declined is never asked again', () => {
	const inside = details({ plaats: 'hier', jaren: 'declined', geld: 'unknown' });
	expect(inside.textContent).toBe('');
});

test('one fact by itself: afterwards back to where one came from; a number that no fact has leads to the results', async () => {
	visit = madeUpVisit();
	visit.session.answer({ plaats: 'hier' });
	visit.ask('plaats', '#/mijn-antwoorden');
	const { main } = show('#/nog-een-vraag/1', visit);
	await settled();
	expect(main.querySelector<HTMLInputElement>('input:checked')?.value).toBe('hier');
	await choose(main, 'daar');
	expect(visit.session.answers.value.plaats).toBe('daar');
	expect(visit.router.route.value).toEqual({ screen: 'answers' });
	visit.router.go('#/nog-een-vraag/99');
	await settled();
	expect(visit.router.route.value).toEqual({ screen: 'results' });
});
