/** Back on a screen that was left: what had the focus has it again, and the same lines are in sight. */
import { CONTROLS, type LeftPlace, within } from './left-place';

/** Long screens are not drawn in one go. */
const FRAMES = 30;

/** @param heading has the focus, until what had it is there */
export function comeBack(main: Element, { scroll, control, opened }: LeftPlace, heading: HTMLElement): void {
	let tries = 0;
	const look = () => {
		const details = within<HTMLDetailsElement>(main, 'details');
		for (const i of opened) details[i]?.setAttribute('open', '');
		window.scrollTo(0, scroll);
		const had = within<HTMLElement>(main, CONTROLS)[control];
		// Somebody did something else meanwhile.
		if (document.activeElement !== heading || !main.contains(heading)) return;
		if (window.scrollY >= scroll - 1 && (had || control < 0)) had?.focus({ preventScroll: true });
		else if (tries++ < FRAMES) requestAnimationFrame(look);
	};
	look();
}
