/** From a tap to the frame in which the next heading is drawn, over whole visits, and what moved by itself. */
import type { Browser, Page } from 'playwright-core';
import { type Language, phone, slowPage } from './device';
import { at, median, ms, table } from './figures';
import { type Files, putOnAir } from './site';

interface Tap {
	to: 'question' | 'results';
	time: number;
}
interface Watched {
	taps: Tap[];
	/** Layout shift, but for what follows a tap within half a second. */
	shift: number;
}

/** Which of the answers is taken everywhere, counted from the first. */
const HOUSEHOLDS = [0, 1, 2];

export async function taps(browser: Browser, ours: Files, rounds: number): Promise<string> {
	const site = await putOnAir(ours);
	const rows: string[][] = [];
	for (const language of ['nl', 'ar'] as const) {
		const found: Watched = { taps: [], shift: 0 };
		for (let round = 0; round < rounds; round++)
			for (const nth of HOUSEHOLDS) {
				const seen = await visit(browser, site.address, language, nth);
				found.taps.push(...seen.taps);
				found.shift = Math.max(found.shift, seen.shift);
			}
		for (const to of ['question', 'results'] as const) {
			const all = found.taps.filter((tap) => tap.to === to).map(({ time }) => time);
			rows.push([
				`${language}, to ${to === 'question' ? 'the next question' : 'the results'}`,
				String(all.length),
				ms(median(all)),
				ms(at(all, 0.95)),
				found.shift.toFixed(3),
			]);
		}
	}
	await site.close();
	return table(['tap', 'taps', 'median, ms', '95 %, ms', 'worst layout shift of a visit'], rows);
}

async function visit(browser: Browser, address: string, language: Language, nth: number): Promise<Watched> {
	const device = await phone(browser, language);
	const { page } = await slowPage(device);
	await page.addInitScript(watch);
	await page.goto(address);
	await page.locator(`html[lang=${language}][style*=letters]`).waitFor();
	// As long as it takes to read the first screen, and to have everything here.
	await page.waitForTimeout(3000);
	for (let n = 1; n < 40 && !(await page.locator('.results').count()); n++) {
		if (await page.locator('form.question').count()) await choose(page, nth);
		await page.locator('main .primary').first().tap();
		await page.waitForFunction((taps) => Number(document.documentElement.dataset.taps ?? 0) >= taps, n);
	}
	const seen = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
	await device.close();
	return seen;
}

async function choose(page: Page, nth: number): Promise<void> {
	const answers = page.locator('form.question .group .option input');
	const last = (await answers.count()) - 1;
	if (last < 0) return page.locator('form.question .option input').first().check();
	await answers.nth(Math.min(nth, last)).check();
}

/** Runs in the page, before anything else does. */
function watch(): void {
	const watched: Watched = { taps: [], shift: 0 };
	Object.assign(globalThis, { watched });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) watched.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	addEventListener(
		'pointerup',
		({ timeStamp, target }) => {
			if (!(target as Element).closest('.primary')) return;
			const before = document.querySelector('h1');
			const seen = new MutationObserver(() => {
				const heading = document.querySelector('h1');
				if (!heading || heading === before) return;
				seen.disconnect();
				requestAnimationFrame(() => {
					// Right after the frame was drawn.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						const to = document.querySelector('.results') ? 'results' : 'question';
						watched.taps.push({ to, time: performance.now() - timeStamp });
						document.documentElement.dataset.taps = String(watched.taps.length);
					};
					port2.postMessage(null);
				});
			});
			seen.observe(document, { childList: true, subtree: true });
		},
		true,
	);
}
