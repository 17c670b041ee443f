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

type Key = 'lang' | 'textSize' | 'later';

/** One thing that is kept, and what is known of it. */
export interface Shelf {
	readonly text: ReadonlySignal<string | null>;
	/** @returns whether it was kept */
	keep(text: string): boolean;
	/** Looks again: another tab may have taken it away. */
	look(): void;
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
		drop() {
			keeper.drop(key);
			text.value = null;
		},
	};
}

/** @param storage a function, because only asking for it can be forbidden */
export function keeperOf(storage: () => Storage): Keeper {
	const attempt = <T>(what: (storage: Storage) => T, otherwise: T): T => {
		try {
			return what(storage());
		} catch {
			return otherwise;
		}
	};
	return {
		read: (key) => attempt((kept) => kept.getItem(key), null),
		keep: (key, value) =>
			attempt((kept) => {
				kept.setItem(key, value);
				return true;
			}, false),
		drop: (key) => attempt((kept) => kept.removeItem(key), undefined),
	};
}

/** For a device that is one person's own. */
export const keepsOnDevice = (): Keeper => keeperOf(() => window.localStorage);

/** For devices that are not. */
export const keepsNothing: Keeper = { read: () => null, keep: () => false, drop: () => {} };
