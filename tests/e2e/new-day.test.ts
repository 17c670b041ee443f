/**
 * A page that nobody answers on can stay open for days, in a pocket or on a wall. Whatever screen rests there, the
 * new day is read when someone looks again, and all that hangs on it follows (decisions 4).
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SCREENS } from '../../src/session/screens';
import links from '../fixtures/links/v2.json';
import { startBrowser } from '../support/browser';
import { drawn, lookAwayUntil } from '../support/page';
import { answerAll, openApp, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const BEFORE = '2026-12-30T12:00:00+01:00';
/** After the last day of the norms and of the contact data. */
const AFTER = '2027-01-02T12:00:00+01:00';
const link = links[0]?.payload ?? '';

/** Everything that can be shown while nobody has answered. */
const RESTING = Object.values(SCREENS)
	.filter(({ needs }) => needs === 'nothing')
	.map((row) => {
		if (!('holds' in row)) return row.address;
		return row.holds === 'payload' ? row.address + link : `${row.address}/1`;
	});

const to = async (page: Page, hash: string): Promise<void> => {
	await page.evaluate((next) => {
		location.hash = next;
	}, hash);
	await page.locator('main h1').first().waitFor();
	await drawn(page);
};

test.each(['', '?mode=outreach', '?mode=kiosk'])(
	'%s: the clock moves under every screen that rests, and the day follows',
	async (search) => {
		const visit = await openApp(browser, inject('app') + search, 'nl', { day: BEFORE });
		const { page, words } = visit;
		const outdated = page.getByText(words.app.contact.outdated);
		const changed = page.getByText(words.app.shared.changed.replace('{{date}}', '21 november 2026'));
		expect(RESTING.length).toBeGreaterThan(6);
		/** A kiosk can be loading itself anew. */
		const outdatedPoints = () =>
			expect.poll(async () => {
				await to(page, '#/contact');
				return outdated.count();
			});
		for (const hash of RESTING) {
			await lookAwayUntil(page, BEFORE);
			await drawn(page);
			await outdatedPoints().toBe(0);
			await to(page, hash);
			expect(await changed.count(), hash).toBe(0);
			await lookAwayUntil(page, AFTER);
			await drawn(page);
			// What came with a link stays on the screen, and says it by itself; a kiosk that loads itself anew forgets it.
			if (hash.endsWith(link)) await changed.or(page.locator('.attract')).first().waitFor();
			await outdatedPoints().toBeGreaterThan(0);
		}
		await lookAwayUntil(page, BEFORE);
		await drawn(page);
		await to(page, '#/');
		await lookAwayUntil(page, AFTER);
		await drawn(page);
		await answerAll(visit, { ...residents[0]?.answers, leeftijd: 16 });
		await toResults(visit);
		const dated = words.app.results.dated.replace('{{date}}', '2 januari 2027');
		expect((await page.locator('.results').innerText()).replace(/[\u00a0\u2068\u2069]/g, ' ')).toContain(
			dated,
		);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	},
);
