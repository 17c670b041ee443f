import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from '../../../src/sw/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what stalls counts as not come, and later it still may', async () => {
	let come = (_: boolean) => {};
	const stalls = new Promise<boolean>((done) => {
		come = done;
	});
	let told: boolean | undefined;
	inTime(stalls).then((inTime) => {
		told = inTime;
	});
	await vi.advanceTimersByTimeAsync(60_000);
	expect(told).toBe(false);
	come(true);
	expect(await inTime(stalls)).toBe(true);
});
