/** Shows a screen that may still be on its way. It is always fetched at the start, whatever anyone answers. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type After = typeof import('./after');

const after = signal<After | Error | null>(null);

const fromItsAddress = (): Promise<After> => import('./after');
/**
 * As the build wrote it. A browser does not ask twice for an address that failed, and only some of them say in
 * their error which one that was.
 */
const address = /[\w./-]+\.js/.exec(String(fromItsAddress))?.[0];

let tries = 0;

export async function fetchLaterScreens(): Promise<void> {
	after.value = null;
	const again = tries++ > 0 && address;
	try {
		after.value = await (again ? import(/* @vite-ignore */ `${address}?${tries}`) : fromItsAddress());
	} catch (error) {
		after.value = error as Error;
	}
}

/** Whoever gets here after they failed asks for them once more; only whoever waited for that is told. */
export function Later({ children }: { children: (screens: After) => ComponentChildren }) {
	useState(() => after.peek() instanceof Error && fetchLaterScreens());
	const screens = after.value;
	if (screens instanceof Error) throw screens;
	return screens && <>{children(screens)}</>;
}
