/**
 * The only module that keeps anything on a device: which language and how large the letters (P-05). A device
 * that cannot or may not keep things forgets them, and nothing else changes.
 */
export interface Keeper {
	read(key: Key): string | null;
	/** @returns whether it was kept */
	keep(key: Key, value: string): boolean;
	drop(key: Key): void;
}

type Key = 'lang' | 'textSize' | 'later';

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
