import { signal } from '@preact/signals';
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { createWords, WordsContext } from '../../../src/i18n/words';
import { modeFrom } from '../../../src/session/mode';
import { IdleDialog } from '../../../src/shell/idle-dialog';
import { NL } from '../screens/made-up';

afterEach(cleanup);

function show(first = 60) {
	const left = signal(first);
	const onStay = vi.fn();
	const onWipe = vi.fn();
	const mode = modeFrom('?mode=kiosk');
	const idle = { left, stay: onStay };
	const Shown = () => <IdleDialog idle={idle} visit={{ mode, wipe: onWipe }} />;
	const { container, unmount } = render(
		<WordsContext.Provider value={createWords('nl', { nl: NL })}>
			<button type="button" class="behind">
				achter
			</button>
			<Shown />
		</WordsContext.Provider>,
	);
	const dialog = container.querySelector('dialog') as HTMLDialogElement;
	return { left, onStay, onWipe, dialog, unmount, buttons: [...dialog.querySelectorAll('button')] };
}

test('K-06: a labelled dialog over everything, described by what is about to happen', () => {
	const { dialog, buttons } = show();
	const text = (name: string) =>
		dialog.querySelector(`#${dialog.getAttribute(name)}`)?.textContent?.replace(/\s+/g, ' ');
	expect(dialog.open).toBe(true);
	expect(text('aria-labelledby')).toBe('Ben je er nog?');
	expect(text('aria-describedby')).toContain('60 seconden');
	expect(buttons.map((button) => button.textContent)).toEqual(['Ja, ik ben er nog', 'Wis alles nu']);
});

test('K-06: said at 60, 30 and 10 seconds, not every second', async () => {
	const { dialog, left } = show();
	const said: string[] = [];
	for (let second = 60; second > 0; second--) {
		left.value = second;
		await Promise.resolve();
		const now = dialog.querySelector('[role=status]')?.textContent ?? '';
		if (now !== said.at(-1)) said.push(now);
		expect(dialog.querySelector('.seconds')?.textContent).toContain(`${second} second`);
	}
	expect(said).toEqual(['Nog 60 seconden.', 'Nog 30 seconden.', 'Nog 10 seconden.']);
});

test('K-06: Escape stays', () => {
	const { dialog, onStay, onWipe } = show();
	fireEvent(dialog, new Event('cancel', { cancelable: true }));
	expect(onStay).toHaveBeenCalledOnce();
	expect(onWipe).not.toHaveBeenCalled();
});

test('K-06: the focus walks between the two buttons, and that is no answer', () => {
	const { buttons } = show();
	const seen = vi.fn();
	window.addEventListener('keydown', seen);
	const [stay, wipe] = buttons as [HTMLButtonElement, HTMLButtonElement];
	stay.focus();
	fireEvent.keyDown(stay, { key: 'Tab' });
	expect(document.activeElement).toBe(wipe);
	fireEvent.keyDown(wipe, { key: 'Tab' });
	expect(document.activeElement).toBe(stay);
	fireEvent.keyDown(stay, { key: 'Tab', shiftKey: true });
	expect(document.activeElement).toBe(wipe);
	expect(seen).not.toHaveBeenCalled();
	window.removeEventListener('keydown', seen);
});

test('K-05: touching "Wis alles nu" is not a sign of life; touching anything else is', () => {
	const { dialog, buttons, onWipe } = show();
	const seen = vi.fn();
	window.addEventListener('pointerdown', seen);
	fireEvent.pointerDown(buttons[1] as Element);
	expect(seen).not.toHaveBeenCalled();
	fireEvent.pointerDown(dialog);
	expect(seen).toHaveBeenCalledOnce();
	fireEvent.click(buttons[1] as Element);
	expect(onWipe).toHaveBeenCalledOnce();
	window.removeEventListener('pointerdown', seen);
});
