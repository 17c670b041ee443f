/** The server is gone: how long until the start screen, and until the first answer can be tapped. */
import type { Browser, BrowserContext } from 'playwright-core';
import { drawn, firstText, phone, slowPage } from './device';
import { median, ms, table, times } from './figures';
import { type Files, putOnAir } from './site';

export async function startOffline(
	browser: Browser,
	ours: Files,
	bare: Files,
	rounds: number,
): Promise<string> {
	const sites = [await putOnAir(ours), await putOnAir(bare)] as const;
	const device = await phone(browser, 'nl');
	const [app, plain] = sites;
	await visitOnce(device, app.address, true);
	await visitOnce(device, plain.address);
	await Promise.all(sites.map(({ close }) => close()));
	const found = { heading: [] as number[], plain: [] as number[], answer: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		found.plain.push(await cold(device, plain.address, 'h1'));
		found.heading.push(await cold(device, app.address, 'h1'));
		found.answer.push(await cold(device, `${app.address}#/vraag/1`, 'form.question .option input'));
	}
	await device.close();
	const bareStart = median(found.plain);
	const row = (what: string, values: number[]) => [
		what,
		ms(median(values)),
		times(median(values) / bareStart),
		values.map(ms).join(', '),
	];
	return table(
		['start without network', 'median, ms', 'beside the bare page', 'each'],
		[
			row('bare cached page, heading', found.plain),
			row('ours, heading of the first screen', found.heading),
			row('ours, first answer can be tapped', found.answer),
		],
	);
}

/** One visit, until everything is kept. The bare page has no script of its own to ask for its worker. */
async function visitOnce(device: BrowserContext, address: string, own = false): Promise<void> {
	const page = await device.newPage();
	await page.goto(address);
	if (!own) await page.evaluate(() => navigator.serviceWorker.register('./sw.js'));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.waitForTimeout(own ? 3000 : 500);
	await page.close();
}

/** A page and a worker that did not run: the browser is warm, nothing else is. */
async function cold(device: BrowserContext, address: string, selector: string): Promise<number> {
	const { page, cdp } = await slowPage(device);
	await cdp.send('ServiceWorker.enable');
	await cdp.send('ServiceWorker.stopAllWorkers');
	await page.goto(address, { waitUntil: 'commit' });
	const time = selector === 'h1' ? await firstText(page) : await drawn(page, selector);
	await page.close();
	return time;
}
