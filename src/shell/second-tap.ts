/**
 * Who is unsure whether a tap counted, or has a tremor, taps twice. When the first tap brought another screen, a dialog
 * or other buttons, the second one lands on something that was not there when the finger went down: an answer nobody
 * gave. So a tap right after another, where what stood under the finger has changed, does not count.
 */

/** Longer than people take between two taps that were meant as one. */
const SOON = 600;
/** A finger does not land twice on the same spot. In CSS pixels. */
const NEAR = 48;

const CONTROLS = 'a, button, input, label, select, summary, textarea';
const controlOf = (target: EventTarget | Element | null): Element | null =>
	target instanceof Element ? target.closest(CONTROLS) : null;

interface Tap {
	x: number;
	y: number;
	at: number;
	control: Element | null;
}

/** @returns stops watching */
export function ignoreSecondTaps(page: Document): () => void {
	let last: Tap | null = null;

	const tapped = (event: MouseEvent) => {
		const { clientX: x, clientY: y, timeStamp: at } = event;
		// From the keyboard, a screen reader or a script: a tap has a place. A label passes its tap on to its input.
		if (event.detail === 0) return;
		if (last && at - last.at < SOON && Math.hypot(x - last.x, y - last.y) < NEAR && replaced(last)) {
			event.preventDefault();
			event.stopImmediatePropagation();
			return;
		}
		last = { x, y, at, control: controlOf(event.target) };
	};
	/** The control that was tapped is gone; one that only scrolled away is not. */
	const replaced = ({ control }: Tap): boolean => control !== null && !control.isConnected;

	/** A key that is held down is one press. Between two taps, a key says that the second was meant. */
	const held = (event: KeyboardEvent) => {
		const acts = event.key === 'Enter' || event.key === ' ';
		if (acts) last = null;
		if (event.repeat && acts && controlOf(event.target)) event.preventDefault();
	};

	page.addEventListener('click', tapped, true);
	page.addEventListener('keydown', held, true);
	return () => {
		page.removeEventListener('click', tapped, true);
		page.removeEventListener('keydown', held, true);
	};
}
