import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LateParts } from '../../../src/screens/late-parts';

let late: typeof import('../../../src/screens/late-parts');
beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	// Each test is a page.
	vi.resetModules();
	late = await import('../../../src/screens/late-parts');
});
afterEach(() => {
	vi.useRealTimers();
});

const some = () => ({}) as LateParts;
/** What comes when we say so. */
function slow() {
	let come = (_: LateParts) => {};
	const coming = new Promise<LateParts>((done) => {
		come = done;
	});
	return { load: () => coming, come: (parts: LateParts) => come(parts) };
}

test('what never comes is told, and what comes after all is shown', async () => {
	const { load, come } = slow();
	const asked = late.fetchLater(load);
	await vi.advanceTimersByTimeAsync(89_000);
	expect(late.lateParts.value).toBeNull();
	await vi.advanceTimersByTimeAsync(2_000);
	expect(await asked).toBeNull();
	expect(late.lateParts.value).toBeNull();
	const parts = some();
	come(parts);
	await vi.advanceTimersByTimeAsync(0);
	expect(late.lateParts.value).toBe(parts);
});

test('of two tries the first that comes stays, and a limit that passes later takes nothing away', async () => {
	const [first, second] = [slow(), slow()];
	const one = late.fetchLater(first.load);
	await vi.advanceTimersByTimeAsync(30_000);
	const two = late.fetchLater(second.load);
	const parts = some();
	second.come(parts);
	await two;
	first.come(some());
	await one;
	await vi.advanceTimersByTimeAsync(90_000);
	expect(late.lateParts.value).toBe(parts);
});

test('what did not come is asked for anew, by itself, until it comes', async () => {
	const parts = some();
	const asked = vi.fn(async () => parts).mockRejectedValueOnce(new Error('no network'));
	expect(await late.fetchLater(asked)).toBeNull();
	await vi.advanceTimersByTimeAsync(29_000);
	expect(asked).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(2_000);
	expect(late.lateParts.value).toBe(parts);
	await vi.advanceTimersByTimeAsync(90_000);
	expect(asked).toHaveBeenCalledTimes(2);
});
