import { fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { modeFrom } from '../../../../src/session/mode';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../made-up';
import { leave, settled, show } from '../show';

let visit: Visit;
afterEach(() => leave(visit));

async function kiosk(before: (visit: Visit) => void = () => {}) {
	visit = madeUpVisit('2026-11-21', modeFrom('?mode=kiosk'));
	before(visit);
	const shown = show('#/', visit);
	await settled();
	const text = () => shown.container.textContent ?? '';
	const press = async (label: RegExp) => {
		const found = [...shown.container.querySelectorAll('button')].find((e) =>
			label.test(e.textContent ?? ''),
		);
		fireEvent.click(found as Element);
		await settled();
	};
	return { ...shown, text, press };
}

test('K-02: title, one sentence, Begin, sender or trial, and K-17: whom to ask', async () => {
	const { container, text } = await kiosk();
	expect(container.querySelector('h1')?.textContent).toBe('Weet jij waar je recht op hebt?');
	expect(container.querySelector('.attract .primary')?.getAttribute('href')).toBe('#/vraag/1');
	expect(text()).toContain('Proefversie.');
	expect(text()).toContain('Vraag het aan de medewerker.');
	expect(container.querySelectorAll('video, audio, marquee, img')).toHaveLength(0);
});

test('K-02, I-01: every language by its own name and its Dutch name; choosing one keeps you here', async () => {
	const { container, press } = await kiosk();
	const names = [...container.querySelectorAll('.attract-languages button')].map((e) => e.textContent);
	expect(names).toEqual(['Nederlands', 'EnglishEngels']);
	expect(container.querySelector('.attract-languages [lang=en]')?.textContent).toBe('English');
	await press(/^English/);
	expect(document.documentElement.lang).toBe('en');
	expect(visit.router.route.value.screen).toBe('start');
	expect(container.querySelector('.attract .primary')?.textContent).toBe('Begin');
	expect(container.querySelector('[aria-pressed=true]')?.textContent).toContain('English');
	expect(container.querySelector('.languages')).toBeNull();
});

test('someone who came back here goes on where they were', async () => {
	const { container } = await kiosk((at) => at.session.answer({ plaats: 'hier' }));
	const begin = container.querySelector('.attract .primary');
	expect([begin?.textContent, begin?.getAttribute('href')]).toEqual(['Ga verder', '#/vraag/2']);
});

test('K-07: "Alles is gewist." for three seconds, and the screen is made anew', async () => {
	const { container, text } = await kiosk((at) => at.session.answer({ plaats: 'hier' }));
	container.querySelector('details')?.setAttribute('open', '');
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	visit.wipe();
	await vi.advanceTimersByTimeAsync(200);
	expect(text()).toContain('Alles is gewist.');
	expect(container.querySelector('details[open]')).toBeNull();
	expect(document.activeElement).toBe(container.querySelector('h1'));
	await vi.advanceTimersByTimeAsync(3_000);
	expect(text()).not.toContain('Alles is gewist.');
	vi.useRealTimers();
});

test('K-14, K-15: the staff see which app and rules; a dot only after a day without network', async () => {
	const { container } = await kiosk();
	expect(container.querySelector('.for-staff')?.textContent).toContain('Versie van deze check: 1');
	expect(container.querySelector('.for-staff')?.textContent).toMatch(/21\snovember\s2026/);
	expect(container.querySelector('.dot')).toBeNull();
	(visit.longOffline as { value: boolean }).value = true;
	await settled();
	expect(container.querySelector('.dot')).not.toBeNull();
});

test('the other modes keep their own first screen', () => {
	visit = madeUpVisit();
	const { container } = show('#/', visit);
	expect(container.querySelector('.attract')).toBeNull();
	expect(container.querySelector('.start')).not.toBeNull();
});
