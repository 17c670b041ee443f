/** The screen in a public place: what it looks like, what it lets nobody do, and when it forgets (K-01 to K-17). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
	chance,
	ENDS,
	type End,
	leftBehind,
	openKiosk,
	tracesOn,
	untilAttracts,
	visitAtRandom,
	walkHistory,
} from '../kiosk-day/driver';
import { startBrowser } from '../support/browser';
import { answer, answerAll, goOn, openApp, press, questionOn, toResults, type Visit } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const WALL = { width: 1080, height: 1920 };
const household = residents[0]?.answers ?? {};

async function visitKiosk(viewport = WALL): Promise<Visit> {
	const options = { viewport, hasTouch: true, runs: true };
	const visit = await openApp(browser, `${inject('app')}?mode=kiosk`, 'nl', options);
	await untilAttracts(visit.page);
	return visit;
}

/** Everything that can be tapped: where it is and what it says. */
const targetsOn = (page: Page) =>
	page
		.locator('a[href]:not(.skip), button, summary, label.option, input:not(.option input), select')
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { top, bottom, left, right } = element.getBoundingClientRect();
					// What stays in view is no neighbour of what scrolls under it.
					const stays = element.closest('.bar, .go-on') !== null;
					return { says: element.textContent ?? '', top, bottom, left, right, stays };
				}),
		);

describe.each([WALL, { width: 1920, height: 1080 }, { width: 1280, height: 800 }])(
	'first screen of $width × $height',
	(viewport) => {
		test('K-02, K-03: eight languages and Begin, all in sight, in the lower two thirds; nothing moves', async () => {
			const { page, close } = await visitKiosk(viewport);
			const targets = await targetsOn(page);
			const languages = await page.locator('.attract-languages button').allInnerTexts();
			expect(languages.length).toBeGreaterThanOrEqual(8);
			expect(languages.some((name) => name.includes('ትግርኛ'))).toBe(true);
			for (const { says, top, bottom } of targets) {
				expect(top, says).toBeGreaterThanOrEqual(viewport.height / 3);
				expect(bottom, says).toBeLessThanOrEqual(viewport.height);
			}
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
			expect(await page.locator('video, audio, marquee').count()).toBe(0);
			await close();
		});
	},
);

test('K-03: on a tall screen every answer lies in the lower two thirds, in letters to be read at arm’s length', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	await goOn(page, words.app.start.begin);
	let screens = 0;
	await answerAll(visit, household, async () => {
		screens += 1;
		for (const { says, top } of await targetsOn(page))
			expect(top, says).toBeGreaterThanOrEqual(WALL.height / 3);
		const letters = await page.locator('form.question').evaluate((form) => getComputedStyle(form).fontSize);
		expect(Number.parseFloat(letters)).toBeGreaterThanOrEqual(28);
	});
	expect(screens).toBeGreaterThan(3);
	await visit.close();
});

/** Comes by every kind of screen, each time somewhere else than before. */
async function everyScreen(visit: Visit, look: (name: string) => Promise<void>): Promise<void> {
	const { page, words } = visit;
	await look('first screen');
	await goOn(page, words.app.start.begin);
	await look('question');
	const asked: string[] = [];
	while ((await questionOn(visit)) !== null) {
		const exactly = page.getByRole('button', { name: words.app.question.exactly, exact: true });
		if (await exactly.isVisible()) {
			await exactly.press('Enter');
			await look('question with number keys');
			await press(page, words.app.question.choose);
		}
		asked.push(await answer(visit, household));
		if (asked.length > 30) throw new Error('no end');
	}
	await toResults(visit);
	await look('results');
	for (const place of [
		'#/waarom/1',
		'#/stel-dat',
		'#/stel-dat/1',
		'#/contact',
		'#/over',
		'#/hoe-rekenen-we',
	]) {
		await page.evaluate((hash) => (location.hash = hash), place);
		await page.locator('h1').waitFor();
		await look(place);
	}
	await page.locator('.dossiers a').first().click();
	await look('dossier');
	for (const typed of ['#/klopt-dit-niet', '#/nergens', '#%', '#/optellen/1']) {
		await page.evaluate((hash) => (location.hash = hash), typed);
		await look(typed);
	}
}

