import { describe, expect, test } from 'vitest';
import { WAY } from '../../../src/session/route';
import { createRouter } from '../../../src/session/router';
import { to } from '../../../src/session/screens';

/** Chromium keeps no more: the first one goes when another comes. */
const MOST_ENTRIES = 50;

/** As much of a tab as a router sees. Steps through its history come later, as in a browser. */
function openTab(address = '#/', state: unknown = null) {
	const events = new EventTarget();
	const page = new EventTarget();
	let entries: { state: unknown; url: URL }[] = [{ state, url: new URL(address, 'https://app.test/') }];
	let at = 0;
	// An empty address keeps the fragment here: none means no change.
	const resolve = (to: string) => {
		const { url } = entries[at] as (typeof entries)[number];
		return to === '' ? url : new URL(to, url);
	};
	const arrive = async (place: number) => {
		await null;
		if (!entries[place]) return;
		at = place;
		events.dispatchEvent(new Event('popstate'));
	};
	const history = {
		get length() {
			return entries.length;
		},
		get state() {
			return entries[at]?.state;
		},
		pushState(kept: unknown, _: string, to: string) {
			entries = [...entries.slice(0, at + 1), { state: kept, url: resolve(to) }].slice(-MOST_ENTRIES);
			at = entries.length - 1;
		},
		replaceState(kept: unknown, _: string, to?: string) {
			entries[at] = { state: kept, url: resolve(to ?? '') };
		},
		go: (steps: number) => void arrive(at + steps),
	};
	const now = () => (entries[at] as (typeof entries)[number]).url;
	const location = {
		get hash() {
			return now().hash;
		},
		set hash(to: string) {
			history.pushState(null, '', to);
			// As Chromium does; others tell of it later.
			events.dispatchEvent(new Event('popstate'));
		},
		get search() {
			return now().search;
		},
		get pathname() {
			return now().pathname;
		},
	};
	const window = Object.assign(events, { history, location, document: page }) as unknown as Window;
	const router = createRouter(window);
	return {
		router,
		shown: () => router.route.value,
		/** Addresses of the whole history, and which one is shown. */
		addresses: () => entries.map(({ url }) => url.search + url.hash),
		at: () => at,
		async press(steps: -1 | 1) {
			await arrive(at + steps);
			// Our own step, when it takes one.
			await null;
			await null;
		},
		async type(hash: string) {
			history.pushState(null, '', hash);
			await arrive(at);
		},
		reload: () => openTabFrom(entries[at] as (typeof entries)[number]),
	};
}
const openTabFrom = ({ state, url }: { state: unknown; url: URL }) => openTab(url.search + url.hash, state);

const settled = async () => {
	for (let i = 0; i < 6; i++) await null;
};

describe('on the way', () => {
	test('a visit owns two entries, and every household the same ones', () => {
		const long = openTab();
		for (const n of [1, 2, 3, 4, 5]) long.router.go(to.question(n));
		for (const address of [to.answers, to.results, to.why(1), to.results]) long.router.go(address);
		const short = openTab();
		for (const address of [to.question(1), to.answers, to.results]) short.router.go(address);
		expect(long.addresses()).toEqual(['#/', WAY]);
		expect(short.addresses()).toEqual(long.addresses());
		expect(long.shown()).toEqual({ screen: 'results' });
	});

	test('Back goes one place back, and leaves the way at its beginning', async () => {
		const tab = openTab();
		for (const n of [1, 2, 3]) tab.router.go(to.question(n));
		await tab.press(-1);
		expect(tab.shown()).toEqual({ screen: 'question', n: 2 });
		expect(tab.at()).toBe(1);
		await tab.press(-1);
		expect(tab.shown()).toEqual({ screen: 'question', n: 1 });
		await tab.press(-1);
		expect([tab.shown(), tab.at()]).toEqual([{ screen: 'start' }, 0]);
		await tab.press(1);
		expect(tab.shown()).toEqual({ screen: 'question', n: 1 });
	});

	test('a link to the place before is a step back, not one more', async () => {
		const tab = openTab();
		for (const address of [to.question(1), to.question(2), to.question(1)]) tab.router.go(address);
		await tab.press(-1);
		expect(tab.shown()).toEqual({ screen: 'start' });
	});

	test('a page for everyone has its own address, and the visit goes on behind it', async () => {
		const tab = openTab();
		for (const address of [to.question(1), to.question(2), to.contact]) tab.router.go(address);
		expect(tab.addresses()).toEqual(['#/', WAY, to.contact]);
		tab.router.go(to.question(2));
		expect(tab.shown()).toEqual({ screen: 'question', n: 2 });
		await settled();
		expect(tab.at()).toBe(1);
		await tab.press(-1);
		expect(tab.shown()).toEqual({ screen: 'question', n: 1 });
	});

	test('what is done before the browser took our step comes after it', async () => {
		const tab = openTab();
		for (const address of [to.question(1), to.contact, to.question(1), to.about]) tab.router.go(address);
		await settled();
		expect(tab.addresses()).toEqual(['#/', WAY, to.about]);
		expect(tab.shown()).toEqual({ screen: 'about' });
	});

	test('settings for the first screen leave the address, the mode stays', () => {
		const tab = openTab('?mode=outreach&start=baby&lang=ar#/');
		tab.router.go(to.question(1));
		expect(tab.addresses()).toEqual(['?mode=outreach#/', `?mode=outreach${WAY}`]);
	});

	test('an address typed by hand shows its page; an old one of a question does not stay', async () => {
		const tab = openTab();
		tab.router.go(to.question(1));
		await tab.type(to.about);
		expect(tab.shown()).toEqual({ screen: 'about' });
		await tab.type('#/vraag/2');
		expect(tab.shown()).toEqual({ screen: 'question', n: 2 });
		expect(tab.addresses().at(-1)).toBe(WAY);
		await tab.type(to.about);
		await tab.type(WAY);
		expect(tab.shown()).toEqual({ screen: 'question', n: 2 });
	});
});

