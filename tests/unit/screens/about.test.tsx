import { afterEach, expect, test } from 'vitest';
import type { Visit } from '../../../src/session/visit';
import { madeUpVisit } from './made-up';
import { leave, show, wordsIn } from './show';

let visit: Visit;
afterEach(() => leave(visit));

test('P-13: privacy in at most 120 words, on its own', () => {
	const shown = show('#/over');
	visit = shown.visit;
	expect(wordsIn(shown.main.querySelector('#privacy'))).toBeLessThanOrEqual(120);
});

test('says which rules it counts with, and that the date was corrected', () => {
	visit = { ...madeUpVisit(), today: { peildatum: '2026-11-21', corrected: true } };
	const text = show('#/over', visit).main.textContent?.replaceAll('\u00a0', ' ');
	expect(text).toContain('1 januari 2026');
	expect(text).toContain('De datum op dit apparaat');
	expect(text).toContain('Iets wat helpt.');
});
