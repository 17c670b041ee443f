/** What a device needs that is not one person's own. A file of its own: phones do not load it. */
import type { ReadonlySignal } from '@preact/signals';
import { beginAnew } from './fresh-start';
import { createIdle, type Patience, type Watch, watchIdle } from './idle';
import { lockDown } from './locked';
import type { Route } from './route';
import { clearHands, neverComeBack } from './traces';
import type { Visit } from './visit';
import { keepAwake } from './wake-lock';

export interface Surroundings {
	visit: Visit;
	speaking: () => boolean;
	/** A language or a size of letters that is not the first one. */
	chosen: () => boolean;
	update: ReadonlySignal<boolean>;
	applyUpdate: () => Promise<void>;
}

/** Nothing touched for so long: then nobody stands there. */
const AWAY = 60_000;

/** @returns the watch over an unattended screen; null where someone stays beside it */
export function watchOver(window: Window, around: Surroundings): Watch | null {
	const { visit, speaking, chosen, update, applyUpdate } = around;
	const { mode, device } = visit;
	const now = () => Date.now();
	if (mode.staysAwake) keepAwake(window);
	if (mode.attracts) {
		lockDown(window.document);
		neverComeBack(window);
		clearHands(window, visit.round);
	}
	if (!mode.idle) return null;
	const patience = () => patienceFor(visit, chosen());
	const idle = createIdle(now(), patience, visit.wipe);
	watchIdle(window, idle, now, speaking);
	beginAnew({
		now,
		nobody: () => patience() === null && idle.quietFor(now()) >= AWAY,
		offline: device.offline,
		update,
		applyUpdate,
		reload: () => window.location.reload(),
	});
	return { left: idle.left, stay: () => idle.touch(now()) };
}

const ASKS: readonly Route['screen'][] = ['start', 'question', 'adding', 'check'];

/** How long this screen waits. What takes reading waits longer. */
export function patienceFor({ mode, router, untouched }: Visit, chosen: boolean): Patience | null {
	if (!mode.idle) return null;
	const { asking, results, warning } = mode.idle;
	// There is nothing to lose but a language: nobody needs to be asked.
	if (untouched()) return chosen ? { quiet: asking, warning: 0 } : null;
	return { quiet: ASKS.includes(router.route.peek().screen) ? asking : results, warning };
}
