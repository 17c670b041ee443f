/** What a wipe must reach outside the answers: the browser's history, its kept pages, selection, clipboard (K-08). */
import { effect, type ReadonlySignal } from '@preact/signals';
import { to } from '../screens';

/**
 * Every address carries the round in which it was made, and an address of an earlier round leads to the start.
 * The number is made by chance: also after a reload or a crash, what the browser remembers is from before.
 * @param round counts the wipes
 */
export function guardHistory(window: Window, round: ReadonlySignal<number>): () => void {
	const { history } = window;
	let current = '';
	const stamp = (address?: string) => history.replaceState(current, '', address);
	const look = () => {
		if (history.state === null) stamp();
		else if (history.state !== current) stamp(to.start);
	};
	const stop = effect(() => {
		current = `${round.value}.${Math.random().toString(36).slice(2)}`;
		stamp();
	});
	// The first of these comes before the router reads the address; not every browser sends it for a link.
	const moves = ['popstate', 'hashchange'];
	for (const move of moves) window.addEventListener(move, look);
	return () => {
		stop();
		for (const move of moves) window.removeEventListener(move, look);
	};
}

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
