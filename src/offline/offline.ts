/**
 * What the screens may know about being offline and about updates. The worker itself is contacted after the first
 * paint: without one, everything works as long as there is a network.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { State, OfflineOptions } from './state';

export interface Offline {
	readonly offline: ReadonlySignal<boolean>;
	readonly ready: ReadonlySignal<boolean>;
	readonly update: ReadonlySignal<boolean>;
	/** Which build this is, for "Over" and the corner of a kiosk. */
	readonly version: string;
	/**
	 * Installs the waiting update by reloading the page. Call it only where nothing can be lost, such as the first
	 * screen of a kiosk that nobody touches. Does nothing when nothing is waiting or another tab is busy.
	 */
	applyUpdate(): Promise<void>;
	/**
	 * Keeps fonts, which the first visit leaves out. False when that failed.
	 * @param names what the names of the files start with: `noto-sans-arabic` for all weights
	 */
	keepFonts(names: readonly string[]): Promise<boolean>;
}

type Worker = ReturnType<typeof import('./worker').connect>;

/** Call it once, when the first screen is on the page. */
export function startOffline(options: OfflineOptions): Offline {
	const state: State = { offline: signal(!navigator.onLine), ready: signal(false), update: signal(false) };
	// In development the files change all the time: nothing is kept there.
	const possible = import.meta.env.PROD && 'serviceWorker' in navigator;
	const worker: Promise<Worker | null> = possible
		? afterPaint()
				.then(() => import('./worker'))
				.then(({ connect }) => connect(options, state))
				// Forbidden, full, or private: the app works without.
				.catch(() => null)
		: Promise.resolve(null);
	return {
		...state,
		// Filled in by the build.
		version: import.meta.env.VITE_APP_VERSION ?? 'in ontwikkeling',
		applyUpdate: async () => (await worker)?.apply(),
		keepFonts: async (names) => (await worker)?.keepFonts(names) ?? false,
	};
}

const afterPaint = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
