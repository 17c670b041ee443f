/** Shows a part that may still be on its way. It is always fetched at the start, whatever anyone answers. */
import { computed, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { within } from '../publication/patience';
import type { complete } from '../ruleset/complete';
import type { comeBack } from '../session/device/come-back';
import type { leftPlace } from '../session/device/left-place';
import type { prepareVersion } from '../session/evaluation';
import type { LaterEngine } from '../session/programs';
import type { DateDoubt } from './date-doubt';
import type { ChooseDay } from './other-day';
import type { Parts } from './question/parts';
import type { Consent } from './start/outreach';
import type { SavedVisit, SaveOffer } from './take-along/saved-answers';
import type { Terms } from './terms';

/** What the first screens and questions show that comes right after the first paint. */
export interface LateParts {
	Parts: typeof Parts;
	ChooseDay: typeof ChooseDay;
	SavedVisit: typeof SavedVisit;
	SaveOffer: typeof SaveOffer;
	Consent: typeof Consent;
	DateDoubt: typeof DateDoubt;
	Terms: typeof Terms;
	comeBack: typeof comeBack;
	leftPlace: typeof leftPlace;
	complete: typeof complete;
	prepareVersion: typeof prepareVersion;
	compile: LaterEngine['compile'];
	linkResults: LaterEngine['linkResults'];
}

const parts = signal<LateParts | Error | null>(null);
/** Null until they are there. */
export const lateParts = computed(() => (parts.value instanceof Error ? null : parts.value));

/**
 * One who gets there meanwhile is told; after this there is a way to ask again, and the answers stay. Longer than one
 * file is waited for: what a device makes itself instead takes a while too.
 */
const PATIENCE = 90_000;
/** A network can come back where nobody taps. */
const AGAIN = 30_000;

let load: () => Promise<LateParts>;
let prepare: ((come: LateParts) => Promise<void>) | undefined;
/**
 * As the build wrote it. A browser does not ask twice for an address that failed, and only some of them say in
 * their error which one that was.
 */
let address: string | undefined;
let tries = 0;

/** Of two tries the first to come stays; and what comes after it was given up is shown. */
function settle(come: LateParts | Error) {
	if (!lateParts.value) parts.value = come;
}
const askAnew = () => parts.peek() instanceof Error && fetchLater();

/**
 * @param from where the parts are; asked again when they did not come
 * @param ready what has to be done before they can be shown
 * @returns the parts, or null when they did not come
 */
export async function fetchLater(from = load, ready = prepare): Promise<LateParts | null> {
	load = from;
	prepare = ready;
	address ??= /[\w./-]+\.js/.exec(String(from))?.[0];
	parts.value = null;
	const again = tries++ > 0 && address;
	const coming: Promise<LateParts> = again ? import(/* @vite-ignore */ `${address}?${tries}`) : load();
	const whole = coming.then(async (come) => {
		await ready?.(come);
		settle(come);
		return come;
	});
	return within(PATIENCE, whole, new Error('too slow')).catch((error) => {
		settle(error);
		setTimeout(askAnew, AGAIN);
		return null;
	});
}

interface Props<T> {
	/** A screen is whole without this. */
	extra?: boolean;
	children: (parts: T) => ComponentChildren;
}

/** Whoever gets here after they failed asks for them once more; only whoever waited for that is told. */
export function Later<T extends LateParts = LateParts>({ extra = false, children }: Props<T>) {
	useState(() => !extra && askAnew());
	const come = parts.value;
	if (come instanceof Error) {
		if (extra) return null;
		throw come;
	}
	if (come) return <>{children(come as T)}</>;
	return extra ? null : <span class="late" />;
}
