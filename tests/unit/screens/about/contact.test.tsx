import { afterEach, expect, test } from 'vitest';
import { createWords } from '../../../../src/i18n/words';
import { openText } from '../../../../src/screens/about/phone';
import { contactPoints } from '../../../../src/session/contact';
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
	expect(first?.textContent).toContain('Geen geld voor eten, geen stroom of moet je je huis uit?');
	expect(first?.textContent).toContain('12 345');
});

test('what nobody confirmed is shown, and never as open or closed', () => {
	visit = madeUpVisit();
	const [desk] = visit.contactBook.entries;
	const words = createWords('nl', { nl: NL });
	const monday = new Date('2026-11-23T10:00:00');
	const on = (more: object) =>
		contactPoints({ validUntil: '2026-12-31', entries: [{ ...desk, ...more } as never] }, '2026-11-23');
	expect(on({}).map((point) => openText(point, monday, words))).not.toEqual([null]);
	const unsure = on({ always: false, certainty: 'to-confirm', neighbourhood: 'De wijk' });
	expect(unsure.map((point) => openText(point, monday, words))).toEqual([null]);
	const { main } = show('#/contact', { ...visit, contact: unsure });
	expect(main.textContent).toContain('De wijk');
	expect(main.textContent).toContain('Klopt dit nog?');
});
