/** Other tabs of the app, another copy of it on the same host name, and pages elsewhere that open it. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { inEnglish, putOnline, untilKept, visitOn } from '../support/device';
import { KEEPS_OFFLINE, newDevice } from '../support/page';
import { answerAll, begin, press, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const [{ answers }] = residents as [(typeof residents)[number]];

test.each(['', '?mode=outreach'])('%s: a wipe in one tab leaves nothing in another', async (search) => {
	const device = await newDevice(browser);
	const [one, other] = [
		await visitOn(device, inject('app') + search),
		await visitOn(device, inject('app') + search),
	];
	// A short way to the results.
	await answerAll(one, { ...answers, leeftijd: 16 });
	await toResults(one);
	const { page, words } = other;
	await begin(other);
	await press(page, search ? words.app.outreach.next : words.app.nav.wipe);
	await press(page, words.app.nav.wipeYes);
	for (const { page } of [other, one]) await page.getByText(words.app.notice.wiped).waitFor();
	expect(await one.page.locator('main').innerText()).not.toContain(words.regelingen['u-pas'].name);
	await device.close();
});

test('two copies on one host name leave each other what they keep, and what is going on', async () => {
	const { address, folder, close } = await putOnline(inject('built'));
	await cp(inject('built'), join(folder, 'proef'), { recursive: true });
	const device = await newDevice(browser, KEEPS_OFFLINE);
	const below = await visitOn(device, `${address}proef/`);
	await untilKept(below.page);
	await begin(await inEnglish(below));
	const [one, beside] = [await visitOn(device, address), await visitOn(device, address)];
	await untilKept(one.page);
	expect(await one.page.getAttribute('html', 'lang')).toBe('nl');
	const { page, words } = one;
	await begin(one);
	await press(page, words.app.nav.wipe);
	await press(page, words.app.nav.wipeYes);
	await beside.page.getByText(words.app.notice.wiped).waitFor();
	expect(await below.page.locator('form.question').count()).toBe(1);
	const kept = await page.evaluate(async () => ({
		storage: Object.keys(localStorage),
		data: (await caches.keys()).filter((name) => name.startsWith('data')).sort(),
	}));
	expect(kept).toEqual({ storage: ['/proef/ lang'], data: [`data ${address}`, `data ${address}proef/`] });
	await device.close();
	await close();
	await rm(folder, { recursive: true, force: true });
});

test('a page elsewhere that opens the app has no hold on it', async () => {
	const device = await newDevice(browser);
	const elsewhere = await device.newPage();
	// Another port is another origin.
	await elsewhere.goto(`${inject('appBelow')}sbom.json`);
	const opened = device.waitForEvent('page');
	await elsewhere.evaluate((address) => {
		Object.assign(window, { opened: window.open(address) });
	}, inject('app') as string);
	const page: Page = await opened;
	await page.locator('.languages summary').waitFor();
	expect(await page.evaluate(() => window.opener)).toBeNull();
	expect(await elsewhere.evaluate(() => (window as unknown as { opened: Window }).opened.closed)).toBe(true);
	await device.close();
});
