/**
 * The only module that keeps anything on a device: which language, how large the letters, and answers when someone
 * asks for it (P-05, S-18). A device that cannot or may not keep things forgets them, and nothing else changes.
 */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Keeper {
	read(key: Key): string | null;
	/** @returns whether it was kept */
	keep(key: Key, value: string): boolean;
	drop(key: Key): void;
}

const KEYS = ['lang', 'textSize', 'later'] as const;
type Key = (typeof KEYS)[number];

/** One thing that is kept, and what is known of it. */
export interface Shelf {
	readonly text: ReadonlySignal<string | null>;
	/** @returns whether it was kept */
	keep(text: string): boolean;
	/** Looks again: another tab may have taken it away. */
	look(): void;
	/** Another tab took it away. What lies there by now was kept since, when this tab slept. */
	putAway(): void;
	drop(): void;
}

export function createShelf(keeper: Keeper, key: Key): Shelf {
	const text = signal(keeper.read(key));
	return {
		text,
		keep(value) {
			const kept = keeper.keep(key, value);
			text.value = keeper.read(key);
			return kept;
		},
		look() {
			text.value = keeper.read(key);
		},
		putAway() {
			text.value = null;
		},
		drop() {
			keeper.drop(key);
			text.value = null;
		},
	};
}

/**
 * @param storage a function, because only asking for it can be forbidden
 * @param path of the app on its site: another copy, or another app, may keep things under the same names
 */
export function keeperOf(storage: () => Storage, path: string): Keeper {
	const nameOf = (key: Key) => `${path} ${key}`;
	const attempt = <T>(what: (storage: Storage) => T, otherwise: T): T => {
		try {
			return what(storage());
		} catch {
			return otherwise;
		}
	};
	for (const key of KEYS) attempt((kept) => moveIn(kept, key, nameOf(key)), undefined);
	return {
		read: (key) => attempt((kept) => kept.getItem(nameOf(key)), null),
		keep: (key, value) =>
			attempt((kept) => {
				kept.setItem(nameOf(key), value);
				return true;
			}, false),
		drop: (key) => attempt((kept) => kept.removeItem(nameOf(key)), undefined),
	};
}

/** Earlier releases kept things under the bare name. */
function moveIn(kept: Storage, bare: string, name: string): void {
	const old = kept.getItem(bare);
	if (old === null) return;
	if (kept.getItem(name) === null) kept.setItem(name, old);
	kept.removeItem(bare);
}

/** For a device that is one person's own. */
export const keepsOnDevice = (path: string): Keeper => keeperOf(() => window.localStorage, path);

/** For devices that are not. */
export const keepsNothing: Keeper = { read: () => null, keep: () => false, drop: () => {} };
