/**
 * How long the way is for ten people, in every language on a small phone: screens, heights, the first button, words
 * (flow.md section 6). Prints its table; `tests/REPORT.md` holds the last one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { root } from '../support/source';
import { answerAll, type Household, openApp, toResults, type Visit, wordsOf } from '../support/visit';
import walks from '../walks/walks.json';

/** What is in view on a phone of 640 px, and what is left of it under an address bar. In CSS pixels. */
const [SCREEN, IN_VIEW] = [640, 560];

const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

interface Measured {
	walk: string;
	language: string;
	base: number;
	/** The tallest question without what hangs below its button. */
	question: number;
	results: number;
	firstButton: number;
	regeling: number;
	/** Until the results; and of these what only a screen reader says. */
	words: number;
	unseen: number;
}
const table: Measured[] = [];

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());
afterAll(() => {
	const columns = [
		'walk',
		'language',
		'base',
		'question',
		'results',
		'firstButton',
		'regeling',
		'words',
		'unseen',
	] as const;
	const lines = [columns, ...table.map((row) => columns.map((column) => String(row[column])))];
	console.log(lines.map((line) => `| ${line.join(' | ')} |`).join('\n'));
});

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const words = async (page: Page) => wordsIn(await page.locator('main').innerText());
const unseenWords = async (page: Page) =>
	wordsIn((await page.locator('main .unseen').allInnerTexts()).join(' '));
const bottomOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => Math.round(element.getBoundingClientRect().bottom + scrollY));

async function measure(
	visit: Visit,
	walk: string,
	language: string,
	household: Household,
): Promise<Measured> {
	const { page } = visit;
	let [read, unseen, question] = [await words(page), await unseenWords(page), 0];
	const asked = await answerAll(visit, household, async () => {
		read += await words(page);
		unseen += await unseenWords(page);
		// Where the form ends once the button no longer has to stay in view.
		question = Math.max(question, await page.locator('.go-on').evaluate(place));
	});
	await toResults(visit);
	const results = await height(page);
	// Where nothing fits there is nothing to begin with.
	const first = page.locator('.first .primary');
	const firstButton = (await first.count()) > 0 ? await bottomOf(page, '.first .primary') : 0;
	const rows = page.locator('main a[href^="#/regeling/"]');
	const fits = (await rows.count()) > 0;
	if (fits) {
		await rows.first().press('Enter');
		await page.locator('.regeling').waitFor();
	}
	return {
		walk,
		language,
		base: asked.length,
		question,
		results,
		firstButton,
		regeling: fits ? await height(page) : 0,
		words: read,
		unseen,
	};
}

function place(bar: Element): number {
	const before = bar.previousElementSibling ?? bar;
	return Math.round(before.getBoundingClientRect().bottom + scrollY + bar.getBoundingClientRect().height);
}

describe.each(languages)('%s', (language) => {
	test.each(walks)('$name', async ({ name, answers }) => {
		const visit = await openApp(browser, `${inject('app')}?lang=${language}`);
		visit.words = wordsOf(language as 'nl');
		const found = await measure(visit, name, language, answers as unknown as Household);
		table.push(found);
		expect(found.base).toBeLessThanOrEqual(10);
		expect(found.firstButton).toBeLessThanOrEqual(IN_VIEW);
		expect(found.results).toBeLessThanOrEqual(3 * SCREEN);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	});
});
