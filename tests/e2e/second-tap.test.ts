/** People tap twice: with a tremor, or because nothing seemed to happen. The second tap answers nothing (F2). */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { type Taps, tapEverythingTwice } from '../support/two-taps';
import { answer, begin, choose, openApp, questionOn, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const household = residents[0]?.answers ?? {};

/** Two taps on the same place, as far apart as an unsure finger's. */
async function tapTwice(page: Page, control: Locator, finger: boolean): Promise<void> {
	await control.scrollIntoViewIfNeeded();
	const box = await control.boundingBox();
	if (!box) throw new Error('nothing to tap');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const tap = () => (finger ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
	await tap();
	await page.waitForTimeout(150);
	await tap();
}

test.each([
	{ how: 'a finger on a small phone', finger: true, search: '', viewport: { width: 360, height: 640 } },
	{
		how: 'a mouse in a kiosk',
		finger: false,
		search: '?mode=kiosk',
		viewport: { width: 1080, height: 1920 },
	},
])('$how: every button of the way tapped twice, and no answer that nobody gave', async (setting) => {
	const { finger, search, viewport } = setting;
	const visit = await openApp(browser, inject('app') + search, 'nl', { viewport, hasTouch: finger });
	const { page, words } = visit;
	const next = page.getByRole('button', { name: words.app.question.next, exact: true });
	/** Both taps, and then the screen that came of the first one. The second may take the focus, and nothing else. */
	async function toNext(control: Locator): Promise<void> {
		const before = await page.locator('h1').first().elementHandle();
		await tapTwice(page, control, finger);
		await page.waitForFunction((old) => document.querySelector('h1') !== old, before);
	}
	await toNext(page.locator('main .primary').first());
	let screens = 0;
	for (;;) {
		const question = await questionOn(visit);
		if (question === null) break;
		screens++;
		expect(await page.locator('input:checked').count(), question).toBe(0);
		expect(await page.getByText(words.app.question.errorTitle).count(), question).toBe(0);
		await choose(visit, household);
		await toNext(next);
	}
	expect(screens).toBeGreaterThan(5);
	await toResults(visit);
	// Asking whether to wipe is not a yes.
	const wipe = words.app[search ? 'kiosk' : 'nav'][search ? 'done' : 'wipe'];
	await tapTwice(page, page.getByRole('button', { name: wipe, exact: true }).first(), finger);
	await page.getByText(words.app.nav.wipeSure).waitFor();
	expect(await page.locator('.results').count()).toBe(1);
	expect(visit.complaints).toEqual([]);
	await visit.page.context().close();
});

/** A sample: `matrix/second-tap` takes them all. */
test.each<Taps>([
	{ mode: 'phone', size: { width: 360, height: 640 }, language: 'nl' },
	{ mode: 'outreach', size: { width: 800, height: 1100 }, language: 'ar' },
])('$mode, $language: a second tap does nothing that the first one did not', async (taps) => {
	const { wrong, tapped } = await tapEverythingTwice(browser, inject('app'), taps, 37);
	expect(wrong).toEqual([]);
	expect(tapped).toBeGreaterThan(4);
});

test('a question that comes up under a finger on its way is not answered by it', async () => {
	const visit = await openApp(browser, `${inject('app')}?mode=kiosk`, 'nl', {
		viewport: { width: 1080, height: 1920 },
		hasTouch: true,
		runs: true,
	});
	const { page, words } = visit;
	await begin(visit);
	await answer(visit, household);
	const asked = await questionOn(visit);
	await page.clock.fastForward(121_000);
	const wipe = page.locator('dialog').getByRole('button', { name: words.app.idle.wipe });
	const box = await wipe.boundingBox();
	if (!box) throw new Error('nothing to tap');
	await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
	// Somebody is there: that much it says.
	await page.locator('dialog').waitFor({ state: 'detached' });
	// The screen had hidden itself before it asked; the same tap can have brought it back.
	const show = page.getByRole('button', { name: words.app.cover.show, exact: true });
	await expect
		.poll(async () => {
			if (await show.isVisible()) await show.press('Enter');
			return questionOn(visit);
		})
		.toBe(asked);
	await page.clock.fastForward(121_000);
	await wipe.tap();
	await page.getByText(words.app.notice.wiped).waitFor();
	await visit.close();
});
