/** What comes out of the printer: one sheet, whatever someone is entitled to, and nothing anyone answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import {
	answer,
	answerAll,
	begin,
	goOn,
	type Household,
	openApp,
	toPlan,
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

const [, young] = residents as [unknown, (typeof residents)[number]];
/** Everything that can be on it at once: all regelingen, every kind of costs, a warning, amounts one would recognise. */
const loaded: Household = {
	...young.answers,
	verblijf: 'vergunning',
	partner: true,
	'leeftijd-partner': 20,
	'kinderen-0-3': true,
	'kinderen-4-11': true,
	'kinderen-12-17': true,
	inkomen: 12345,
	vermogen: 67890,
	opleiding: 'deeltijd',
	kosten: [
		...['bewindvoering', 'woonkosten', 'inrichting', 'witgoed', 'zorg', 'rechtsbijstand', 'uitvaart'],
		...['reizen', 'baby', 'school', 'verblijfsdocument', 'anders'],
	],
};
const languages = Object.keys(
	JSON.parse(readFileSync(join(inject('built'), 'data/manifest.json'), 'utf8')).locales,
);
const AMOUNTS = /123,45|12345|678,90|67890|€/;

const sheets = async (page: Page): Promise<number> => {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};
/** What anyone could read on paper. */
async function onPaper(page: Page): Promise<string> {
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('body').innerText();
	await page.emulateMedia({ media: null });
	return text;
}
async function speak({ page }: Visit, code: string): Promise<void> {
	await page.locator('.languages summary').click();
	await page.locator(`.languages [lang=${code}]`).first().click();
	await page.locator(`html[lang=${code}]`).waitFor();
}
/** The sheet itself hides what does not fit on it: nothing may be there to hide. */
const cutOff = (page: Page) =>
	page.locator('.paper').evaluate((sheet) => sheet.scrollHeight > sheet.clientHeight);
const letters = (page: Page) =>
	page
		.locator('.paper')
		.evaluate((sheet) =>
			Math.min(
				...[sheet, ...sheet.querySelectorAll('*')].map((e) =>
					Number.parseFloat(getComputedStyle(e).fontSize),
				),
			),
		);

describe('the fullest household', () => {
	let visit: Visit;
	beforeAll(async () => {
		visit = await openApp(browser, inject('app'));
		await answerAll(visit, loaded);
		await toResults(visit);
		await toPlan(visit);
		await visit.page.locator('.take input[name=also]').check();
	});
	afterAll(() => visit.close());

	// Some have long words, some run the other way, some need letters of their own; Dutch stands beside each.
	test.each(languages)('R-12: one sheet with everything to do, in %s', async (code) => {
		const { page } = visit;
		await speak(visit, code);
		await page.locator(`.paper[lang=${code}]`).waitFor({ state: 'attached' });
		await page.evaluate(() => document.fonts.ready);
		expect(await sheets(page)).toBe(1);
		expect(await cutOff(page)).toBe(false);
		expect(await letters(page)).toBeGreaterThanOrEqual(14.6);
		expect(await page.locator('.paper-help').count()).toBeGreaterThanOrEqual(3);
		for (const help of await page.locator('.paper-help').all())
			expect(await help.locator('ol li').count()).toBeGreaterThan(0);
		const said = await onPaper(page);
		expect(said).toContain(visit.words.app.paper.noDecision);
		expect(said).toContain(visit.words.app.notice.trial);
		expect(said).toContain('14 030');
		expect(said).not.toMatch(AMOUNTS);
	});

	test('P-06: medical costs stand there because they were ticked, and only then', async () => {
		const { page, words } = visit;
		await speak(visit, 'nl');
		const name = words.regelingen['medische-kosten'].name;
		expect(await onPaper(page)).toContain(name);
		await page.locator('.take input[name=also]').uncheck();
		await expect.poll(() => onPaper(page)).not.toContain(name);
	});

	test('P-03: no answer is printed', async () => {
		const { page, words } = visit;
		const said = await onPaper(page);
		for (const { label } of Object.values<{ label?: string }>(words.vragen))
			if (label && label.length > 12) expect(said).not.toContain(label);
		expect(said).not.toContain(words.app.card.because);
		expect(await page.title()).not.toMatch(/pas|bijstand|toeslag/i);
	});
});

test('P-03: no other screen prints an answer, and a result goes when the screen is left', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	// Whoever prints where there is nothing to print reads where there is.
	expect((await onPaper(page)).trim()).toBe(words.app.paper.elsewhere);
	await begin(visit);
	await answer(visit, loaded);
	expect((await onPaper(page)).trim()).toBe(words.app.paper.elsewhere);
	await answerAll(visit, loaded);
	expect((await onPaper(page)).trim()).toBe(words.app.paper.elsewhere);
	await toResults(visit);
	expect((await onPaper(page)).trim()).toBe(words.app.paper.elsewhere);
	await toPlan(visit);
	await page.locator('.paper').waitFor({ state: 'attached' });
	await toRegeling(visit, 'u-pas');
	expect((await onPaper(page)).trim()).toBe(words.app.paper.elsewhere);
	// The same for everyone, and worth having on paper.
	await goOn(page, words.app.nav.talk);
	expect(await onPaper(page)).toContain('14 030');
	await visit.close();
});

test('with nothing that fits, there is still a sheet that says what one can do', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, residents[3]?.answers ?? {});
	await toResults(visit);
	await toPlan(visit);
	await page.locator('.paper').waitFor({ state: 'attached' });
	expect(await sheets(page)).toBe(1);
	const said = await onPaper(page);
	expect(said).toContain(words.app.results.always);
	expect(said).toContain('14 030');
	await visit.close();
});

test('a dialog that is cancelled changes nothing', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, residents[0]?.answers ?? {});
	await toResults(visit);
	await toPlan(visit);
	await page.evaluate(() => {
		window.print = () => {};
	});
	const before = await page.locator('main').innerText();
	await page.getByRole('button', { name: words.app.take.print, exact: true }).click();
	expect(await page.locator('main').innerText()).toBe(before);
	// No name that is seen stands there twice: who steers by voice would have to count.
	const names = await page.locator('main').locator('a, button, summary').allInnerTexts();
	const seen = names.map((name) => name.trim()).filter(Boolean);
	expect(seen.filter((name, i) => seen.indexOf(name) !== i)).toEqual([]);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});
