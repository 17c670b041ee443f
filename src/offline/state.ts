/** What the page and its side of the worker share. */
import type { ReadonlySignal, Signal } from '@preact/signals';

export interface Surroundings {
	/** Folder of the app, with a closing slash. */
	base: string;
	/** Someone is on their way: nothing may change under them. Also true while something would be lost. */
	busy: ReadonlySignal<boolean>;
	/** Reads rules and words that came in, as a visit would. Rejects when they cannot be used. */
	check(manifest: unknown): Promise<void>;
}

export interface State {
	/** The server could not be reached the last time we looked. */
	offline: Signal<boolean>;
	/** Everything is on this device, in every language. */
	ready: Signal<boolean>;
	/** New rules, new words or a new app, checked and waiting for the end of a visit. */
	update: Signal<boolean>;
}
