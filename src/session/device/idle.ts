/**
 * Someone who walks away leaves nothing behind; someone who reads slowly loses nothing (K-05). Time is an
 * argument: compared, never counted, so that a device that slept a night knows it on waking.
 */
import { type ReadonlySignal, signal } from '@preact/signals';

/** In seconds: how long it may be quiet, and how long the question "are you still there?" waits. */
export interface Patience {
	/** Until the screen hides itself. */
	cover: number;
	quiet: number;
	warning: number;
}

export interface Idle {
	/** Seconds until everything is wiped; null while nobody has to be asked. */
	readonly left: ReadonlySignal<number | null>;
	/** A sign of life. If it comes too late, it belongs to the next person. */
	touch(now: number): void;
	/** @param busy reading aloud or printing: nobody touches anything then */
	look(now: number, busy: boolean): void;
	/** Milliseconds since the last sign of life. */
	quietFor(now: number): number;
}

/** As far as the screen needs to know. */
export interface Watch {
	readonly left: Idle['left'];
	/** Someone said so. */
	stay(): void;
}

/** A voice or a printer that never reports being done: after this it no longer counts. */
const BUSY_AT_MOST = 15 * 60_000;

/**
 * @param patience null where nothing can be left behind
 * @param cover called again and again from then on
 * @param wipe called once, when nobody answered
 */
export function createIdle(
	now: number,
	patience: () => Patience | null,
	cover: () => void,
	wipe: () => void,
): Idle {
	const left = signal<number | null>(null);
	let since = now;
	let touched = now;

	function look(now: number, busy: boolean): void {
		const limits = patience();
		const excused = busy && now - touched < BUSY_AT_MOST;
		// A clock that was put back: counting starts again.
		if (!limits || excused || now < since) since = now;
		const rest = limits ? limits.quiet + limits.warning - (now - since) / 1000 : Number.POSITIVE_INFINITY;
		if (rest <= 0) {
			since = now;
			left.value = null;
			wipe();
			return;
		}
		if (limits && now - since >= limits.cover * 1000) cover();
		left.value = rest <= (limits?.warning ?? 0) ? Math.ceil(rest) : null;
	}
	return {
		left,
		look,
		touch(now) {
			look(now, false);
			since = now;
			touched = now;
			left.value = null;
		},
		quietFor: (now) => now - touched,
	};
}

const SIGNS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Watches the page for signs of life. What must not count as one does not let its events through. */
export function watchIdle(
	window: Window,
	idle: Idle,
	now: () => number,
	speaking: () => boolean,
): () => void {
	let printing = false;
	const controller = new AbortController();
	const on = (type: string, then: () => void) =>
		window.addEventListener(type, then, { passive: true, signal: controller.signal });
	const look = () => idle.look(now(), printing || speaking());
	for (const sign of SIGNS)
		on(sign, () => {
			printing = false;
			idle.touch(now());
		});
	on('beforeprint', () => (printing = true));
	on('afterprint', () => {
		look();
		printing = false;
	});
	on('pageshow', look);
	const timer = setInterval(look, 1000);
	return () => {
		controller.abort();
		clearInterval(timer);
	};
}
