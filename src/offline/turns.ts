/** Tabs of the same app take turns: a new app comes in only when no tab has a visit going on. */
import { effect, type ReadonlySignal } from '@preact/signals';

/** Lets the other tabs know, for as long as it lasts. A tab that is closed or breaks down lets go by itself. */
export function holdWhile(busy: ReadonlySignal<boolean>, name: string): () => void {
	return effect(() => {
		if (!busy.value) return;
		let letGo = () => {};
		const held = new Promise<void>((done) => {
			letGo = done;
		});
		navigator.locks?.request(name, { mode: 'shared' }, () => held).catch(() => {});
		return letGo;
	});
}

/** Does the work if no tab is busy. A browser that cannot tell waits until its tabs are closed. */
export async function whenNobodyIs(name: string, work: () => Promise<void>): Promise<void> {
	await navigator.locks?.request(name, { ifAvailable: true }, async (free) => {
		if (free) await work();
	});
}
