// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe('what is set going', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => {
		vi.useRealTimers();
		vi.restoreAllMocks();
		Reflect.deleteProperty(navigator, 'wakeLock');
	});
	function watch(mode: string, others: Partial<Visit['router']> = {}) {
		const made = madeUpVisit('2026-11-21', modeFrom(`?mode=${mode}`));
		visit = { ...made, router: { ...made.router, ...others } };
		watchOver(window, {
			...{ visit, speaking: () => false, chosen: () => false },
			...{ update: signal(false), applyUpdate: async () => {}, keepFonts: async () => true },
		});
	}

	// The kiosk last: its lock stays on the page.
	test.each([
		['outreach', { lets: 1, locked: false }],
		['kiosk', { lets: 0, locked: true }],
	])(
		'O-07, K-12: %s, five minutes untouched: whether it may go dark, and is locked',
		async (mode, expected) => {
			const release = vi.fn(async () => {});
			const wakeLock = { request: async () => ({ release }) };
			Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: wakeLock });
			watch(mode);
			await vi.advanceTimersByTimeAsync(5 * 60_000);
			const locked = 'locked' in document.documentElement.dataset;
			expect({ lets: release.mock.calls.length, locked }).toEqual(expected);
		},
	);

	test.each(['outreach', 'kiosk'])('K-08: %s hides a page that the browser may keep whole', (mode) => {
		watch(mode);
		window.dispatchEvent(new Event('pagehide'));
		expect(document.documentElement.hidden).toBe(true);
		document.documentElement.hidden = false;
	});

	test('K-08: a kiosk that showed the app before it was loaded begins anew, and a wipe empties the hands', () => {
		const restart = vi.fn();
		const writeText = vi.fn(async () => {});
		vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
		watch('kiosk');
		visit.wipe();
		expect(writeText).toHaveBeenCalledWith('');
		watch('kiosk', { returned: true, restart });
		expect(restart).toHaveBeenCalledOnce();
	});
});
