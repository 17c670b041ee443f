import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nightPassed, reloadNightly } from '../../../../src/session/device/nightly-reload';

const at = (text: string) => new Date(text).getTime();

test.each([
	['2026-11-21T10:00', '2026-11-21T23:59', false],
	['2026-11-21T10:00', '2026-11-22T02:59', false],
	['2026-11-21T10:00', '2026-11-22T03:00', true],
	['2026-11-22T02:00', '2026-11-22T09:00', true],
	['2026-11-22T03:00', '2026-11-22T09:00', false],
	['2026-11-21T10:00', '2026-11-25T01:00', true],
])('loaded %s, now %s: %s', (since, now, passed) => {
	expect(nightPassed(at(since), at(now))).toBe(passed);
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function kiosk(more: object) {
	const reload = vi.fn();
	const applyUpdate = vi.fn(async () => {});
	let now = at('2026-11-21T10:00');
	const stop = reloadNightly({
		now: () => now,
		nobody: () => true,
		offline: signal(false),
		update: signal(false),
		applyUpdate,
		reload,
		...more,
	});
	const pass = (time: string) => {
		now = at(time);
		vi.advanceTimersByTime(60_000);
		stop();
		return [reload.mock.calls.length, applyUpdate.mock.calls.length];
	};
	return pass;
}

test('K-14: each night, when nobody is there', () => {
	expect(kiosk({})('2026-11-21T22:00')).toEqual([0, 0]);
	expect(kiosk({})('2026-11-22T03:01')).toEqual([1, 0]);
	expect(kiosk({ nobody: () => false })('2026-11-22T03:01')).toEqual([0, 0]);
});

test('K-15: not without network, so that the staff can see how long that lasts', () => {
	expect(kiosk({ offline: signal(true) })('2026-11-22T03:01')).toEqual([0, 0]);
});

test('K-14: an update comes in by day too, but never while someone is there', () => {
	expect(kiosk({ update: signal(true) })('2026-11-21T11:00')).toEqual([0, 1]);
	expect(kiosk({ update: signal(true), nobody: () => false })('2026-11-21T11:00')).toEqual([0, 0]);
});
