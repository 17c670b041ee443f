import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from '../../../../src/session/device/wake-lock';

let stop: () => void;
afterEach(() => stop());

function device(answer: Promise<unknown>) {
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const request = vi.fn(() => answer);
	stop = keepAwake({ document, navigator: { wakeLock: { request } } } as unknown as Window);
	const turn = (visibilityState: string) => {
		document.visibilityState = visibilityState;
		document.dispatchEvent(new Event('visibilitychange'));
	};
	return { request, turn };
}

test('asks again each time the page comes back in sight', () => {
	const { request, turn } = device(Promise.resolve());
	turn('hidden');
	expect(request).toHaveBeenCalledTimes(1);
	turn('visible');
	expect(request).toHaveBeenCalledTimes(2);
});

test('a refusal is fine, and so is a browser that cannot', async () => {
	const refusal = Promise.reject(new Error('no'));
	device(refusal);
	await expect(refusal).rejects.toThrow();
	stop();
	const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	stop = keepAwake({ document, navigator: {} } as unknown as Window);
});
