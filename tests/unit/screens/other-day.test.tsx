import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { modeFrom } from '../../../src/session/mode';
import type { Visit } from '../../../src/session/visit';
import { madeUpVisit } from './made-up';
import { leave, settled, show } from './show';

let visit: Visit;
afterEach(() => leave(visit));

const begin = (mode: string) => {
	visit = madeUpVisit('2026-11-21', modeFrom(`?mode=${mode}`));
	return show('#/', visit).main;
};
const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ');

test('only someone who helps can choose another day', () => {
	expect(begin('outreach').querySelectorAll('select')).toHaveLength(1);
	leave(visit);
	for (const mode of ['phone', 'kiosk']) {
		expect(begin(mode).querySelectorAll('select')).toHaveLength(0);
		leave(visit);
	}
	visit = madeUpVisit();
});

test('"hoe was het in mei?": said on every screen with an outcome, with one tap back to today', async () => {
	const main = begin('outreach');
	fireEvent.change(main.querySelector('select') as Element, { target: { value: '2026-05-01' } });
	await settled();
	expect(plain(main.querySelector('[role=status] .notice'))).toBe('We rekenen voor 1 mei 2026.');
	visit.session.answer({ plaats: 'hier', jaren: 30, geld: 90000 });
	for (const address of ['#/resultaat', '#/waarom/1', '#/stel-dat/1']) {
		visit.router.go(address);
		await settled();
		expect(plain(document.querySelector('.other-day strong')), address).toBe('Zo was het op 1 mei 2026.');
	}
	visit.router.go('#/resultaat');
	await settled();
	expect(plain(document.querySelector('main'))).toContain('de regels van 1 mei 2026');
	fireEvent.click(document.querySelector('.other-day button') as Element);
	await settled();
	expect(document.querySelector('.other-day')).toBeNull();
	expect(plain(document.querySelector('main'))).toContain('de regels van 21 november 2026');
});

test('a day that still has to come is said as such', async () => {
	begin('outreach');
	visit.session.answer({ plaats: 'hier' });
	visit.session.moveTo('2026-12-01');
	visit.router.go('#/resultaat');
	await settled();
	expect(plain(document.querySelector('.other-day strong'))).toBe('Zo is het op 1 december 2026.');
});

test('wiping brings back today', () => {
	begin('outreach');
	visit.session.moveTo('2026-05-01');
	visit.wipe();
	expect(visit.session.ruleset.peildatum).toBe('2026-11-21');
});
