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

test('a click with a key held down or another button does nothing, on a link and on a button', () => {
	const unlock = lockDown(document);
	document.body.innerHTML = '<a href="/over">Over</a><button>Verder</button>';
	for (const element of document.querySelectorAll('a, button')) {
		let heard = 0;
		element.addEventListener('click', () => heard++);
		element.addEventListener('auxclick', () => heard++);
		const refused = (type: string, how: MouseEventInit) =>
			!element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...how }));
		for (const key of ['shiftKey', 'ctrlKey', 'metaKey', 'altKey'])
			expect(refused('click', { [key]: true }), key).toBe(true);
		expect(refused('auxclick', { button: 1 })).toBe(true);
		expect(heard).toBe(0);
		expect(refused('click', {})).toBe(false);
		expect(heard).toBe(1);
	}
	unlock();
	document.body.replaceChildren();
});
