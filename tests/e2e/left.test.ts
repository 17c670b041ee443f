/** Who looks something up and comes back has lost nothing: not what was ticked or typed, nor the place on the screen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn } from '../support/page';
import {
	answer,
	answerAll,
	begin,
	choose,
	forNextScreen,
	goOn,
	openApp,
	press,
	questionOn,
	toPlan,
	toRegeling,
	toResults,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const household = residents[0]?.answers ?? {};
const ticked = (page: Page) => page.locator('input:checked').count();

test.each(['', '?mode=outreach', '?mode=kiosk'])(
	'%s ticked or typed, not sent: still there after a look elsewhere, gone with the screen',
	async (search) => {
		const visit = await openApp(browser, inject('app') + search);
		const { page, words } = visit;
		await begin(visit);
		await choose(visit, household);
		for (const elsewhere of [words.app.nav.talk, words.app.nav.about]) {
			await goOn(page, elsewhere);
			await goOn(page, words.app.nav.back);
			expect(await ticked(page), elsewhere).toBe(1);
		}
		// From one page that is for everyone to the next, and back by the browser's own button.
		await goOn(page, words.app.nav.talk);
		await goOn(page, words.app.nav.about);
		await forNextScreen(page, () => page.goBack());
		await forNextScreen(page, () => page.goBack());
		expect(await ticked(page)).toBe(1);
		await goOn(page, words.app.question.next);
		expect(await ticked(page)).toBe(0);
		// What was not sent does not come along to another question.
		await page.locator('.option input').first().press('Space');
		await goOn(page, words.app.nav.back);
		await goOn(page, words.app.question.next);
		expect(await ticked(page)).toBe(0);
		await page.locator('.option input').first().press('Space');
		await press(
			page,
			words.app[search.includes('kiosk') ? 'kiosk' : search ? 'outreach' : 'nav'][
				search.includes('kiosk') ? 'done' : search ? 'next' : 'wipe'
			],
		);
		await press(page, words.app.nav.wipeYes);
		await begin(visit);
		expect(await ticked(page)).toBe(0);
		await visit.close();
	},
);

test('a number that is typed and not sent is still read after a look elsewhere', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	while ((await questionOn(visit)) !== 'leeftijd') await answer(visit, household);
	await press(page, words.app.question.exactly);
	await page.getByLabel(words.app.question.yearsField).fill('35');
	await goOn(page, words.app.nav.about);
	await goOn(page, words.app.nav.back);
	expect(await page.getByLabel(words.app.question.yearsField).inputValue()).toBe('35');
	await goOn(page, words.app.question.next);
	expect(await questionOn(visit)).not.toBe('leeftijd');
	await goOn(page, words.app.nav.back);
	expect(await page.getByLabel(words.app.question.yearsField).inputValue()).toBe('35');
	await visit.close();
});

test('back on the page of a regeling: the same lines in sight, the same parts open, the plan as it was', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, household);
	await toResults(visit);
	await toPlan(visit);
	const tomorrow = page.locator('.plan input[value=tomorrow]').first();
	await tomorrow.check();
	await toRegeling(visit, 'bijzondere-bijstand');
	const why = page.locator('.regeling a[href^="#/waarom"]');
	await page.locator('main details').last().locator('summary').press('Enter');
	const open = () => page.locator('details[open]').count();
	const opened = await open();
	expect(opened).toBeGreaterThan(0);
	for (const way of ['our own', "the browser's"]) {
		await why.focus();
		await drawn(page);
		const before = await page.evaluate(() => scrollY);
		expect(before, way).toBeGreaterThan(640);
		await forNextScreen(page, () => why.press('Enter'));
		expect(await page.evaluate(() => scrollY), way).toBe(0);
		if (way === 'our own') await press(page, words.app.nav.back);
		else await page.goBack();
		await expect.poll(() => page.evaluate(() => scrollY), { message: way }).toBe(before);
		expect(await why.evaluate((one) => document.activeElement === one), way).toBe(true);
		expect(await open(), way).toBe(opened);
	}
	await toPlan(visit);
	expect(await tomorrow.isChecked()).toBe(true);
	// Other answers are another page.
	await press(page, words.app.nav.back);
	await page.locator('.results').waitFor();
	await goOn(page, words.app.results.changeAnswer);
	await page.locator('.answers .change button').first().press('Enter');
	await page.locator('form.question').waitFor();
	await press(page, words.app.question.next);
	await page.locator('.answers').waitFor();
	await goOn(page, words.app.answers.toResults);
	await toResults(visit);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await toPlan(visit);
	expect(await tomorrow.isChecked()).toBe(true);
	await visit.close();
});

test.each(['', '?mode=outreach', '?mode=kiosk'])(
	'%s pulling the page down loads nothing anew while answering',
	async (search) => {
		const visit = await openApp(browser, inject('app') + search);
		const { page, words } = visit;
		const pulled = () => page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorY);
		const kept = search === '?mode=kiosk' ? 'none' : 'contain';
		await begin(visit);
		expect(await pulled()).toBe(kept);
		await answer(visit, household);
		await goOn(page, words.app.nav.about);
		expect(await pulled()).toBe(kept);
		await visit.close();
	},
);

test('whoever goes to look up what comes in can save first, on a phone of their own', async () => {
	for (const [search, offers] of [
		['', 1],
		['?mode=outreach', 0],
	] as const) {
		const visit = await openApp(browser, inject('app') + search);
		const { page, words } = visit;
		await begin(visit);
		while ((await questionOn(visit)) !== 'bronnen') await answer(visit, household);
		expect(await page.getByText(words.app.save.offer).count(), search).toBe(offers);
		await answer(visit, household);
		await page.getByLabel(words.app.adding.begin).check();
		await goOn(page, words.app.question.next);
		expect(await page.getByText(words.app.save.offer).count(), search).toBe(offers);
		await visit.close();
	}
});
