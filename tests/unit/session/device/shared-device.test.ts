// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { patienceFor, watchOver } from '../../../../src/session/device/shared-device';
import { modeFrom } from '../../../../src/session/mode';
import type { Visit } from '../../../../src/session/visit';
import { madeUpVisit } from '../../screens/made-up';

let visit: Visit;
afterEach(() => visit.router.dispose());
const kiosk = () => (visit = madeUpVisit('2026-11-21', modeFrom('?mode=kiosk')));

test('K-05: nothing runs on the first screen; a language that was left there goes back without a question', () => {
	kiosk();
	expect(patienceFor(visit, false)).toBeNull();
	expect(patienceFor(visit, true)).toEqual({ cover: Number.POSITIVE_INFINITY, quiet: 120, warning: 0 });
});

test('K-05: questions wait 120 seconds, what takes reading 240', () => {
	kiosk();
	visit.session.answer({ plaats: 'hier', jaren: 30, geld: 90000 });
	for (const address of ['#/', '#/vraag/1', '#/optellen/1', '#/mijn-antwoorden']) {
		visit.router.go(address);
		expect(patienceFor(visit, false), address).toEqual({ cover: 45, quiet: 120, warning: 60 });
	}
	for (const address of ['#/resultaat', '#/waarom/1', '#/contact', '#/over']) {
		visit.router.go(address);
		expect(patienceFor(visit, false), address).toEqual({ cover: 90, quiet: 240, warning: 60 });
	}
});

test('K-05: someone who only looked around is still somewhere', () => {
	kiosk();
	visit.router.go('#/over');
	expect(patienceFor(visit, false)).not.toBeNull();
});

test('someone beside the screen has no time limit', () => {
	visit = madeUpVisit('2026-11-21', modeFrom('?mode=outreach'));
	visit.session.answer({ plaats: 'hier' });
	expect(patienceFor(visit, false)).toBeNull();
});

test('O-07, K-12: a tablet that nobody touches may go dark after five minutes; a kiosk stays on, and is locked', async () => {
	vi.useFakeTimers();
	const release = vi.fn(async () => {});
	Object.defineProperty(navigator, 'wakeLock', {
		configurable: true,
		value: { request: async () => ({ release }) },
	});
	const watch = async (mode: string) => {
		visit = madeUpVisit('2026-11-21', modeFrom(`?mode=${mode}`));
		watchOver(window, {
			...{ visit, speaking: () => false, chosen: () => false },
			...{ update: signal(false), applyUpdate: async () => {}, keepFonts: async () => true },
		});
		await vi.advanceTimersByTimeAsync(5 * 60_000);
		return { lets: release.mock.calls.length, locked: 'locked' in document.documentElement.dataset };
	};
	// The kiosk last: its lock stays on the page.
	expect(await watch('outreach')).toEqual({ lets: 1, locked: false });
	release.mockClear();
	expect(await watch('kiosk')).toEqual({ lets: 0, locked: true });
	Reflect.deleteProperty(navigator, 'wakeLock');
	vi.useRealTimers();
});
