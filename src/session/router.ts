/**
 * The way through, and what the browser remembers of it.
 *
 * The browser's own history lists addresses and titles, and a trail of questions tells what someone answered. So a
 * visit owns two entries, the first screen and the way, and on the way the address is the same for everyone: which
 * place of it is shown lies in memory, and `history.state` holds a number without meaning. Pages that are there for
 * everyone have an address of their own (P-03, K-08).
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { parseRoute, WAY } from './route';
import { addressOf, type Route, rowOf } from './screens';

export interface Router {
	readonly route: ReadonlySignal<Route>;
	/** This tab showed the app before it was loaded. */
	readonly returned: boolean;
	/** @param address from `to` */
	go(address: string): void;
	/** Without a step back to where we were. */
	replace(address: string): void;
	/** After a wipe: the first screen, and whatever the browser remembers from before leads there. */
	restart(): void;
	/** Takes settings out of the address that are in force, or were only meant for the first screen. */
	dropFromAddress(...names: readonly string[]): void;
	dispose(): void;
}

type Entry = Route | typeof WAY;

const START: Route = { screen: 'start' };
const isOnTheWay = (route: Route): boolean => rowOf(route).needs !== 'nothing';
const entryFor = (route: Route): Entry => (isOnTheWay(route) ? WAY : route);
const addressFor = (entry: Entry): string => (entry === WAY ? WAY : addressOf(entry));
const same = (a: Entry | undefined, b: Entry): boolean => a !== undefined && addressFor(a) === addressFor(b);
const sameRoute = (a: Route | undefined, b: Route): boolean =>
	a !== undefined && addressOf(a) === addressOf(b);

export function createRouter(window: Window): Router {
	const { history, location } = window;
	const returned = history.state !== null;
	// Places on the way share an entry: where each was left lies in memory too.
	history.scrollRestoration = 'manual';
	const route = signal(parseRoute(location.hash));
	/** Where the way went. Its last place is the one that is shown. */
	let way: Route[] = isOnTheWay(route.peek()) ? [route.peek()] : [];
	/** What this page made of the browser's history; numbered from a random number, a new one at each wipe. */
	let entries: Entry[] = [entryFor(route.peek())];
	let at = 0;
	let base = byChance();
	/** Steps through the history that we asked for and the browser has yet to take. What comes after them waits. */
	let moving = 0;
	const waiting: (() => void)[] = [];
	/** Some browsers report a new address before it has its number, others after. */
	let pushing = false;

	const whenStill = (act: () => void) => (moving > 0 ? waiting.push(act) : act());
	const stamp = () => {
		const [state, address] = [base + at, addressFor(entries[at] as Entry)];
		const here = () => location.hash || addressOf(START);
		// Only where it changes: for a new address Chromium asks for the icon again.
		whenStill(() => history.replaceState(state, '', here() === address ? undefined : address));
	};
	const push = (entry: Entry) => {
		entries = [...entries.slice(0, ++at), entry];
		// Not pushState, for the same reason.
		whenStill(() => {
			pushing = true;
			location.hash = addressFor(entry);
			pushing = false;
		});
		stamp();
	};
	const move = (wanted: number) => {
		// What the browser no longer keeps is never reached, and whoever waits for that waits for ever.
		const kept = history.length - (entries.length - at);
		const steps = Math.max(wanted, -kept);
		if (steps === 0) return;
		at += steps;
		whenStill(() => {
			moving++;
			history.go(steps);
		});
	};
	const show = (next: Route) => {
		route.value = next;
	};
	const dropFromAddress: Router['dropFromAddress'] = (...names) =>
		whenStill(() => {
			const rest = new URLSearchParams(location.search);
			const there = [...rest.keys()].filter((name) => names.includes(name.toLowerCase()));
			for (const name of there) rest.delete(name);
			const left = String(rest) && `?${rest}`;
			if (there[0]) history.replaceState(history.state, '', location.pathname + left + location.hash);
		});
	const begin = (next: Route) => {
		entries = [entryFor(next)];
		way = isOnTheWay(next) ? [next] : [];
		at = 0;
		base = byChance();
		stamp();
		// A reload would tell why the last one came.
		dropFromAddress('start', 'lang');
		show(next);
	};

	const along = (next: Route) => {
		if (sameRoute(way.at(-2), next)) way.pop();
		else if (!sameRoute(way.at(-1), next)) way.push(next);
	};
	const go = (address: string) => {
		const next = parseRoute(address);
		const entry = entryFor(next);
		if (entry === WAY) along(next);
		if (!same(entries[at], entry)) {
			// What was meant for the first screen, or is in force by now.
			if (entry === WAY) dropFromAddress('start', 'lang');
			if (same(entries[at - 1], entry)) move(-1);
			else push(entry);
		}
		show(next);
	};

	/** Someone pressed Back or Forward, followed a link from outside, or changed the address by hand. */
	const moved = () => {
		if (pushing) return;
		if (moving > 0) {
			moving--;
			while (moving === 0 && waiting.length > 0) waiting.shift()?.();
			return;
		}
		const { state } = history;
		const from = at;
		const known = typeof state === 'number' ? entries[state - base] : undefined;
		if (state === null) {
			// The address of the way leads to where it is.
			const next = (location.hash === WAY && way.at(-1)) || parseRoute(location.hash);
			entries = [...entries.slice(0, ++at), entryFor(next)];
			if (isOnTheWay(next)) along(next);
			stamp();
			show(next);
		} else if (known === undefined) {
			// From before a wipe, or before the page was loaded.
			begin(START);
		} else {
			at = state - base;
			if (entries[from] === WAY && at === from - 1 && way.length > 1) {
				// One step back on the way: the browser's own entry stays where it was.
				way.pop();
				move(1);
			}
			const entry = entries[at] as Entry;
			if (entry !== WAY) show(entry);
			else show(way.at(-1) ?? START);
		}
	};

	/** Links within the app are places, not pages: an address in the history for each would be the trail. */
	const followed = (event: MouseEvent) => {
		const link = (event.target as Element | null)?.closest?.('a[href^="#"]');
		const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
		if (!link || !plain || event.defaultPrevented) return;
		event.preventDefault();
		go(link.getAttribute('href') as string);
	};

	window.addEventListener('popstate', moved);
	window.document.addEventListener('click', followed);
	stamp();
	return {
		route,
		returned,
		go,
		replace(address) {
			const next = parseRoute(address);
			entries[at] = entryFor(next);
			if (isOnTheWay(next)) way = [...way.slice(0, -1), next];
			stamp();
			show(next);
		},
		restart() {
			const first = entries.findIndex((entry) => entry !== WAY && entry.screen === 'start');
			if (first >= 0) move(first - at);
			begin(START);
		},
		dropFromAddress,
		dispose() {
			window.removeEventListener('popstate', moved);
			window.document.removeEventListener('click', followed);
		},
	};
}

const byChance = (): number => Math.floor(Math.random() * 2 ** 40);
