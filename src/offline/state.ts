/** What the page and its worker client share. */
import type { ReadonlySignal, Signal } from '@preact/signals';

export interface OfflineOptions {
	/** Folder of the app, with a closing slash. */
	base: string;
	/** A visit is going on, so nothing may change under it; or an update would lose something. */
	busy: ReadonlySignal<boolean>;
	/** Reads newly received rules and words, as a visit would. Rejects when they cannot be used. */
	check(manifest: unknown): Promise<void>;
}

export interface State {
	/** The server could not be reached at the last check. */
	offline: Signal<boolean>;
	/** Everything is on this device, in every language. */
	ready: Signal<boolean>;
	/** New rules, new words or a new app, checked and waiting for the end of a visit. */
	update: Signal<boolean>;
}
