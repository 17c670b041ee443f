/** The later screens can be slow: until they are there somebody says so, and then the heading has the focus. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { answerAll, openApp, press, statuses, toResults, wordsOf } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([
	{ search: '', screen: 'about' },
	{ search: '?mode=outreach', screen: 'about' },
	{ search: '?mode=kiosk', screen: 'the first one' },
])('$search: $screen comes late', async ({ search, screen }) => {
	let come = () => {};
	const coming = new Promise<void>((done) => {
		come = done;
	});
	const { app } = wordsOf('nl');
	const visit = await openApp(browser, inject('app') + search, 'nl', {
		before: (page) =>
			page.route(/late-screens-[^/]*\.js/, async (route) => {
				await coming;
				await route.continue();
			}),
	});
	const { page } = visit;
	if (screen === 'about') await press(page, app.nav.about);
	const main = page.locator('main');
	await main.getByRole('status').getByText(app.notice.coming).waitFor();
	expect((await main.innerText()).trim()).toBe(app.notice.coming);
	if (screen === 'about') {
		come();
		await page.getByRole('heading', { level: 1, name: app.nav.about }).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	} else {
		come();
		await page.locator('main h1').waitFor();
	}
	await page.getByText(app.notice.coming).waitFor({ state: 'detached' });
	await visit.close();
});

test.each(['nothing', 'cut short'])('of what the results need comes: %s', async (how) => {
	const [resident] = residents;
	const visit = await openApp(browser, inject('app'), 'nl', {
		before: (page) =>
			page.route(/\/data\/program-/, async (route) => {
				if (how === 'nothing') return route.fulfill({ status: 404 });
				const body = await (await route.fetch()).text();
				return route.fulfill({ body: body.slice(0, -1_000) });
			}),
	});
	await answerAll(visit, resident?.answers ?? {});
	await toResults(visit);
	const { status } = visit.words.app;
	const expected = Object.entries(resident?.expected ?? {}).map(([id, outcome]) => [id, status[outcome]]);
	expect(await statuses(visit)).toMatchObject(Object.fromEntries(expected));
	await visit.close();
});
