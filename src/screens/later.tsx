/** Shows a screen that may still be on its way. It is always fetched at the start, whatever anyone answers. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type After = typeof import('./after');

const after = signal<After | Error | null>(null);

/** Tried again when someone gets to such a screen and it had not arrived. */
export async function fetchLaterScreens(): Promise<void> {
	try {
		after.value = await import('./after');
	} catch (error) {
		after.value = error as Error;
	}
}

export function Later({ children }: { children: (screens: After) => ComponentChildren }) {
	const screens = after.value;
	if (screens instanceof Error) {
		after.value = null;
		fetchLaterScreens();
		throw screens;
	}
	return screens && <>{children(screens)}</>;
}
