import { readFileSync } from 'node:fs';
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import nl from '../../../../locales/nl/app.json';
import shipped from '../../../../public/contact.json';
import { modeFrom } from '../../../../src/session/mode';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

const count = (texts: (string | null)[]) => texts.join(' ').trim().split(/\s+/).length;

describe('StartScreen', () => {
	test('S-02: at most 60 words, and one thing to press', () => {
		const shown = show();
		visit = shown.visit;
		const said = [...shown.main.querySelectorAll('h1, .intro, .promises li, .primary')].map(
			(e) => e.textContent,
		);
		expect(count(said)).toBeLessThanOrEqual(60);
		expect(shown.main.querySelectorAll('.primary')).toHaveLength(1);
		expect(shown.main.querySelector('.primary')?.getAttribute('href')).toBe('#/vraag/1');
	});
	test('the first tap says where someone lives, and the other one asks', async () => {
		const shown = show();
		visit = shown.visit;
		expect(shown.main.querySelector('.link')?.getAttribute('href')).toBe('#/vraag/1');
		fireEvent.click(shown.main.querySelector('.primary') as Element);
		await settled();
		expect(visit.session.answers.value).toEqual({ plaats: 'hier' });
		expect(visit.router.route.value).toEqual({ screen: 'question', n: 2 });
	});
	test('without a sender it says that it is a trial', () => {
		const shown = show();
		visit = shown.visit;
		expect(shown.main.querySelector('.sender')?.textContent).toBe(
			'Proefversie. Nog niet van de gemeente Utrecht.',
		);
	});
	test('I-01: who cannot read it finds their language by its own name, in view', () => {
		const shown = show();
		visit = shown.visit;
		const names = [...shown.main.querySelectorAll('.own-names button')];
		expect(names.map((name) => name.querySelector('bdi')?.lang)).toEqual(
			[...shown.container.querySelectorAll('.languages bdi:first-child')].map(
				(name) => (name as HTMLElement).lang,
			),
		);
		expect(names.filter((name) => name.ariaCurrent ?? name.getAttribute('aria-current'))).toHaveLength(1);
	});
	test('with answers it goes on where one was', () => {
		visit = madeUpVisit();
		visit.session.answer({ plaats: 'hier' });
		const shown = show('#/', visit);
		expect(shown.main.querySelector('.primary')?.getAttribute('href')).toBe('#/vraag/2');
	});
	test.each([
		['18', 'Ben je net volwassen?'],
		['baby', 'Krijg je een baby?'],
		['iets-anders', 'Hier zie je'],
	])('?start=%s has an intro of its own, and the same questions', (start, intro) => {
		window.history.replaceState(null, '', `?start=${start}`);
		const shown = show();
		visit = shown.visit;
		window.history.replaceState(null, '', window.location.pathname);
		expect(shown.main.querySelector('.intro')?.textContent).toContain(intro);
		expect(shown.main.querySelector('.primary')?.getAttribute('href')).toBe('#/vraag/1');
	});
	test.each(['', '?mode=outreach', '?mode=kiosk'])(
		'%s a date before the build is said here too',
		async (search) => {
			for (const doubt of ['before-build', null] as const) {
				visit = {
					...madeUpVisit('2026-11-21', modeFrom(search)),
					today: { peildatum: '2026-11-21', doubt },
				};
				const shown = show('#/', visit);
				await settled();
				const [said] = nl.notice.corrected.split('.');
				expect(shown.container.textContent?.includes(said as string), String(doubt)).toBe(doubt !== null);
				leave(visit);
			}
		},
	);
	test('who can see the answers is said as it is', () => {
		visit = madeUpVisit('2026-11-21', { promise: 'together' });
		expect(show('#/', visit).main.textContent).not.toContain('Niemand ziet');
	});
});

test('the page says the same before any script runs, with someone to call', () => {
	const shown = show();
	visit = shown.visit;
	const page = new DOMParser().parseFromString(
		readFileSync('index.html', 'utf8').replace(/<link[^>]*>/g, ''),
		'text/html',
	);
	const first = page.querySelector('#app') as HTMLElement;
	const plain = (root: Element, at: string) =>
		[...root.querySelectorAll(at)].map((e) => e.textContent?.replace(/\s+/g, ' ').trim());
	for (const at of ['h1', '.intro', '.promises li', '.primary', '.link', '.sender'])
		expect(plain(first, at)).toEqual(plain(shown.main, at));
	for (const root of [first, shown.main]) {
		const drawn = root.querySelector('.drawing use')?.getAttribute('href') ?? '';
		expect(page.querySelector(`symbol${drawn}`)).not.toBeNull();
	}
	const always = shipped.entries.find((entry) => 'always' in entry);
	expect(first.textContent).toContain(always?.phone?.shown);
	expect(page.querySelectorAll('[style], script:not([src])')).toHaveLength(0);
});
