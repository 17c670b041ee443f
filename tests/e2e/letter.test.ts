/** The letter that is an application: one page, nothing on it that was not ticked, and nothing that stays. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import {
	answerAll,
	forNextScreen,
	goOn,
	type Household,
	openApp,
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

const [parent, young, couple, student] = residents as (typeof residents)[number][];
const EVERYTHING: Household = {
	...parent?.answers,
	inkomen: 123450,
	vermogen: 67890,
	kosten: [
		...['bewindvoering', 'woonkosten', 'inrichting', 'witgoed', 'zorg', 'rechtsbijstand', 'uitvaart'],
		...['reizen', 'baby', 'school', 'verblijfsdocument', 'anders'],
	],
};
const AMOUNTS = /1\W?234|678,90|67890|€/;

async function toLetter(
	visit: Visit,
	household: Household = {},
	id: string,
	kind: 'letter' | 'conversation' = 'letter',
) {
	await answerAll(visit, household);
	await toResults(visit);
	await toRegeling(visit, id);
	await goOn(visit.page, visit.words.app.letter.open[kind]);
}
const at = (page: Page, place: string) =>
	page.evaluate((hash) => {
		location.hash = hash;
	}, place);
const pdf = (page: Page) => page.pdf({ preferCSSPageSize: true });
const pages = (file: Buffer) => file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
/** Nobody sees it on the screen: the letters of it all the same. */
const sheet = async (page: Page) => (await page.locator('.paper').textContent()) ?? '';
const boxes = (page: Page) => page.locator('.letter input[type=checkbox]');
async function speak(page: Page, code: string): Promise<void> {
	if ((await page.locator('html').getAttribute('lang')) === code) return;
	await page.locator('.languages summary').click();
	await page.locator(`.languages [lang=${code}]`).first().click();
	await page.locator(`html[lang=${code}]`).waitFor();
}

describe('with all that can be ticked', () => {
	let visit: Visit;
	beforeAll(async () => {
		visit = await openApp(browser, inject('app'));
		await toLetter(visit, EVERYTHING, 'bijzondere-bijstand');
	});
	afterAll(() => visit.close());

	test('P-03: nothing is ticked beforehand, and nothing that was not ticked is on it', async () => {
		const { page, words } = visit;
		expect(await boxes(page).count()).toBeGreaterThan(12);
		expect(await page.locator('.letter input:checked').count()).toBe(0);
		const { options } = words.vragen.kosten;
		const said = await sheet(page);
		for (const text of Object.values<string>(options)) expect(said).not.toContain(text);
		expect(said).not.toMatch(AMOUNTS);
		await page.locator('input[name=costs][value=witgoed]').check();
		await expect.poll(() => sheet(page)).toContain(options.witgoed);
		const others = Object.keys(options).filter((id) => id !== 'witgoed');
		const after = await sheet(page);
		for (const id of others) expect(after).not.toContain(options[id]);
		// By key: two taps on one box right after each other are one (`e2e/second-tap`).
		await page.locator('input[name=costs][value=witgoed]').press('Space');
		await expect.poll(() => sheet(page)).toBe(said);
	});

	test.each(['nl', 'ar', 'ti', 'en', 'tr', 'fa', 'uk', 'pl'])(
		'one page that holds all of it, in %s',
		async (code) => {
			const { page, words } = visit;
			await speak(page, code);
			for (const box of await boxes(page).all()) await box.check();
			await page.evaluate(() => document.fonts.ready);
			const file = await pdf(page);
			expect(pages(file)).toBe(1);
			const shown = page.locator('.paper');
			expect(await shown.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(false);
			// The counter reads Dutch; what someone reads at home stands below it.
			const said = await page.locator('.paper .letter-text').textContent();
			for (const text of Object.values<string>(words.vragen.kosten.options).filter(
				(one) => one !== words.vragen.kosten.options.zorg,
			))
				expect(said).toContain(text);
			expect(await page.locator('.paper .letter-own').count()).toBe(code === 'nl' ? 0 : 1);
			expect(said).not.toMatch(AMOUNTS);
		},
	);

	test('copied as text, it is the same letter, and nothing is asked of the network', async () => {
		const { page, requests, words } = visit;
		await speak(page, 'nl');
		await page.evaluate(() => {
			const clipboard = { writeText: async (text: string) => Object.assign(window, { pasted: text }) };
			Object.defineProperty(navigator, 'clipboard', { value: clipboard });
		});
		requests.length = 0;
		await page.getByRole('button', { name: words.app.letter.copy }).click();
		await page.getByText(words.app.letter.copied).waitFor();
		const pasted = await page.evaluate(() => (window as unknown as { pasted: string }).pasted);
		expect(pasted).toContain(words.app.letter.missing);
		expect(pasted).toContain(words.vragen.kosten.options.witgoed);
		expect(pasted).not.toMatch(AMOUNTS);
		expect(requests.map((request) => request.url())).toEqual([]);
	});

	test('P-02, P-03: address and title are those of every visit, and a tick is gone when the page is', async () => {
		const { page } = visit;
		expect(new URL(page.url()).hash).toBe('#/check');
		expect(await page.title()).not.toMatch(/brief|bijstand|zorg/i);
		await page.goBack();
		await page.locator('.regeling').waitFor();
		expect(await page.locator('.paper').count()).toBe(0);
		await page.getByRole('link', { name: visit.words.app.letter.open.letter }).press('Enter');
		await boxes(page).first().waitFor();
		expect(await page.locator('.letter input:checked').count()).toBe(0);
	});
});

test('P-06: costs of care are named only when that was ticked', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await toLetter(visit, couple?.answers, 'medische-kosten');
	expect(await page.locator('.paper').count()).toBe(0);
	await page.locator('input[name=named]').check();
	await page.locator('.paper').waitFor({ state: 'attached' });
	expect(await sheet(page)).toContain(words.regelingen['medische-kosten'].official);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});

test('bijstand is no letter: report today, the official way, and a sheet to take along', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await toLetter(visit, young?.answers, 'jongerentoeslag', 'conversation');
	const said = await page.locator('.letter').innerText();
	expect(said).toContain(words.regelingen.jongerentoeslag.urgency);
	expect(await page.locator('.letter a[href*="bijstand-aanvragen"]').count()).toBe(1);
	const paper = await sheet(page);
	expect(paper).toContain(words.app.letter.heading.conversation);
	expect(paper).not.toContain(words.app.letter.sign);
	expect(pages(await pdf(page))).toBe(1);
	await visit.close();
});

test('who does not fit finds a way on, and loses nothing; without answers it is the start', async () => {
	const visit = await openApp(browser, `${inject('app')}#/brief/3`);
	const { page, words } = visit;
	await page.getByText(words.app.start.intro).waitFor();
	await answerAll(visit, student?.answers ?? {});
	await toResults(visit);
	for (const n of [1, 2, 3, 99]) {
		await forNextScreen(page, () => at(page, `#/brief/${n}`));
		expect(await page.locator('.letter').innerText()).toContain(words.app.letter.none);
		expect(await page.locator('.paper').count()).toBe(0);
	}
	await goOn(page, words.app.why.back);
	await page.locator('.results').waitFor();
	expect(visit.complaints).toEqual([]);
	await visit.close();
});
