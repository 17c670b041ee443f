/** The whole way on a small phone, in both languages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { oneIn } from '../support/runs';
import {
	answerAll,
	answerByHand,
	goOn,
	type LanguageCode,
	openApp,
	questionOn,
	statuses,
	toAnswers,
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

/** Heading, help, options and button together on 1.2 screens, up to four answers (flow 6). */
async function seesEverything({ page, words }: Visit): Promise<void> {
	const answers = await page.locator('fieldset label:has(input)').count();
	const escapes = await page
		.getByLabel(words.app.question.unknown, { exact: true })
		.or(page.getByLabel(words.app.question.declined, { exact: true }))
		.count();
	if (answers - escapes > 4) return;
	const button = page.getByRole('button', { name: words.app.question.next, exact: true });
	const box = await button.boundingBox();
	const { bottom, scrolled } = await page.evaluate(() => ({ bottom: innerHeight, scrolled: scrollY }));
	expect(scrolled, 'starts at the top').toBe(0);
	expect((box?.y ?? 9999) + (box?.height ?? 0), await page.locator('h1').innerText()).toBeLessThanOrEqual(
		1.2 * bottom,
	);
}

const fitsTheWidth = async ({ page }: Visit): Promise<void> =>
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

/** In `npm test` each household goes once, and two of them in each language. */
const JOURNEYS = oneIn(
	2,
	residents.flatMap((resident, i) => {
		const languages: LanguageCode[] = i % 2 ? ['en', 'nl'] : ['nl', 'en'];
		return languages.map((language) => ({ language, ...resident }));
	}),
);

describe('the whole way', () => {
	test.each(JOURNEYS)('$name, in $language', async ({ language, answers, expected }) => {
		const visit = await openApp(browser, inject('app'), language);
		const { page, words } = visit;
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		const look = async () => {
			// S-01, A-02, P-03: one question, the focus on it, and nothing of it in the address.
			expect(await page.locator('h1').count()).toBe(1);
			const question = await questionOn(visit);
			expect(page.url()).not.toContain(question as string);
			await seesEverything(visit);
			await fitsTheWidth(visit);
		};
		const asked = await answerAll(visit, answers, look, answerByHand);
		expect(new Set(asked).size, 'S-13: nothing is asked twice').toBe(asked.length);
		expect(asked.length, 'S-12').toBeLessThanOrEqual(10);
		// everything that was said can be changed, one tap from the results.
		await toAnswers(visit);
		await fitsTheWidth(visit);
		expect(await page.locator('.answers .answer').count()).toBeGreaterThanOrEqual(asked.length);
		await goOn(page, words.app.answers.toResults);
		await toResults(visit);
		await fitsTheWidth(visit);
		const said = await statuses(visit);
		const { status } = words.app;
		const found = Object.fromEntries(
			Object.entries(said).map(([id, text]) => [
				id,
				Object.keys(status).find((outcome) => status[outcome] === text),
			]),
		);
		// A regeling that came later has a status too; which one is for `tests/cases` to know.
		expect(found).toMatchObject(expected);
		for (const status of Object.values(found)) expect(status).toBeDefined();
		// S-15, S-17: someone to talk to, whatever came out.
		expect(await page.getByText(words.app.nav.talk).first().isVisible()).toBe(true);
		expect(await page.locator('main').getByText(words.app.results.always).isVisible(), 'R-11').toBe(true);
		expect(await page.locator('main').innerText(), 'R-02').not.toMatch(
			/je hebt (geen )?recht op|you are (not )?entitled/i,
		);
		for (const id of Object.keys(expected)) await explainsItself(visit, id);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	});
});

/** in the words of an answer that was given. */
async function explainsItself(visit: Visit, regeling: string): Promise<void> {
	await toRegeling(visit, regeling);
	const text = (await visit.page.locator('.regeling').textContent())?.replace(/[\s\u00a0]+/g, ' ') ?? '';
	const told = Object.values(visit.words.vragen)
		.flatMap(({ told = {} }) => Object.values<string>(told))
		.map(
			(sentence) =>
				sentence
					.split('{{')[0]
					?.replace(/[\s\u00a0]+/g, ' ')
					.trim() ?? '',
		)
		.filter((start) => start.length > 8);
	expect(
		told.filter((start) => text.includes(start)),
		`${regeling}: ${text}`,
	).not.toEqual([]);
}
