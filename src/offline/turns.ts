/** Tabs of the same app take turns: a new app comes in only when no tab has a visit going on. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Lets the other tabs know, for as long as it lasts. A tab that is closed or breaks down lets go by itself.
 * Who leaves for another site lets go too: some browsers keep no page for the way back that holds a lock, and all
 * answers would be gone.
 */
export function holdWhile(busy: ReadonlySignal<boolean>, name: string): () => void {
	const here = signal(true);
	const leave = () => (here.value = false);
	const comeBack = () => (here.value = true);
	// Firefox decides before it says `pagehide`. Whoever then stays after all holds again from the next tap.
	const look = ({ target }: Event) => (here.value = !(target as Element).closest('a[href^="http"]'));
	addEventListener('click', look);
	addEventListener('pagehide', leave);
	addEventListener('pageshow', comeBack);
	const stop = effect(() => {
		if (!busy.value || !here.value) return;
		let letGo = () => {};
		const held = new Promise<void>((done) => {
			letGo = done;
		});
		navigator.locks?.request(name, { mode: 'shared' }, () => held).catch(() => {});
		return letGo;
	});
	return () => {
		stop();
		removeEventListener('click', look);
		removeEventListener('pagehide', leave);
		removeEventListener('pageshow', comeBack);
	};
}

/** Does the work if no tab is busy. A browser that cannot tell waits until its tabs are closed. */
export async function whenNobodyIs(name: string, work: () => Promise<void>): Promise<void> {
	await navigator.locks?.request(name, { ifAvailable: true }, async (free) => {
		if (free) await work();
	});
}
