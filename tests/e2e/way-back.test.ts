/**
 * Someone taps a link on the results, reads the other site, and goes back. A browser keeps the page whole for that,
 * unless something on it stands in the way: then all answers are gone (S-10, R-14). The packaged Chromium keeps no
 * page of anyone; there these tests are skipped, and `CHROMIUM=/path/to/chromium` runs them.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn } from '../support/page';
import { answerAll, openApp, takenOver, toRegeling, toResults, type Visit } from '../support/visit';
import { residents } from './households';

let browser: Browser;
let keepsPages: boolean;
beforeAll(async () => {
	browser = await startBrowser({ keepsPages: true });
	const page = await browser.newPage();
	await page.route('https://*/**', elsewhere);
	await page.goto('https://bare.example');
	await watchReturn(page);
	await goElsewhere(page, 'https://elsewhere.example');
	keepsPages = (await goBack(page)).kept;
	await page.close();
});
afterAll(() => browser.close());

const household = residents[0]?.answers ?? {};
const elsewhere = (route: { fulfill(answer: object): Promise<void> }) =>
	route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Elsewhere</h1>' });

/** In what is only in memory: a page that was loaded again does not know it. */
const watchReturn = (page: Page) =>
	page.evaluate(() => {
		addEventListener('pageshow', ({ persisted }) => {
			document.documentElement.dataset.kept = String(persisted);
		});
	});

async function goElsewhere(page: Page, address?: string): Promise<void> {
	if (address) await page.goto(address);
	else await page.locator('main a[href^="https:"]').first().click();
	await page.getByText('Elsewhere').waitFor();
}

/** @returns whether the page is the one that was left; if not, why, in the browser's own words */
async function goBack(page: Page): Promise<{ kept: boolean; why: string }> {
	const why: string[] = [];
	const browser = await page.context().newCDPSession(page);
	await browser.send('Page.enable');
	browser.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
		why.push(...notRestoredExplanations.map(({ reason }) => reason)),
	);
	const left = page.url();
	// The driver's own way waits for a page to load, and this one does not.
	await page.evaluate(() => void setTimeout(() => history.back()));
	await page.waitForURL((url) => url.href !== left, { waitUntil: 'commit' });
	await page.waitForTimeout(500);
	const kept = await page.evaluate(() => document.documentElement.dataset.kept === 'true');
	return { kept, why: why.join() };
}

/** To the results, with an eye on how the page comes back. */
async function there(mode: string): Promise<Visit> {
	const visit = await openApp(browser, inject('app') + mode);
	const { page } = visit;
	await page.route('https://*/**', elsewhere);
	await answerAll(visit, household);
	await toResults(visit);
	await watchReturn(page);
	return visit;
}

test('S-10: back from another site, the page of a regeling still stands there', async ({ skip }) => {
	skip(!keepsPages, 'this browser keeps no page, not even a bare one');
	const visit = await there('');
	const { page } = visit;
	await toRegeling(visit, 'u-pas');
	const before = await page.locator('main').innerText();
	await goElsewhere(page);
	expect(await goBack(page)).toEqual({ kept: true, why: '' });
	expect(await page.locator('main').innerText()).toBe(before);
	await visit.close();
});

test.each(['?mode=outreach', '?mode=kiosk'])('K-08: %s shows nothing of the visit then', async (mode) => {
	const visit = await there(mode);
	const { page, words } = visit;
	await goElsewhere(page, 'https://elsewhere.example');
	await goBack(page).catch(() => {});
	await takenOver(page);
	await expect.poll(() => page.locator('main').innerText()).toContain(words.app.title);
	expect(await page.locator('.results').count()).toBe(0);
	await page.evaluate(() => {
		location.hash = '#/mijn-antwoorden';
	});
	await drawn(page);
	expect(await page.locator('main').innerText()).not.toContain(words.app.answers.heading);
	await visit.close();
});