describe('after a wipe (K-08)', () => {
	test('after more places than the browser keeps, a wipe still ends at the beginning, and what comes next counts', async () => {
		const tab = openTab();
		for (let i = 0; i < 60; i++) await tab.type(i % 2 ? to.about : to.contact);
		tab.router.restart();
		await settled();
		expect([tab.at(), tab.addresses()[0], tab.shown()]).toEqual([0, '#/', { screen: 'start' }]);
		tab.router.go(to.contact);
		expect(tab.addresses()).toEqual(['#/', to.contact]);
		await tab.press(-1);
		expect(tab.shown()).toEqual({ screen: 'start' });
	});

	test('the first screen is there, and one press of Back leaves the app', async () => {
		const tab = openTab();
		for (const n of [1, 2, 3]) tab.router.go(to.question(n));
		tab.router.restart();
		expect(tab.shown()).toEqual({ screen: 'start' });
		await settled();
		expect([tab.at(), tab.addresses()[0]]).toEqual([0, '#/']);
	});

	test.each<[string, (1 | -1)[]]>([
		['#/', [1]],
		// Began on a page for everyone: the first screen is not the first entry.
		[to.about, [-1, -1]],
	])('from %s: what the browser remembers of before leads to the first screen', async (first, steps) => {
		const tab = openTab(first);
		for (const address of [to.question(1), to.question(2), to.contact]) tab.router.go(address);
		tab.router.restart();
		await settled();
		for (const step of steps) {
			await tab.press(step);
			expect([tab.shown(), tab.addresses()[tab.at()]]).toEqual([{ screen: 'start' }, '#/']);
		}
	});
});

describe('why someone came, and in which language, leaves the address with a wipe', () => {
	const SETTINGS = '?mode=outreach&start=baby&lang=ar';
	test.each([
		// Nobody began: only looked something up.
		['#/', [to.about]],
		// Began on a page for everyone.
		[to.about, [to.start, to.question(1)]],
		['#/', [to.about, to.question(1)]],
	])('from %s by %j', async (first, places) => {
		const tab = openTab(SETTINGS + first);
		for (const place of places) tab.router.go(place);
		tab.router.restart();
		await settled();
		expect(tab.addresses()[tab.at()]).toBe('?mode=outreach#/');
		// A reload would bring it back, on whichever entry that is.
		for (const step of [-1, -1, 1, 1, 1] as const) {
			await tab.press(step);
			await settled();
			expect(tab.addresses()[tab.at()]).toBe('?mode=outreach#/');
		}
	});
});

test('a reload on the way is told apart from an address that came from elsewhere', () => {
	const tab = openTab();
	tab.router.go(to.question(1));
	expect(tab.reload().router.returned).toBe(true);
	expect(openTab(WAY).router.returned).toBe(false);
});
