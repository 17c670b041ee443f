// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import { clearHands, guardHistory, neverComeBack } from '../../../../src/session/device/leave-no-trace';

let stop: () => void = () => {};
afterEach(() => {
	stop();
	window.history.replaceState(null, '', '#/');
	vi.restoreAllMocks();
});

/** What a browser does on the way back: the address and what was kept with it, and then the news of it. */
function comeTo(address: string, state: unknown) {
	window.history.replaceState(state, '', address);
	window.dispatchEvent(new Event('popstate'));
	return window.location.hash;
}

test('K-08: an address of this round stays, one of an earlier round leads to the start', () => {
	const round = signal(0);
	stop = guardHistory(window, round);
	expect(comeTo('#/vraag/2', null)).toBe('#/vraag/2');
	const before = window.history.state;
	expect(comeTo('#/vraag/2', before)).toBe('#/vraag/2');
	round.value++;
	expect(comeTo('#/vraag/3', null)).toBe('#/vraag/3');
	expect(comeTo('#/vraag/2', before)).toBe('#/');
	expect(window.history.state).not.toBe(before);
});

test('K-08: so does an address from before a reload or a crash', () => {
	const round = signal(0);
	stop = guardHistory(window, round);
	comeTo('#/resultaat', null);
	const before = window.history.state;
	stop();
	stop = guardHistory(window, signal(0));
	expect(comeTo('#/resultaat', before)).toBe('#/');
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
