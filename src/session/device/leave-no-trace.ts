/** What a wipe must reach outside the answers, beside the browser's history: kept pages, selection, clipboard (K-08). */
import { effect, type ReadonlySignal } from '@preact/signals';

/** On a device of others: nothing stays marked, and nothing can be pasted. */
export function clearHands(window: Window, round: ReadonlySignal<number>): () => void {
	return effect(() => {
		if (round.value === 0) return;
		window.getSelection()?.removeAllRanges();
		// A browser may refuse; then there was no way to copy either.
		window.navigator.clipboard?.writeText('').catch(() => {});
	});
}

/** A browser keeps pages whole to be fast on the way back. Here such a page is the last visitor's. */
export function neverComeBack(window: Window): () => void {
	const { documentElement } = window.document;
	const hide = () => {
		documentElement.hidden = true;
	};
	const show = ({ persisted }: PageTransitionEvent) => {
		if (persisted) window.location.reload();
		else documentElement.hidden = false;
	};
	window.addEventListener('pagehide', hide);
	window.addEventListener('pageshow', show);
	return () => {
		window.removeEventListener('pagehide', hide);
		window.removeEventListener('pageshow', show);
	};
}
