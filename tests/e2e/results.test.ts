/** What a result offers next: the answer that settles it, what if, another day, and forgetting. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { lookAwayUntil, NOON } from '../support/page';
import {
	answer,
	answerAll,
	goOn,
	heading,
	openApp,
	questionOn,
	statusOf,
	toRegeling,
	toResults,
	type Visit,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const washing = { ...residents[0]?.answers, inkomen: 120000 };
const app = () => inject('app');
const go = (page: Page, hash: string) =>
	page.evaluate((to) => {
		location.hash = to;
	}, hash);
const plain = (text: string | null) => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

test('O-06: what if, by keyboard; the real answers stay, and paper shows none of it', async () => {
	const visit = await openApp(browser, app());
	const { page, words } = visit;
	await answerAll(visit, washing);
	// A new screen takes the focus to its heading; keys before that go nowhere.
	const arrived = () => page.waitForFunction(() => document.activeElement?.tagName === 'H1');
	await toResults(visit);
	await goOn(page, words.app.results.changeAnswer);
	await arrived();
	await page.getByRole('link', { name: words.app.whatIf.open, exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.locator('.what-if').waitFor();
	await arrived();
	await page.getByRole('link', { name: new RegExp(`^${words.vragen.woonplaats.label}`) }).focus();
	await page.keyboard.press('Enter');
	await page.locator('fieldset').first().waitFor();
	await arrived();
	await page.getByLabel(words.vragen.woonplaats.options.utrecht, { exact: true }).focus();
	await page.keyboard.press('ArrowUp');
	const said = page.getByRole('status').filter({ hasText: words.app.whatIf.removed });
	await said.waitFor();
	// It scrolls into sight after the paint.
	const below = async () => ((await said.boundingBox())?.y ?? 9999) + 40;
	await expect.poll(below, { message: 'in sight on a small phone' }).toBeLessThan(640);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.what-if').isVisible()).toBe(false);
	await page.emulateMedia({ media: 'screen' });
	await goOn(page, words.app.whatIf.back);
	expect(await statusOf(visit, 'bijzondere-bijstand')).toBe(words.app.status.likely);
	await page.evaluate(() => {
		location.hash = '#/mijn-antwoorden';
	});
	await page.locator('.what-if-link').waitFor();
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.what-if-link').isVisible()).toBe(false);
	await visit.close();
});

test('the questions behind "Hoeveel krijg ik?" come when someone asks for them', async () => {
	const visit = await openApp(browser, app());
	const { page, words } = visit;
	await answerAll(visit, residents[1]?.answers ?? {});
	await toResults(visit);
	await toRegeling(visit, 'jongerentoeslag');
	const more = page.locator('.how-much button');
	await more.waitFor({ state: 'attached' });
	let asked = 0;
	// One at a time, as long as someone goes on asking.
	while ((await more.count()) > 0) {
		await goOn(page, words.app.results.amounts);
		while ((await questionOn(visit)) !== null) {
			await answer(visit, residents[1]?.answers ?? {});
			asked++;
		}
		expect(asked).toBeGreaterThan(0);
		expect(asked).toBeLessThan(10);
		await toResults(visit);
		await toRegeling(visit, 'jongerentoeslag');
	}
	await visit.close();
});

test('"hoe was het in mei?" with someone beside you: marked, and one tap back', async () => {
	const visit = await openApp(browser, `${app()}?mode=outreach`, 'nl', {
		viewport: { width: 800, height: 1100 },
	});
	const { page, words } = visit;
	await page.getByText(words.app.start.day, { exact: true }).click();
	await page.getByLabel(words.app.start.dayLabel).selectOption('2026-05-01');
	await answerAll(visit, washing);
	await toResults(visit);
	const past = page.locator('.other-day');
	expect(plain(await past.innerText())).toContain('op 1 mei 2026.');
	await page.getByRole('button', { name: words.app.notice.dayBack }).click();
	await past.waitFor({ state: 'detached' });
	await visit.close();
});

describe('P-10: in the background', () => {
	const away = ({ page }: Visit, minutes: number) => lookAwayUntil(page, Date.parse(NOON) + minutes * 60_000);
	test.each([
		[29, false],
		[31, true],
	])('%i minutes', async (minutes, forgotten) => {
		const visit = await openApp(browser, app());
		const { page, words } = visit;
		await answerAll(visit, washing);
		await toResults(visit);
		await away(visit, minutes);
		expect(await page.getByText(words.app.notice.forgotten).isVisible()).toBe(forgotten);
		const shown = forgotten ? words.app.title : words.app.results.pageTitle;
		expect(await page.locator('.results').count()).toBe(forgotten ? 0 : 1);
		if (forgotten) expect(await heading(page)).toBe(shown);
		await visit.close();
	});
});

test('A-10, A-12: the bar mirrors in right-to-left, keeps amounts upright, and is there in forced colours', async () => {
	const visit = await openApp(browser, app(), 'nl', { forcedColors: 'active' });
	const { page } = visit;
	await answerAll(visit, washing);
	await toResults(visit);
	await go(page, '#/waarom/1');
	const bar = page.locator('.limit-bar').last();
	await bar.waitFor();
	const drawn = await bar.evaluate((svg) => ({
		line: getComputedStyle(svg.querySelector('.line') as Element).stroke,
		own: getComputedStyle(svg.querySelector('.own') as Element).stroke,
		page: getComputedStyle(document.documentElement).backgroundColor,
		transform: getComputedStyle(svg).transform,
	}));
	expect(drawn.line).not.toBe(drawn.page);
	expect(drawn.own).not.toBe(drawn.page);
	expect(drawn.transform).toBe('none');
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	expect(await bar.evaluate((svg) => getComputedStyle(svg).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
	const amounts = page.locator('.scale bdi[dir=ltr]');
	expect(await amounts.count()).toBeGreaterThan(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});

test('A-20: axe finds nothing on the new screens, nor in their other colours', async () => {
	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
	const visit = await openApp(browser, `${app()}?mode=outreach`, 'nl', { colorScheme: 'dark' });
	const { page, words } = visit;
	const found: string[] = [];
	const look = async (colorScheme: 'light' | 'dark', only?: string) => {
		await page.emulateMedia({ colorScheme });
		const { violations } = await page.evaluate(
			(only) =>
				(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
					only ? { runOnly: [only] } : {},
				),
			only,
		);
		for (const { id, nodes } of violations)
			for (const { target } of nodes) found.push(`${page.url()} ${colorScheme} ${id} ${target}`);
	};
	const closely = async () => {
		await page.evaluate(axe);
		await look('light', 'color-contrast');
		await look('dark');
	};
	await page.getByText(words.app.start.day, { exact: true }).click();
	await page.getByLabel(words.app.start.dayLabel).selectOption('2026-05-01');
	await closely();
	await answerAll(visit, washing);
	await toResults(visit);
	await closely();
	for (const hash of ['#/waarom/1', '#/stel-dat', '#/stel-dat/2']) {
		await go(page, hash);
		await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
		const option = page.locator('.what-if input').last();
		if (await option.count()) await option.check();
		await closely();
	}
	expect(found).toEqual([]);
	await visit.close();
});
