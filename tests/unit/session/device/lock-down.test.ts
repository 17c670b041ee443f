// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { lockDown } from '../../../../src/session/device/lock-down';

test('K-12: no menu, no dragging, no zooming by two fingers; everything else goes on', () => {
	const unlock = lockDown(document);
	expect(document.documentElement.dataset.locked).toBe('');
	const refused = (event: Event) => !document.body.dispatchEvent(event);
	const make = (type: string) => new Event(type, { bubbles: true, cancelable: true });
	for (const type of ['contextmenu', 'dragstart', 'drop', 'gesturestart'])
		expect(refused(make(type)), type).toBe(true);
	expect(refused(Object.assign(make('wheel'), { ctrlKey: true }))).toBe(true);
	for (const type of ['wheel', 'click', 'keydown']) expect(refused(make(type)), type).toBe(false);
	unlock();
	expect(refused(make('contextmenu'))).toBe(false);
	expect(document.documentElement.dataset.locked).toBeUndefined();
});
