/** True once something has been so for a while without a break. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';

export function sustained(flag: ReadonlySignal<boolean>, milliseconds: number): ReadonlySignal<boolean> {
	const long = signal(false);
	effect(() => {
		long.value = false;
		if (!flag.value) return;
		const timer = setTimeout(() => (long.value = true), milliseconds);
		return () => clearTimeout(timer);
	});
	return long;
}
