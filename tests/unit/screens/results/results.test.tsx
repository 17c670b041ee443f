import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

function results(answers: Answers, mode?: Partial<Visit['mode']>) {
	visit = madeUpVisit('2026-11-21', mode);
	visit.session.answer(answers);
	return show('#/resultaat', visit);
}
const likely = { plaats: 'hier', jaren: 30, geld: 90000 };

describe('ResultsScreen', () => {
	test('R-01: the status in words, with a shape beside it', () => {
		const { main } = results(likely);
		expect(main.querySelector('.card .status')?.textContent).toBe('Waarschijnlijk wel');
		expect(main.querySelector('.card .status svg')?.getAttribute('aria-hidden')).toBe('true');
	});
	test('I-11, A-09: the Dutch name stands in brackets, marked as Dutch', () => {
		const official = results(likely).main.querySelector('.official');
		expect(official?.textContent).toBe('[Regeling Hulp]');
		expect(official?.getAttribute('lang')).toBe('nl');
	});
	test('R-04, R-14: one main action, and where it leads', () => {
		const { main } = results(likely);
		const actions = main.querySelectorAll('.card .primary');
		expect([...actions].map((e) => e.getAttribute('href'))).toEqual(['https://www.example.org/vraag-aan']);
		expect(main.textContent).toContain('Je gaat naar example.org.');
	});
	test('K-09: without links the address is text', () => {
		const { main } = results(likely, { links: false });
		expect(main.querySelectorAll('a[href^="http"]')).toHaveLength(0);
		expect(main.textContent).toContain('example.org');
	});
	test('R-11: one may always apply', () => {
		expect(results({ plaats: 'daar' }).main.textContent).toContain('Je mag het altijd aanvragen.');
	});
	test('maybe: an open question can be answered now, and leads back here', async () => {
		const { main } = results({ plaats: 'hier', jaren: 'unknown', geld: 90000 });
		fireEvent.click(main.querySelector('.settles button') as Element);
		await settled();
		expect(visit.router.route.value).toEqual({ screen: 'detail', n: 2 });
		visit.session.answer({ jaren: 30 });
		expect(visit.returnTo.value).toBe('#/resultaat');
	});
	test('P-03: the title is the same whatever came out', async () => {
		results(likely);
		await settled();
		const title = document.title;
		leave(visit);
		results({ plaats: 'daar' });
		await settled();
		expect(document.title).toBe(title);
	});
});
