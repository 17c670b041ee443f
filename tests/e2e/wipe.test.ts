/** After a wipe nothing is left, whatever the browser does next (K-08, P-10). For every mode. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { leftBehind, openKiosk, tracesOn, untilAttracts } from '../kiosk-day/driver';
import { startBrowser } from '../support/browser';
import { KEEPS_OFFLINE } from '../support/page';
import {
	answer,
	answerAll,
	begin,
	goOn,
	heading,
	openApp,
	press,
	toResults,
	type Visit,
	visitOf,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const household = residents[0]?.answers ?? {};

async function wipe({ page, words }: Visit, label: string): Promise<void> {
	await press(page, label);
	await press(page, words.app.nav.wipeYes);
	await page.getByText(words.app.notice.wiped).waitFor();
}

async function kiosk() {
	const opened = await openKiosk(browser, inject('app'));
	return { ...opened, visit: visitOf(opened) };
}

test.each(['', '?mode=outreach'])(
	'%s: Back and Forward after a wipe lead to the start, all the way',
	async (mode) => {
		const visit = await openApp(browser, inject('app') + mode, 'nl', KEEPS_OFFLINE);
		const { page, words } = visit;
		await begin(visit);
		await answerAll(visit, household);
		await toResults(visit);
		await goOn(page, words.app.nav.about);
		await wipe(visit, mode ? words.app.outreach.next : words.app.nav.wipe);
		const steps = await page.evaluate(() => history.length);
		const walk = async (step: () => Promise<unknown>) => {
			for (let i = 0; i < steps; i++) {
				await step();
				if (!page.url().startsWith('http')) break;
				await page.waitForFunction(() => ['', '#/'].includes(location.hash));
				await expect.poll(() => heading(page)).toBe(words.app.title);
				expect(await page.locator('input:checked').count()).toBe(0);
			}
		};
		await walk(() => page.goBack());
		await walk(() => page.goForward());
		await visit.close();
	},
);

test('kiosk: nothing in the page, the accessibility tree, storage, caches or history', async () => {
	const { visit, before, page, complaints } = await kiosk();
	const { words } = visit;
	await begin(visit);
	await answerAll(visit, household);
	await toResults(visit);
	const during = await tracesOn(page);
	expect(leftBehind(before, during).map((trace) => trace.split(':')[0])).toEqual(
		expect.arrayContaining(['address', 'page', 'tree']),
	);
	expect(during.kept).toBe(before.kept);
	await wipe(visit, words.app.kiosk.done);
	await page.clock.runFor(4_000);
	expect(leftBehind(before, await tracesOn(page))).toEqual([]);
	expect(complaints).toEqual([]);
	await visit.close();
});

test('kiosk: a reload and a crash in mid-visit leave nothing', async () => {
	const { visit, before, page, context } = await kiosk();
	await begin(visit);
	await answer(visit, household);
	await answer(visit, household);
	await page.reload();
	await untilAttracts(page);
	await page.clock.runFor(13_000);
	expect(leftBehind(before, await tracesOn(page))).toEqual([]);

	await begin(visit);
	await answer(visit, household);
	const crashed = page.waitForEvent('crash');
	const session = await context.newCDPSession(page);
	session.send('Page.crash').catch(() => {});
	await crashed;
	const again = await context.newPage();
	await again.goto(`${inject('app')}?mode=kiosk`);
	await untilAttracts(again);
	expect(leftBehind(before, await tracesOn(again))).toEqual([]);
	await visit.close();
});

test('kiosk: a page that the browser kept whole is not shown again', async () => {
	const { visit, page } = await kiosk();
	await begin(visit);
	await answer(visit, household);
	const reloaded = page.waitForEvent('load');
	const hidden = await page.evaluate(() => {
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
		const { hidden } = document.documentElement;
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		return hidden;
	});
	expect(hidden).toBe(true);
	await reloaded;
	await untilAttracts(page);
	expect(await page.locator('input:checked').count()).toBe(0);
	await visit.close();
});

test('kiosk: leaving the page in mid-visit and coming back shows the first screen', async () => {
	const { visit, page } = await kiosk();
	await begin(visit);
	await answer(visit, household);
	await page.goto('about:blank');
	await page.goBack();
	await untilAttracts(page);
	expect(page.url().replace('#/', '')).toBe(`${inject('app')}?mode=kiosk`);
	await visit.close();
});
