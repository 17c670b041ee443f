import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAwake } from '../../../../src/session/device/wake-lock';

let stop: () => void;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	stop();
	vi.useRealTimers();
});

const MINUTE = 60_000;

function device(answer: () => Promise<unknown>, minutes = 5) {
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const request = vi.fn(answer);
	const window = Object.assign(new EventTarget(), { document, navigator: { wakeLock: { request } } });
	stop = keepAwake(window as unknown as Window, minutes);
	const turn = (visibilityState: string) => {
		document.visibilityState = visibilityState;
		document.dispatchEvent(new Event('visibilitychange'));
	};
	const touch = (type: string) => window.dispatchEvent(new Event(type));
	return { request, turn, touch };
}
function lock() {
	const release = vi.fn(async () => {});
	return { release, answer: async () => ({ release }) };
}

test('asks again each time the page comes back in sight', () => {
	const { request, turn } = device(lock().answer);
	turn('hidden');
	expect(request).toHaveBeenCalledTimes(1);
	turn('visible');
	expect(request).toHaveBeenCalledTimes(2);
});

test('O-07: lets go after five minutes without a touch, and asks again at the next one', async () => {
	const { release, answer } = lock();
	const { request, touch } = device(answer);
	for (const sign of ['pointerdown', 'keydown', 'wheel']) {
		await vi.advanceTimersByTimeAsync(5 * MINUTE - 1);
		touch(sign);
	}
	await vi.advanceTimersByTimeAsync(5 * MINUTE - 1);
	expect(release).not.toHaveBeenCalled();
	expect(request).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(1);
	expect(release).toHaveBeenCalledTimes(1);
	touch('pointerdown');
	expect(request).toHaveBeenCalledTimes(2);
});

test('K-14: a kiosk that nobody touches for a day stays on', async () => {
	const { release, answer } = lock();
	device(answer, Number.POSITIVE_INFINITY);
	await vi.advanceTimersByTimeAsync(24 * 60 * MINUTE);
	expect(release).not.toHaveBeenCalled();
});

test('a refusal is fine, and so is a browser that cannot', async () => {
	device(() => Promise.reject(new Error('no')));
	await vi.advanceTimersByTimeAsync(6 * MINUTE);
	stop();
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	stop = keepAwake(Object.assign(new EventTarget(), { document, navigator: {} }) as unknown as Window, 5);
	await vi.advanceTimersByTimeAsync(6 * MINUTE);
});
