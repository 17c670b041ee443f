// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAfterAbsence } from '../../../../src/session/device/background-timeout';

const minute = 60_000;
let now: number;
let forget: ReturnType<typeof vi.fn<() => void>>;
let stop: () => void;
let state: DocumentVisibilityState;

beforeEach(() => {
	now = 1_000_000;
	forget = vi.fn<() => void>();
	state = 'visible';
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => state);
	stop = forgetAfterAbsence(document, () => now, 30, forget);
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
});

function become(next: DocumentVisibilityState) {
	state = next;
	document.dispatchEvent(new Event('visibilitychange'));
}
function away(duration: number) {
	become('hidden');
	now += duration;
	become('visible');
}

describe('P-10', () => {
	test('half an hour in the background: forgotten on return', () => {
		away(30 * minute);
		expect(forget).toHaveBeenCalledTimes(1);
	});
	test('a short look elsewhere costs nothing, however often', () => {
		for (let i = 0; i < 5; i++) away(29 * minute);
		expect(forget).not.toHaveBeenCalled();
	});
	test('S-03: no time limit while the page can be seen', () => {
		now += 600 * minute;
		become('visible');
		expect(forget).not.toHaveBeenCalled();
	});
	test('hidden twice in a row counts from the first time', () => {
		become('hidden');
		now += 20 * minute;
		away(15 * minute);
		expect(forget).toHaveBeenCalledTimes(1);
	});
	test('a clock that was put back is not trusted', () => {
		away(-minute);
		expect(forget).toHaveBeenCalledTimes(1);
	});
});
