import { afterEach, expect, test } from 'vitest';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

test('the rules come later than their page: its heading takes the focus', async () => {
	visit = show('#/hoe-rekenen-we/1').visit;
	expect(document.querySelector('h1')?.textContent).not.toBe('Stadspas');
	await settled();
	expect(document.activeElement?.textContent).toBe('Stadspas');
});

test('how we work it out: a list of regelingen with their day, each opening its rules in Dutch', async () => {
	const shown = show('#/hoe-rekenen-we');
	visit = shown.visit;
	await settled();
	const link = shown.getByRole('link', { name: /Stadspas, vanaf 1.januari.2026/ });
	expect(link.getAttribute('href')).toBe('#/hoe-rekenen-we/1');
	visit.router.go('#/hoe-rekenen-we/1');
	await settled();
	expect(shown.getByRole('heading', { level: 1 }).textContent).toBe('Stadspas');
	expect(shown.getByText('plaats is “hier”').closest('[lang=nl]')).not.toBeNull();
	expect(shown.getByText(/Proefwet .*nog te bevestigen/)).toBeTruthy();
});

test('a number that is no regeling shows the list', async () => {
	const shown = show('#/hoe-rekenen-we/99', madeUpVisit());
	visit = shown.visit;
	await settled();
	expect(shown.getByRole('link', { name: /Stadspas/ })).toBeTruthy();
});
