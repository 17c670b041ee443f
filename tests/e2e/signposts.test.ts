/** Help of others: from the results to the page of one, by keyboard, and back to where someone was. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { answerAll, begin, forNextScreen, heading, openApp, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test('P-03, A-01: opened by keyboard, never in the address, and back to the row it came from', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	await answerAll(visit, residents[0]?.answers ?? {});
	await toResults(visit);
	const length = await page.evaluate(() => history.length);
	await forNextScreen(page, () => page.locator('a[href="#/ook-goed-om-te-weten"]').press('Enter'));
	const rows = page.locator('main .row');
	expect(await rows.count()).toBe(6);
	const list = await heading(page);
	await page.locator('main button.quiet').press('Enter');
	const name = await rows.nth(6).locator('strong').innerText();
	await forNextScreen(page, () => rows.nth(6).press('Enter'));
	expect(await heading(page)).toBe(name);
	expect(await page.evaluate(() => [location.hash, history.length])).toEqual(['#/check', length]);
	expect(await page.title()).toBe(words.app.title);
	await page.locator('.back').press('Enter');
	await page.locator('main .row').first().waitFor();
	expect(await heading(page)).toBe(list);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});
