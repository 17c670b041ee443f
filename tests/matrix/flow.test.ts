/**
 * How long the way is on a small phone: screens, heights, the first button, words (flow.md section 6). For ten
 * people in every language, and for 200 made-up households, each in one of them. Prints both tables; `tests/REPORT.md`
 * holds the last ones.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/engine/compile/compile';
import { sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import { assemble } from '../../src/ruleset/assemble';
import { startBrowser } from '../support/browser';
import { withMoreRegelingen } from '../support/more-regelingen';
import { rules } from '../support/oracle/real';
import { root } from '../support/source';
import { answerAll, type Household, openApp, toResults, type Visit, wordsOf } from '../support/visit';
import walks from '../walks/walks.json';

/** What is in view on a phone of 640 px, and what is left of it under an address bar. In CSS pixels. */
const [SCREEN, IN_VIEW] = [640, 560];
/** Of the rest the aims hold in Dutch: the other languages are longer, by how much the table says. */
const [QUESTION, WORDS] = [1.2 * SCREEN, 500];
/** As many as there may be one day. */
const MANY = 25;

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
const madeUp: Measured[] = [];
const HOUSEHOLDS = 200;
const make = sampleHouseholds(rules.aannames, compile(assemble(rules, '2026-11-21')), 20261128);
const households = Array.from({ length: HOUSEHOLDS }, (_, i) => ({
	name: `household ${i + 1}`,
	language: languages[i % languages.length] as string,
	answers: make(),
}));

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
	if (madeUp.length) console.log(ofMany(madeUp));
});

/** Of many: the longest, and the mean between brackets. */
function ofMany(rows: readonly Measured[]): string {
	const columns = ['base', 'question', 'results', 'firstButton', 'regeling', 'words'] as const;
	const inWords = [...new Set(rows.map(({ language }) => language))].map((language) => {
		const own = rows.filter((row) => row.language === language);
		const cells = columns.map((column) => {
			const numbers = own.map((row) => row[column]);
			const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
			return `${Math.max(...numbers)} (${mean.toFixed(column === 'base' ? 1 : 0)})`;
		});
		const tall = own.filter(({ results }) => results > 3 * SCREEN).length;
		return [language, own.length, ...cells, tall];
	});
	const heading = ['language', 'households', ...columns, 'results above 1,920'];
	return [heading, ...inWords].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

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

const walkOf = async (name: string, language: string, household: Household, app = inject('app')) => {
	const visit = await openApp(browser, `${app}?lang=${language}`);
	visit.words = wordsOf(language as 'nl');
	const found = await measure(visit, name, language, household);
	expect(found.base).toBeLessThanOrEqual(10);
	expect(found.firstButton).toBeLessThanOrEqual(IN_VIEW);
	expect(visit.complaints).toEqual([]);
	await visit.close();
	return found;
};

describe.each(languages)('%s', (language) => {
	test.each(walks)('$name', async ({ name, answers }) => {
		const found = await walkOf(name, language, answers as unknown as Household);
		table.push(found);
		expect(found.results).toBeLessThanOrEqual(3 * SCREEN);
		if (language !== 'nl') return;
		expect(found.question).toBeLessThanOrEqual(QUESTION);
		expect(found.regeling).toBeLessThanOrEqual(2 * SCREEN);
		expect(found.words - found.unseen).toBeLessThanOrEqual(WORDS);
	});
});

describe(`nl, ${MANY} regelingen`, () => {
	let more: Awaited<ReturnType<typeof withMoreRegelingen>>;
	beforeAll(async () => {
		more = await withMoreRegelingen(MANY);
	});
	afterAll(() => more.close());
	test.each(walks)('$name', async ({ name, answers }) => {
		const found = await walkOf(name, 'nl', answers as unknown as Household, more.address);
		table.push({ ...found, language: `nl, ${MANY}` });
		expect(found.results).toBeLessThanOrEqual(3 * SCREEN);
	});
});

describe('made up', () => {
	test.each(households)('$name, $language', async ({ name, language, answers }) => {
		madeUp.push(await walkOf(name, language, answers as unknown as Household));
	});
});
