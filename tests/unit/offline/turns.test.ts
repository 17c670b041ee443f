// @vitest-environment happy-dom
import { type ReadonlySignal, signal } from '@preact/signals';
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
const stops: (() => void)[] = [];
const hold = (busy: ReadonlySignal<boolean>) => stops.push(holdWhile(busy, 'app'));
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.unstubAllGlobals();
});

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
	hold(here);
	hold(there);
	expect(await comesIn()).toBe(false);
	here.value = true;
	there.value = false;
	expect(await comesIn()).toBe(false);
	here.value = false;
	expect(await comesIn()).toBe(true);
	there.value = true;
	expect(await comesIn()).toBe(false);
});

test('S-10: a page that is left holds nothing, so that it can be kept; back again it does', async () => {
	hold(signal(true));
	dispatchEvent(new Event('pagehide'));
	expect(await comesIn()).toBe(true);
	dispatchEvent(new Event('pageshow'));
	expect(await comesIn()).toBe(false);
});

test('S-10: a tap on a link to another site lets go, for a browser that decides early; any other tap holds', async () => {
	document.body.innerHTML = '<a href="https://utrecht.nl"><b>Utrecht</b></a><a href="#/contact">Contact</a>';
	hold(signal(true));
	const tap = (selector: string) =>
		document.querySelector(selector)?.dispatchEvent(new Event('click', { bubbles: true }));
	tap('b');
	expect(await comesIn()).toBe(true);
	tap('[href^="#"]');
	expect(await comesIn()).toBe(false);
});

test('a browser without locks lets nothing in by force', async () => {
	vi.stubGlobal('navigator', {});
	hold(signal(true));
	expect(await comesIn()).toBe(false);
});
