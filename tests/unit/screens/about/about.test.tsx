import { afterEach, expect, test } from 'vitest';
import app from '../../../../locales/nl/app.json';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show, wordsIn } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

test('P-13: privacy in at most 120 words, on its own', () => {
	const shown = show('#/over');
	visit = shown.visit;
	const privacy = shown.main.querySelector('#privacy');
	expect(wordsIn(privacy)).toBeLessThanOrEqual(120);
	expect(privacy?.textContent).toContain(app.about.privacyTranslate);
});

test('says which rules it counts with, and that the date was corrected', () => {
	visit = { ...madeUpVisit(), today: { peildatum: '2026-11-21', doubt: 'before-build' } };
	const text = show('#/over', visit).main.textContent?.replaceAll('\u00a0', ' ');
	expect(text).toContain('1 januari 2026');
	expect(text).toContain('De datum op dit apparaat');
	expect(text).toContain('Iets wat helpt.');
});

test('who does not believe it is told how to see it, step by step', async () => {
	const shown = show('#/over');
	visit = shown.visit;
	const link = shown.getByText(app.proof.heading);
	expect(link.getAttribute('href')).toBe('#/zelf-zien');
	visit.router.go('#/zelf-zien');
	await settled();
	expect(document.querySelectorAll('.proof ol li')).toHaveLength(Object.keys(app.proof.steps).length);
	expect(document.querySelector('.back')?.getAttribute('href')).toBeTruthy();
});
