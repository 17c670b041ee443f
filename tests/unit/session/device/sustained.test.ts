import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sustained } from '../../../../src/session/device/sustained';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('true only after it was so all the time', () => {
	const flag = signal(true);
	const long = sustained(flag, 1000);
	vi.advanceTimersByTime(999);
	flag.value = false;
	flag.value = true;
	vi.advanceTimersByTime(999);
	expect(long.value).toBe(false);
	vi.advanceTimersByTime(1);
	expect(long.value).toBe(true);
	flag.value = false;
	expect(long.value).toBe(false);
});
