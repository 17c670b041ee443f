import { afterEach, expect, test } from 'vitest';
import { createWords } from '../../../../src/i18n/words';
import { openText } from '../../../../src/screens/about/phone';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit, NL } from '../made-up';
import { leave, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

test('a number to tap, with its hours, and no promise of languages', () => {
	const shown = show('#/contact');
	visit = shown.visit;
	expect(shown.main.querySelector('a[href="tel:12345"]')?.textContent).toBe('Bel 12 345');
	expect(shown.main.textContent).toContain('maandag: 9 tot 17 uur');
	expect(shown.main.textContent).toContain('Bellen is gratis.');
	expect(shown.main.textContent).toContain('Vraag welke talen ze spreken.');
});

test('K-09: where links are not wanted, the number is text', () => {
	visit = madeUpVisit('2026-11-21', { links: false });
	const { main } = show('#/contact', visit);
	expect(main.querySelectorAll('a')).toHaveLength(0);
	expect(main.textContent).toContain('12 345');
});

test('S-21: who has no food, heat or home today finds a number before anything else', () => {
	visit = madeUpVisit();
	const contact = visit.contact.map((point) => ({ ...point, always: true }));
	const shown = show('#/contact', { ...visit, contact });
	const [first] = shown.main.querySelectorAll('.contact > :not(h1)');
	expect(first?.textContent).toContain('Geen geld voor eten, afgesloten of huis uit?');
	expect(first?.textContent).toContain('12 345');
});

test('what nobody confirmed is shown, and never as open or closed', () => {
	visit = madeUpVisit();
	const [desk] = visit.contact;
	const words = createWords('nl', { nl: NL });
	const monday = new Date('2026-11-23T10:00:00');
	if (!desk) throw new Error('no desk');
	expect(openText(desk, monday, words)).not.toBeNull();
	const unsure = { ...desk, certainty: 'to-confirm', neighbourhood: 'De wijk' } as const;
	expect(openText(unsure, monday, words)).toBeNull();
	const { main } = show('#/contact', { ...visit, contact: [unsure] });
	expect(main.textContent).toContain('De wijk');
	expect(main.textContent).toContain('Klopt dit nog?');
});
