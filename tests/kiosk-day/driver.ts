/**
 * Someone at the kiosk who taps anywhere, goes back, walks away, comes back. The same seed taps the same.
 * Knows no words and no rules: only what can be tapped, and what an untouched first screen looks like.
 */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { KEEPS_OFFLINE, NOON, newDevice, newPage, type Watched } from '../support/page';

export interface Kiosk extends Watched {
	context: BrowserContext;
	/** What there is to see and to find before anyone came. */
	before: Traces;
}

/** All that a visit could leave behind, apart from the history. */
export interface Traces {
	address: string;
	title: string;
	page: string;
	tree: string;
	kept: string;
	marked: string;
}

export const ENDS = ['done', 'idle', 'idle-wipe', 'back', 'covered'] as const;
/** A reload is apart: memory starts anew with it. */
export type End = (typeof ENDS)[number] | 'reload';

export function chance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

export async function openKiosk(browser: Browser, app: string, viewport = { width: 1080, height: 1920 }) {
	const context = await newDevice(browser, { ...KEEPS_OFFLINE, viewport, hasTouch: true });
	// A clock that can be put forward: nobody waits three minutes for real.
	const watched = await newPage(context, { runs: true });
	const { page, complaints } = watched;
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await page.goto(`${app}?mode=kiosk`);
	await untilAttracts(page);
	await untilKept(page);
	return { ...watched, context, before: await tracesOn(page) } satisfies Kiosk;
}

export const untilAttracts = (page: Page): Promise<void> =>
	page.locator('.attract-languages button bdi:not(:empty)').nth(7).waitFor();

/** Everything of the app is on the device, letters of all languages too: from here on nothing may be added. */
async function untilKept(page: Page): Promise<void> {
	for (let tries = 0; tries < 150; tries++) {
		const whole = await page.evaluate(async () => {
			const sizes = (await caches.keys()).map(async (name) => [
				name.split(' ')[0],
				(await (await caches.open(name)).keys()).length,
			]);
			const { app = 0, fonts = 0, data = 0 } = Object.fromEntries(await Promise.all(sizes));
			return navigator.serviceWorker.controller !== null && app > 10 && fonts >= 4 && data > 4;
		});
		if (whole) return;
		await page.waitForTimeout(200);
	}
	throw new Error('the device never had everything');
}

export async function tracesOn(page: Page): Promise<Traces> {
	const seen = await page.evaluate(async () => {
		const names = (await caches.keys()).sort();
		const kept = await Promise.all(
			names.map(async (name) => {
				const requests = await (await caches.open(name)).keys();
				return [name, requests.map(({ url }) => url).sort()];
			}),
		);
		const { documentElement, body, title } = document;
		return {
			address: location.search + location.hash,
			title,
			page: (documentElement.cloneNode(false) as HTMLElement).outerHTML + body.outerHTML,
			kept: JSON.stringify([
				kept,
				{ ...localStorage },
				{ ...sessionStorage },
				(await indexedDB.databases()).map(({ name }) => name),
				document.cookie,
			]),
			marked: String(getSelection()),
		};
	});
	return { ...seen, tree: await page.locator('body').ariaSnapshot() };
}

/**
 * What comes once and then stays in memory for everyone: all languages, the rules to read, the drawings that a first
 * result makes. And a history so
 * long that nobody gets back to before this page: memory is about one page that is never loaded again.
 */
export async function warmUp({ page }: Kiosk): Promise<void> {
	await page.evaluate(async () => {
		for (let i = 0; i < 60; i++) {
			location.hash = i % 2 ? '#/over' : '#/contact';
			await new Promise((done) => setTimeout(done, 20));
		}
		document.documentElement.setAttribute('data-since', 'the first visit');
	});
	await leave(page, () => 0, 'idle');
	await untilAttracts(page);
	for (const button of await page.locator('.attract-languages button').all()) {
		await button.click();
		await page.locator('.attract-languages [aria-pressed=true]').waitFor();
	}
	await page.evaluate(() => {
		location.hash = '#/hoe-rekenen-we';
	});
	await page.locator('.dossiers li').first().waitFor();
	await leave(page, () => 0, 'idle');
	await untilAttracts(page);
	await tap(page, '.attract .primary', () => 0);
	await toResults(page, () => 0.5);
	await page.locator('.results').waitFor();
	await leave(page, () => 0, 'idle');
	await untilAttracts(page);
	await page.clock.runFor(13_000);
}

/** Is it still the page that was warmed up? */
export const isSamePage = ({ page }: Kiosk): Promise<boolean> =>
	page.evaluate(() => document.documentElement.hasAttribute('data-since'));

/** One visit, from the first screen to the first screen. @returns how many times it was tapped */
export async function visitAtRandom({ page }: Kiosk, draw: () => number, end: End): Promise<number> {
	// All on one day: at night a kiosk begins anew.
	await page.clock.setSystemTime(NOON);
	const taps = 4 + Math.floor(draw() * 16);
	await tap(page, '.attract .primary', draw);
	// Some want to know, and then look around there.
	if (draw() < 0.25) await toResults(page, draw);
	for (let i = 0; i < taps; i++) {
		const dice = draw();
		if (dice < 0.05) await goBack(page);
		else if (dice < 0.09) {
			await page.clock.fastForward(242_000);
			// Still there, after all: on the first screen nobody is asked.
			await tap(page, 'dialog .primary', draw);
		} else await tap(page, dice < 0.4 ? ANSWERS : dice < 0.7 ? ONWARD : ANYTHING, draw);
	}
	await leave(page, draw, end);
	// The last message goes by itself.
	await untilAttracts(page);
	await page.clock.runFor(13_000);
	return taps;
}

