/** A small phone with a slow processor. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

export const SLOWER = 4;
/** Slow 4G as Lighthouse applies it: latency of a request and speed, times what it takes to be felt as much. */
const SLOW_4G = {
	latency: 562.5,
	downloadThroughput: 1_474_560 / 8,
	uploadThroughput: 675_000 / 8,
	offline: false,
};

export const LOCALES = { nl: 'nl-NL', ar: 'ar' } as const;
export type Language = keyof typeof LOCALES;

export async function phone(browser: Browser, language: Language): Promise<BrowserContext> {
	const device = await browser.newContext({
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		isMobile: true,
		locale: LOCALES[language],
		timezoneId: 'Europe/Amsterdam',
	});
	// tsx gives functions their names with a function that pages do not have.
	await device.addInitScript('globalThis.__name = (named) => named');
	return device;
}

/** @param network slow too */
export async function slowPage(
	device: BrowserContext,
	network = false,
): Promise<{ page: Page; cdp: CDPSession }> {
	const page = await device.newPage();
	page.setDefaultTimeout(60_000);
	const cdp = await device.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await cdp.send('Network.enable');
	if (network) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
	return { page, cdp };
}

/** Time since the page was asked for, once something is there and the frame with it was drawn. */
export const drawn = (page: Page, selector: string): Promise<number> =>
	page.evaluate(
		(wanted) =>
			new Promise<number>((done) => {
				const look = () => {
					if (!document.querySelector(wanted)) return;
					seen.disconnect();
					requestAnimationFrame(() => setTimeout(() => done(performance.now())));
				};
				const seen = new MutationObserver(look);
				seen.observe(document, { childList: true, subtree: true });
				look();
			}),
		selector,
	);

/** First paint of a text: the heading stands in the page itself. */
export const firstText = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				new PerformanceObserver((list) => {
					for (const { name, startTime } of list.getEntries())
						if (name === 'first-contentful-paint') done(startTime);
				}).observe({ type: 'paint', buffered: true });
			}),
	);
