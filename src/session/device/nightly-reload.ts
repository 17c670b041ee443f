/** A page that stays open for weeks reloads: each night, and for an update, when nobody is there (K-14). */
import type { ReadonlySignal } from '@preact/signals';

const HOUR = 3;

/** Did the night's hour pass since then? By the clock of the device. */
export function nightPassed(since: number, now: number): boolean {
	const night = new Date(now);
	night.setHours(HOUR, 0, 0, 0);
	if (night.getTime() > now) night.setDate(night.getDate() - 1);
	return since < night.getTime();
}

export interface ReloadOptions {
	now: () => number;
	/** Nobody has been near for a while, and nothing of anybody is left. */
	nobody: () => boolean;
	offline: ReadonlySignal<boolean>;
	update: ReadonlySignal<boolean>;
	applyUpdate(): Promise<void>;
	reload(): void;
}

export function reloadNightly({
	now,
	nobody,
	offline,
	update,
	applyUpdate,
	reload,
}: ReloadOptions): () => void {
	const loaded = now();
	const timer = setInterval(() => {
		if (!nobody()) return;
		if (update.value) applyUpdate().catch(() => {});
		// Without network nothing newer can come in, and how long that lasts is shown to the staff (K-15).
		else if (!offline.value && nightPassed(loaded, now())) reload();
	}, 60_000);
	return () => clearInterval(timer);
}
