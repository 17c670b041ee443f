/** Every page that a browser test opens: on a phone unless said otherwise, at noon on the day of all tests. */
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';

export const PHONE = { width: 360, height: 640 };
export const NOON = '2026-11-21T12:00:00+01:00';

/** Keeping everything for offline takes a fifth of the time of a test: only where that is what is tried. */
export const KEEPS_OFFLINE = { serviceWorkers: 'allow' } as const;

/** A profile of its own, that keeps nothing for offline; the caller closes it. */
export async function newDevice(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<BrowserContext> {
	const device = await browser.newContext({
		viewport: PHONE,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		serviceWorkers: 'block',
		...options,
	});
	// Long enough for a machine that does other things too: what never comes is what fails.
	device.setDefaultTimeout(30_000);
	return device;
}

/** A page with what it asks of the network, and what it says went wrong. */
export interface Watched {
	page: Page;
	requests: Request[];
	/** Scripts that broke, and what the console warns of. */
	complaints: string[];
}

export interface Clock {
	day?: string | number;
	/** A clock that runs, and that the test can put forward; without it, it stands still. */
	runs?: boolean;
}

/** Nothing is loaded yet. */
export async function newPage(
	device: BrowserContext,
	{ day = NOON, runs = false }: Clock = {},
): Promise<Watched> {
	const page = await device.newPage();
	if (runs) await page.clock.install({ time: day });
	else await page.clock.setFixedTime(day);
	const requests: Request[] = [];
	const complaints: string[] = [];
	// A whole Chromium asks for the icon of the tab by itself, at every new address.
	page.on('request', (request) => request.url().endsWith('/icon.svg') || requests.push(request));
	page.on('pageerror', (error) => complaints.push(String(error)));
	return { page, requests, complaints };
}

/** What the driver says where nothing is kept for offline. */
const NOT_KEPT = 'Service Worker registration blocked';

/** Also what a page on a sound network never says: that something did not come, or a warning. */
export function watchClosely({ page, complaints }: Watched): void {
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !message.text().startsWith(NOT_KEPT))
			complaints.push(message.text());
	});
}

/** Out of sight, and looked at again at this time. */
export async function lookAwayUntil(page: Page, time: string | number): Promise<void> {
	const show = (state: string) =>
		page.evaluate((next) => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
			document.dispatchEvent(new Event('visibilitychange'));
		}, state);
	await show('hidden');
	await page.clock.setFixedTime(time);
	await show('visible');
}

/** Two frames: what was set going before has been drawn, and the effects after it have run. */
export const drawn = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
	);
