/**
 * People who are unsure whether a tap counted, or have a tremor, tap twice. When the first tap brought another screen,
 * a message or other buttons, the second one lands on something that was not there when the finger went down: an answer
 * nobody gave. So a tap right after another, where something else lies under the finger by then, does not count. Nor
 * does one that ends on something else than it began on: what was touched went away under the finger. And what the first
 * tap ticked or opened, the second does not undo.
 */

/** Longer than people take between two taps that were meant as one; and than a new screen takes to be seen. */
const SOON = 600;
/** Shorter than it takes to see that a box was ticked, and to want it otherwise. */
const UNSEEN = 300;
/** A finger does not land twice on the same spot. In CSS pixels. */
const NEAR = 48;

const CONTROLS = 'a, button, input, label, select, summary, textarea';
function controlOf(target: EventTarget | null): Element | null {
	const control = target instanceof Element ? target.closest(CONTROLS) : null;
	return control?.closest('label') ?? control;
}

/** What a second tap would put back as it was; to what else has a label it does nothing. */
const TURNS_BACK = 'label, summary, [aria-expanded], [aria-pressed], .listen, .alone button';

interface Tap {
	x: number;
	y: number;
	at: number;
	control: Element | null;
	/** Where the control stood on the page, and how far that was scrolled. */
	top: number;
	scrolled: number;
	heading: Element | null;
	/** When another screen stood there: on a slow phone long after the tap. */
	shown: number;
}

const topOf = (control: Element | null): number =>
	control ? control.getBoundingClientRect().top + window.scrollY : 0;

/** For as long as the page is there. */
export function ignoreSecondTaps(page: Document): void {
	let last: Tap | null = null;
	/** Where the finger went down. */
	let touched: EventTarget | null = null;
	/** Since the last tap the hand did something else: what was scrolled, it scrolled itself. */
	let stirred = false;

	const tapped = (event: MouseEvent) => {
		const { clientX: x, clientY: y, timeStamp: at } = event;
		// From the keyboard, a screen reader or a script: a tap has a place. A label passes its tap on to its input.
		if (event.detail === 0) return;
		const control = controlOf(event.target);
		// Without a touch of its own it is the label's, on its way to the input.
		const same = touched && control === last?.control && control?.matches(TURNS_BACK);
		const again =
			last &&
			at - Math.max(last.at, last.shown) < SOON &&
			Math.hypot(x - last.x, y - last.y) < NEAR &&
			(replaced(last) || (same && at - last.at < UNSEEN));
		const strayed = touched && controlOf(touched) !== control;
		touched = null;
		if (again || strayed) {
			event.preventDefault();
			event.stopImmediatePropagation();
			return;
		}
		const heading = page.querySelector('h1');
		last = { x, y, at, control, top: topOf(control), scrolled: window.scrollY, heading, shown: 0 };
		stirred = false;
	};
	/** The control that was tapped is gone, moved away, was covered, or the page was scrolled by itself. */
	const replaced = ({ x, y, control, top, scrolled }: Tap): boolean => {
		if (!control?.isConnected) return control !== null;
		if (controlOf(page.elementFromPoint(x, y)) === control) return false;
		return !stirred || scrolled === window.scrollY || Math.abs(topOf(control) - top) > 1;
	};
	const stir = () => {
		stirred = true;
	};

	/** A key that is held down is one press. Between two taps, a key says that the second was meant. */
	const held = (event: KeyboardEvent) => {
		const acts = event.key === 'Enter' || event.key === ' ';
		if (acts) last = null;
		if (event.repeat && acts && controlOf(event.target)) event.preventDefault();
	};

	const screens = new MutationObserver(() => {
		// By the clock of the taps themselves.
		if (last && !last.shown && page.querySelector('h1') !== last.heading)
			last.shown = new Event('shown').timeStamp;
	});
	screens.observe(page.body, { childList: true, subtree: true });

	// In the capturing phase: before anyone else hears of it.
	page.addEventListener('click', tapped, true);
	page.addEventListener('keydown', held, true);
	page.addEventListener('pointerdown', (event) => (touched = event.target), true);
	for (const move of ['pointermove', 'wheel'])
		page.addEventListener(move, stir, { capture: true, passive: true });
}
