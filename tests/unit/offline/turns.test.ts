import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdWhile, whenNobodyIs } from '../../../src/offline/turns';

/** Locks as the browser gives them: many may share one, nobody else gets it meanwhile. */
let held: Set<Promise<unknown>>;
beforeEach(() => {
	held = new Set();
	vi.stubGlobal('navigator', {
		locks: {
			async request(...[_, options, work]: [string, LockOptions, (lock: object | null) => Promise<void>]) {
				if (options.ifAvailable) return work(held.size ? null : {});
				const lasting = work({});
				held.add(lasting);
				await lasting;
				held.delete(lasting);
			},
		},
	});
});
afterEach(() => vi.unstubAllGlobals());

const comesIn = async (): Promise<boolean> => {
	let done = false;
	// Locks are given back a moment after.
	await Promise.resolve();
	await whenNobodyIs('app', async () => {
		done = true;
	});
	return done;
};

test('K-14: nothing comes in while a visit goes on, in whichever tab', async () => {
	const [here, there] = [signal(false), signal(true)];
	holdWhile(here, 'app');
	holdWhile(there, 'app');
	expect(await comesIn()).toBe(false);
	here.value = true;
	there.value = false;
	expect(await comesIn()).toBe(false);
	here.value = false;
	expect(await comesIn()).toBe(true);
	there.value = true;
	expect(await comesIn()).toBe(false);
});

test('a browser without locks lets nothing in by force', async () => {
	vi.stubGlobal('navigator', {});
	holdWhile(signal(true), 'app');
	expect(await comesIn()).toBe(false);
});
