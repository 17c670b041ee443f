// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { clearHands, neverComeBack } from '../../../../src/session/device/leave-no-trace';

let stop: () => void = () => {};
afterEach(() => {
	stop();
	window.history.replaceState(null, '', '#/');
	vi.restoreAllMocks();
});

test('K-08: selection and clipboard are cleared at a wipe, and only then', () => {
	const remove = vi.fn();
	const writeText = vi.fn(async () => {});
	vi.spyOn(window, 'getSelection').mockReturnValue({ removeAllRanges: remove } as unknown as Selection);
	vi.spyOn(window.navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
	const round = signal(0);
	stop = clearHands(window, round);
	expect(writeText).not.toHaveBeenCalled();
	round.value++;
	expect(remove).toHaveBeenCalledOnce();
	expect(writeText).toHaveBeenCalledExactlyOnceWith('');
});

test('K-08: a page that the browser kept whole is hidden, and loaded again', () => {
	const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
	stop = neverComeBack(window);
	window.dispatchEvent(new Event('pagehide'));
	expect(document.documentElement.hidden).toBe(true);
	window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
	expect(document.documentElement.hidden).toBe(false);
	expect(reload).not.toHaveBeenCalled();
	window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(reload).toHaveBeenCalledOnce();
});
