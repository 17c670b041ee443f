/** Whatever leaves the screen by a tap: to another app, or into an agenda. Looked through for what was answered. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { deployed } from '../support/deployed';
import type { Site } from '../support/device';
import { answerAll, type Household, openApp, press, toPlan, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([startBrowser(), deployed(inject('built'))]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const [, , couple] = residents as [unknown, unknown, (typeof residents)[number]];
const household: Household = { ...couple.answers, inkomen: 217655, vermogen: 43219 };
const TOLD = /217655|2176|2\.176|43219|432|zorg|care|medisch|utrecht|leeftijd|\b(70|66)\b/i;

test('share-link-leaks: a link, a name, a day; no answer, no amount, no regeling by name', async () => {
	const visit = await openApp(browser, site.address);
	const { page, words } = visit;
	await page.evaluate(() => {
		const shared: ShareData[] = [];
		Object.assign(window, { shared });
		navigator.share = async (data) => {
			shared.push(data ?? {});
			throw new DOMException('changed my mind', 'AbortError');
		};
	});
	await answerAll(visit, household);
	await toResults(visit);
	await toPlan(visit);
	// With help: no day of its own, so the agenda gets the day of the new rules.
	await page.locator('.plan input[value=help]').first().check();

	await press(page, words.app.take.share);
	const [data] = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
	expect(Object.keys(data ?? {}).sort()).toEqual(['title', 'url']);
	expect(data?.title).toBe(words.app.title);
	expect(data?.url).toMatch(
		new RegExp(`^${site.address}#r=2\\.nl\\.[0-9a-z]{3}\\.(-?[0-9a-z]{3})+\\.[0-9a-z]{3}$`),
	);

	const [file] = await Promise.all([page.waitForEvent('download'), press(page, words.app.take.calendar)]);
	const agenda = await readFile(await file.path(), 'utf8');
	expect(file.suggestedFilename()).toBe('agenda.ics');
	// The U-pas of this year ends on 30 June.
	expect(agenda).toContain('DTSTART;VALUE=DATE:20270701\r\n');

	// Where the test serves the app is no answer: its port can have any digits.
	for (const text of [JSON.stringify(data), agenda, await page.title(), page.url()])
		expect(text.replaceAll(site.address, '/')).not.toMatch(TOLD);
	expect(agenda).not.toMatch(/pas\b.*geld|bijstand/i);
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});
