/** Tabs of the same app take turns: a new version is installed only when no tab has a visit going on. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * Tells the other tabs that this one is busy, for as long as it is. A tab that is closed or crashes lets go by itself.
 * So does a visitor who follows a link to another site: some browsers do not keep a page that holds a lock for the way
 * back, and all answers would be lost.
 */
export function holdWhile(busy: ReadonlySignal<boolean>, name: string): () => void {
	const here = signal(true);
	const leave = () => (here.value = false);
	const comeBack = () => (here.value = true);
	// Firefox decides before it fires `pagehide`. A visitor who stays after all takes the lock again at the next tap.
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

/** Does the work if no tab is busy. In a browser without locks it waits until all tabs are closed. */
export async function whenNobodyIs(name: string, work: () => Promise<void>): Promise<void> {
	await navigator.locks?.request(name, { ifAvailable: true }, async (free) => {
		if (free) await work();
	});
}
