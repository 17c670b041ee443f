/** axe on every screen, in both languages, light and dark. It finds a part of the problems, never all. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { answerAll, goOn, type LanguageCode, openApp, press, toResults } from '../support/visit';
import { residents } from '../e2e/households';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** Handed over as a value: a script tag would be refused by the policy of the page. */
async function problems(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
	);
}

describe.each(['nl', 'en'] as LanguageCode[])('in %s', (language) => {
	test.each(['light', 'dark'] as const)(
		'every screen, %s',
		async (colorScheme) => {
			const visit = await openApp(browser, inject('app'), language, { colorScheme });
			const { page, words } = visit;
			const found: Record<string, string[]> = {};
			const look = async () => {
				const name = `${new URL(page.url()).hash} ${await page.locator('h1').first().innerText()}`;
				const here = await problems(page);
				if (here.length) found[name] = [...(found[name] ?? []), ...here];
			};
			await look();
			await goOn(page, words.app.start.begin);
			await press(page, words.app.question.next);
			await look(); // with a message
			await answerAll(visit, residents[2]?.answers ?? {}, look);
			await look();
			await toResults(visit);
			await look();
			for (const details of await page.locator('main details:not([open]) > summary').all())
				await details.click();
			await look();
			const why = page.locator('main a').filter({ hasText: words.app.card.where }).first();
			if (await why.count()) {
				await why.click();
				await look();
				await page.goBack();
			}
			for (const name of [words.app.nav.talk, words.app.nav.about]) {
				await goOn(page, name);
				await look();
				await page.goBack();
			}
			expect(found).toEqual({});
			await visit.close();
		},
		180_000,
	);
});
