/** Shows a screen that may still be on its way. It is always fetched at the start, whatever anyone answers. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type After = typeof import('./after');

const after = signal<After | Error | null>(null);

let again = 0;

/**
 * Tried again when someone gets to such a screen and it had not arrived.
 * @param missed where it was not to be had: a browser does not ask twice for the same address
 */
export async function fetchLaterScreens(missed?: string): Promise<void> {
	try {
		after.value = await (missed ? import(/* @vite-ignore */ `${missed}?${++again}`) : import('./after'));
	} catch (error) {
		after.value = error as Error;
	}
}

export function Later({ children }: { children: (screens: After) => ComponentChildren }) {
	const screens = after.value;
	if (screens instanceof Error) {
		after.value = null;
		fetchLaterScreens(/https?:\S+\.js/.exec(screens.message)?.[0]);
		throw screens;
	}
	return screens && <>{children(screens)}</>;
}