/** A kiosk has no page before the app. */
async function goBack(page: Page): Promise<void> {
	await page.goBack();
	if (page.url().startsWith('http')) return;
	await page.goForward();
	await untilAttracts(page);
}

/** Any answer to each question, until there are results. */
async function toResults(page: Page, draw: () => number): Promise<void> {
	for (let screens = 0; screens < 30 && !(await page.locator('.results').isVisible()); screens++) {
		await tap(page, 'main .option input', draw);
		await tap(page, ONWARD, () => 0);
	}
}

const ANSWERS = 'main input, .keypad button';
const ONWARD = 'main .primary';
// Wiping and covering end a visit: that is decided elsewhere.
const ANYTHING =
	'main input, main button, main a, main summary, .top a.back, .display button, .languages button, .top summary, footer a';

/** Touches one of these, wherever it stands. */
async function tap(page: Page, what: string, draw: () => number): Promise<boolean> {
	const dice = draw();
	const spot = await page.evaluate(
		([selector, dice]) => {
			const dialog = document.querySelector('dialog');
			const seen = [...(dialog ?? document).querySelectorAll<HTMLElement>(selector.replaceAll('dialog ', ''))]
				.map((element) => element.closest('label') ?? element)
				.filter((element) => element.checkVisibility() && !element.closest('.skip'));
			const one = seen[Math.floor(dice * seen.length)];
			if (!one) return null;
			one.scrollIntoView({ block: 'center' });
			const { x, y, width, height } = one.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		},
		[what, dice] as const,
	);
	if (!spot) return false;
	await page.touchscreen.tap(spot.x, spot.y);
	// A new screen comes with its heading, and scrolls to it.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
	return true;
}

/**
 * By keyboard: a tap near the one before and right after it can count as one with it.
 * @returns false where the screen on its way turned out to have no such button
 */
async function press(page: Page, what: string): Promise<boolean> {
	const button = page.locator(what).first();
	const pressed = await button.press('Enter', { timeout: 5_000 }).then(
		() => true,
		() => false,
	);
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
	return pressed;
}

async function leave(page: Page, draw: () => number, end: End): Promise<void> {
	// It can still ask who is there, and have hidden itself; "Begin opnieuw" on the cover can have been among the taps.
	for (const over of ['dialog .primary', '.cover button'])
		if (await page.locator(over).first().isVisible()) await press(page, over);
	const begun = !(await page.locator('.attract').isVisible());
	switch (begun ? end : 'idle') {
		case 'done':
			for (const wipe of ['footer nav > button:last-child', 'footer .wipe .secondary'])
				if (!(await press(page, wipe))) return leave(page, draw, 'idle');
			return;
		case 'idle':
			await page.clock.fastForward(242_000);
			await page.clock.fastForward(62_000);
			return;
		case 'idle-wipe':
			await page.clock.fastForward(242_000);
			// Whoever went back to the first screen and left nothing is not asked.
			if (await page.locator('dialog').isVisible()) await press(page, 'dialog .secondary');
			else await leave(page, draw, 'idle');
			return;
		case 'back':
			// One step more would be the page before the app, which a kiosk does not have.
			for (let i = 0; i < 3 && (await page.evaluate(() => location.hash.length > 2)); i++)
				await page.goBack();
			await leave(page, draw, 'idle');
			return;
		case 'reload':
			await page.reload();
			// Time put forward while it loads would be a network that gave nothing for minutes.
			await untilAttracts(page);
			await leave(page, draw, 'idle');
			return;
		case 'covered':
			await press(page, '.tools > button.tool');
			await leave(page, draw, 'idle');
			return;
	}
}

/**
 * Back and forward through all the browser remembers of this page.
 * @returns what was seen besides the untouched first screen
 */
export async function walkHistory({ page, before }: Kiosk, most: number): Promise<string[]> {
	const found: string[] = [];
	let steps = 0;
	const look = async () => {
		if (!page.url().startsWith('http')) return false;
		const untouched = await untilAttracts(page).then(
			() => true,
			() => false,
		);
		const { address, page: shown } = await tracesOn(page);
		if (!untouched) found.push(`${address} shows ${await page.locator('h1').first().innerText()}`);
		if (address.replace('#/', '') !== before.address.replace('#/', '') || shown !== before.page)
			found.push(`${address}: ${difference(before.page, shown)}`);
		return true;
	};
	for (; steps < most; steps++) {
		await page.goBack();
		if (!(await look())) break;
	}
	for (; steps >= 0; steps--) {
		await page.goForward();
		await look();
	}
	return found;
}

export function difference(a: string, b: string): string {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at === a.length && at === b.length ? '' : `…${b.slice(Math.max(0, at - 60), at + 160)}…`;
}

/** What was left, by name; nothing when nothing was. */
export const leftBehind = (before: Traces, after: Traces): string[] =>
	(Object.keys(before) as (keyof Traces)[])
		.filter((name) => before[name].replace('#/', '') !== after[name].replace('#/', ''))
		.map((name) => `${name}: ${difference(before[name], after[name])}`);

/** Bytes on the heap after everything that can go is gone. */
export async function heap(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes } = await session.send('Memory.getDOMCounters');
	return { bytes: usedSize, nodes };
}