test('K-01, K-03, K-09: on no screen a way out, nothing small, nothing too close', async () => {
	const visit = await visitKiosk();
	const { page } = visit;
	const found: string[] = [];
	await everyScreen(visit, async (name) => {
		await page.evaluate(() => {
			for (const list of document.querySelectorAll('main details')) list.setAttribute('open', '');
		});
		const out = await page
			.locator(
				'a[href]:not([href^="#"]), [target], [download], input[type=file], iframe, form[action], textarea',
			)
			.evaluateAll((elements) => elements.map((element) => element.outerHTML));
		found.push(...out.map((html) => `${name}: ${html}`));
		if (!page.url().includes('?mode=kiosk')) found.push(`${name}: ${page.url()}`);
		const targets = await targetsOn(page);
		for (const { says, top, bottom } of targets)
			if (bottom - top < 63.9) found.push(`${name}: "${says}" is ${Math.round(bottom - top)} px high`);
		for (const [i, a] of targets.entries())
			for (const b of targets.slice(i + 1)) {
				if (a.stays !== b.stays) continue;
				const across = Math.max(a.left - b.right, b.left - a.right);
				const down = Math.max(a.top - b.bottom, b.top - a.bottom);
				const apart = Math.max(across, down);
				if (apart < 11.9)
					found.push(`${name}: "${a.says}" and "${b.says}" are ${Math.round(apart)} px apart`);
			}
		const small = await page.locator('main *, footer *').evaluateAll((elements) =>
			elements
				.filter((element) =>
					[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
				)
				.filter((element) => element.checkVisibility() && !element.closest('.for-staff, .unseen, .paper'))
				.filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 19.9)
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		found.push(...small.map((html) => `${name}: small letters in ${html}`));
	});
	expect([...new Set(found)]).toEqual([]);
	await visit.close();
});

test('K-04: large keys write a number; the keyboard of the device stays away', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	await goOn(page, words.app.start.begin);
	const exactly = page.getByRole('button', { name: words.app.question.exactly, exact: true });
	while (!(await exactly.isVisible())) await answer(visit, household);
	await exactly.tap();
	const keys = page.getByRole('group', { name: words.app.keypad.label });
	for (const digit of '355') await keys.getByRole('button', { name: digit, exact: true }).tap();
	await keys.getByRole('button', { name: words.app.keypad.erase, exact: true }).tap();
	const field = page.locator('main input[type=text]');
	expect([await field.inputValue(), await field.getAttribute('inputmode')]).toEqual(['35', 'none']);
	await field.press('End');
	await page.keyboard.press('Backspace');
	expect(await field.inputValue()).toBe('3');
	await keys.getByRole('button', { name: '8', exact: true }).tap();
	await goOn(page, words.app.question.next);
	await page.goBack();
	expect(await field.inputValue()).toBe('38');
	await visit.close();
});

