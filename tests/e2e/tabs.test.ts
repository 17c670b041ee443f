/** Other tabs of the app, and pages elsewhere that open it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { visitOn } from '../support/device';
import { newDevice } from '../support/page';
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
