/** Time and figures, the same way for whoever is measured. */
import { performance } from 'node:perf_hooks';

export const median = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** How many households in a second, going round them for at least this long. */
export async function perSecond<T>(
	run: (household: T) => unknown,
	households: readonly T[],
	milliseconds: number,
): Promise<number> {
	const start = performance.now();
	let done = 0;
	let passed = 0;
	// A clock read after every household would cost more than the fastest of them.
	for (let block = 1; passed < milliseconds; block = Math.min(block * 2, 4096)) {
		for (let i = 0; i < block; i++) {
			const result = run(households[done++ % households.length] as T);
			if (result instanceof Promise) await result;
		}
		passed = performance.now() - start;
	}
	return (done / passed) * 1000;
}

/** Three figures say enough: nobody can repeat the fourth. */
export const figure = (number: number): string =>
	number >= 1000
		? Number(number.toPrecision(3)).toLocaleString('en')
		: String(Number(number.toPrecision(number < 10 ? 2 : 3)));