test('K-05, K-06: asked, put off eleven times, the focus kept inside, and then wiped', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	await goOn(page, words.app.start.begin);
	await answer(visit, household);
	const dialog = page.getByRole('dialog', { name: words.app.idle.heading });
	const stay = dialog.getByRole('button', { name: words.app.idle.stay });
	for (let i = 0; i < 11; i++) {
		await page.clock.fastForward(121_000);
		await dialog.waitFor();
		if (i === 0) {
			expect(await stay.evaluate((button) => button === document.activeElement)).toBe(true);
			for (let tab = 0; tab < 5; tab++) {
				await page.keyboard.press('Tab');
				expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
			}
		}
		if (i % 3 === 0) await stay.tap();
		else if (i % 3 === 1) await page.keyboard.press('Escape');
		else await page.touchscreen.tap(5, 5);
		await dialog.waitFor({ state: 'detached' });
	}
	// Below it the screen had hidden itself.
	await page.clock.runFor(1_000);
	await press(page, words.app.cover.show);
	await page.locator('.cover').waitFor({ state: 'detached' });
	expect(await questionOn(visit)).not.toBeNull();
	await page.clock.fastForward(121_000);
	await dialog.waitFor();
	await page.clock.fastForward(61_000);
	await untilAttracts(page);
	await page.getByText(words.app.notice.wiped).waitFor();
	await page.clock.runFor(3_500);
	await page.getByText(words.app.notice.wiped).waitFor({ state: 'detached' });
	await visit.close();
});

test('K-05: covered and left: wiped as well; the first screen itself waits for ever', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	await page.clock.fastForward(3_600_000);
	expect(await page.locator('dialog').count()).toBe(0);
	await goOn(page, words.app.start.begin);
	await answer(visit, household);
	await press(page, words.app.cover.hide);
	await page.clock.fastForward(121_000);
	await page.locator('dialog').waitFor();
	await page.clock.fastForward(61_000);
	await untilAttracts(page);
	await visit.close();
});

test('K-11: hides itself when nobody touches it; whoever is new begins anew, and nothing typed is lost before', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	const { cover } = words.app;
	await goOn(page, words.app.start.begin);
	await page.locator('label.option').first().tap();
	await page.clock.fastForward(44_000);
	expect(await page.locator('.cover').count()).toBe(0);
	await page.clock.fastForward(2_000);
	await page.locator('.cover button').first().waitFor();
	expect(await page.locator('h1, .option, .top').filter({ visible: true }).count()).toBe(0);
	expect(await page.locator('.cover').innerText()).toContain(cover.new);
	await page.clock.runFor(1_000);
	await press(page, cover.show);
	await page.locator('.cover').waitFor({ state: 'detached' });
	expect(await page.locator('input:checked').count()).toBe(1);
	expect(await page.locator('h1').isVisible()).toBe(true);
	await page.clock.fastForward(46_000);
	await page.clock.runFor(1_000);
	await press(page, cover.new);
	await untilAttracts(page);
	await visit.close();
});

test('K-12: no menu, nothing to mark, no way back by swiping; A+ still makes letters larger', async () => {
	const visit = await visitKiosk();
	const { page, words } = visit;
	const style = await page.evaluate(() => {
		const { userSelect, touchAction, overscrollBehaviorX } = getComputedStyle(document.documentElement);
		return [userSelect, touchAction, overscrollBehaviorX];
	});
	expect(style).toEqual(['none', 'pan-x pan-y', 'none']);
	const prevented = await page.evaluate(
		() => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
	);
	expect(prevented).toBe(true);
	const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
	const before = await letters();
	await page.getByText(words.app.display.open).tap();
	await page.getByRole('button', { name: words.app.display.larger }).tap();
	// The page follows after the next paint.
	await expect.poll(letters).toBeGreaterThan(before * 1.2);
	await visit.close();
});

test('a visit at random of each ending leaves nothing (the whole day is `npm run test:kiosk-day`)', async () => {
	const kiosk = await openKiosk(browser, inject('app'));
	const draw = chance(6);
	const ends: End[] = [...ENDS.slice(0, 3), 'reload', ...ENDS.slice(3)];
	for (const [n, end] of ends.entries()) {
		await visitAtRandom(kiosk, draw, end);
		expect(leftBehind(kiosk.before, await tracesOn(kiosk.page)), `visit ${n}, ${end}`).toEqual([]);
		expect(await walkHistory(kiosk, n === ends.length - 1 ? 60 : 2), `visit ${n}, ${end}`).toEqual([]);
	}
	expect(kiosk.complaints).toEqual([]);
	await kiosk.context.close();
});
