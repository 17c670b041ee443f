/** How large the letters are and how hard the contrast. The device's own settings come first; this is on top. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Keeper } from './storage';

/** Percent of the size the mode starts with (A-07, K-12). */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

export interface Display {
	/** Position in TEXT_SIZES. */
	readonly size: ReadonlySignal<number>;
	readonly contrast: ReadonlySignal<boolean>;
	/** One step larger or smaller; stops at the ends. */
	resize(steps: 1 | -1): void;
	toggleContrast(): void;
	reset(): void;
}

export function createDisplay(keeper: Keeper): Display {
	const kept = TEXT_SIZES.indexOf(Number(keeper.read('textSize')) as (typeof TEXT_SIZES)[number]);
	const size = signal(Math.max(0, kept));
	const contrast = signal(false);
	return {
		size,
		contrast,
		resize(steps) {
			size.value = Math.min(Math.max(0, size.value + steps), TEXT_SIZES.length - 1);
			keeper.keep('textSize', String(TEXT_SIZES[size.value]));
		},
		toggleContrast() {
			contrast.value = !contrast.value;
		},
		reset() {
			size.value = 0;
			contrast.value = false;
			keeper.drop('textSize');
		},
	};
}
