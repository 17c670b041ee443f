/** What a device needs that is not one person's own. A file of its own: phones do not load it. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Route } from '../screens';
import type { Visit } from '../visit';
import { createIdle, type Patience, type Watch, watchIdle } from './idle';
import { clearHands, neverComeBack } from './leave-no-trace';
import { lockDown } from './lock-down';
import { reloadNightly } from './nightly-reload';
import { keepAwake } from './wake-lock';

export interface SharedDeviceOptions {
	visit: Visit;
	speaking: () => boolean;
	/** A language or a size of letters that is not the first one. */
	chosen: () => boolean;
	update: ReadonlySignal<boolean>;
	applyUpdate: () => Promise<void>;
	keepFonts: (names: readonly string[]) => Promise<boolean>;
}

/** How the names of our font files begin. */
const FONTS = ['noto-sans-'];

/** Nothing touched for so long: then nobody stands there. */
const AWAY = 60_000;

/** @returns the watch over an unattended screen; null where someone stays beside it */
export function watchOver(window: Window, around: SharedDeviceOptions): Watch | null {
	const { visit, speaking, chosen, update, applyUpdate, keepFonts } = around;
	const { mode, device } = visit;
	const now = () => Date.now();
	// Anyone may come: all letters are kept here, and not only after the first one who needed them.
	keepFonts(FONTS).catch(() => {});
	if (mode.staysAwake > 0) keepAwake(window, mode.staysAwake);
	neverComeBack(window);
	if (mode.attracts) {
		// What the browser remembers from before this page was loaded is the last visitor's.
		if (visit.router.returned) visit.router.restart();
		lockDown(window.document);
		clearHands(window, visit.round);
	}
	if (!mode.idle) return null;
	const looked = lookedAround(visit);
	const patience = () => patienceFor(visit, chosen() || looked());
	const cover = () => (visit.covered.value = true);
	const idle = createIdle(now(), patience, cover, visit.wipe);
	watchIdle(window, idle, now, speaking);
	reloadNightly({
		now,
		nobody: () => patience() === null && idle.quietFor(now()) >= AWAY,
		offline: device.offline,
		update,
		applyUpdate,
		reload: () => window.location.reload(),
	});
	return { left: idle.left, stay: () => idle.touch(now()) };
}

/** Someone read a page or saw a question, and answered nothing. */
function lookedAround({ round, router }: Visit): () => boolean {
	let somewhere = false;
	effect(() => {
		if (round.value > 0) somewhere = false;
	});
	effect(() => {
		if (router.route.value.screen !== 'start') somewhere = true;
	});
	return () => somewhere;
}

const ASKS: readonly Route['screen'][] = ['start', 'question', 'adding', 'answers', 'detail', 'pause'];

/**
 * How long this screen waits. What takes reading waits longer.
 * @param moved a language was chosen, or something was looked at
 */
export function patienceFor({ mode, router, untouched }: Visit, moved: boolean): Patience | null {
	if (!mode.idle || !mode.covers) return null;
	const { asking, results, warning } = mode.idle;
	// There is nothing to lose or to hide: nobody needs to be asked.
	if (untouched()) return moved ? { cover: Number.POSITIVE_INFINITY, quiet: asking, warning: 0 } : null;
	const asks = ASKS.includes(router.route.peek().screen);
	return {
		cover: asks ? mode.covers.asking : mode.covers.results,
		quiet: asks ? asking : results,
		warning,
	};
}
