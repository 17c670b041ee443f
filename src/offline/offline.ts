/**
 * What the screens may know of being offline and of updates. The worker itself is looked up after the first
 * paint: without one, everything works as long as there is a network.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { State, Surroundings } from './state';

export interface Offline {
	readonly offline: ReadonlySignal<boolean>;
	readonly ready: ReadonlySignal<boolean>;
	readonly update: ReadonlySignal<boolean>;
	/** Which build this is, for "Over" and the corner of a kiosk. */
	readonly version: string;
	/**
	 * Takes what is waiting, by loading the page again. Call it only where nothing can be lost, such as the
	 * first screen of a kiosk that nobody touches. Does nothing when nothing waits or another tab is busy.
	 */
	applyUpdate(): Promise<void>;
	/**
	 * Keeps fonts, which are left out at the first visit. False when that did not work.
	 * @param names how the names of the files begin: `noto-sans-arabic` for all weights
	 */
	keepFonts(names: readonly string[]): Promise<boolean>;
}

type Worker = ReturnType<typeof import('./worker').connect>;

/** Call it once, when the first screen stands there. */
export function startOffline(surroundings: Surroundings): Offline {
	const state: State = { offline: signal(!navigator.onLine), ready: signal(false), update: signal(false) };
	// In development the files change all the time: nothing is kept there.
	const possible = import.meta.env.PROD && 'serviceWorker' in navigator;
	const worker: Promise<Worker | null> = possible
		? afterPaint()
				.then(() => import('./worker'))
				.then(({ connect }) => connect(surroundings, state))
				// Forbidden, full, or private: the app goes on without.
				.catch(() => null)
		: Promise.resolve(null);
	return {
		...state,
		// The build fills it in.
		version: import.meta.env.VITE_APP_VERSION ?? 'in ontwikkeling',
		applyUpdate: async () => (await worker)?.apply(),
		keepFonts: async (names) => (await worker)?.keepFonts(names) ?? false,
	};
}

const afterPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
