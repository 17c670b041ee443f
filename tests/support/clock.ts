/**
 * No test depends on the day: in every file the clock starts at noon on 21 November 2026 and runs on from there.
 * Shifted, not stopped, so that whoever measures time or waits still can.
 */
const Real = (Date as DateConstructor & { real?: DateConstructor }).real ?? Date;
const shift = Real.parse('2026-11-21T12:00:00+01:00') - Real.now();

globalThis.Date = class extends Real {
	/** Files that share a process come by here one after the other. */
	static real = Real;
	constructor(...parts: unknown[]) {
		super(...((parts.length ? parts : [Real.now() + shift]) as [number]));
	}
	static override now(): number {
		return Real.now() + shift;
	}
} as unknown as DateConstructor;
