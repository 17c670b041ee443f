/** "Klopt dit niet?": a file that someone saves, and that the command line reads (R-10, P-01, P-03, P-06). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from '../../src/authoring/commands/check';
import { startBrowser } from '../support/browser';
import { rules } from '../support/oracle/real';
import { drawn, NOON } from '../support/page';
import { answerAll, goOn, openApp, statuses, toAnswers, toResults, type Visit } from '../support/visit';
import { residents } from './households';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** What the command line says of the saved file. */
async function checked(source: string, { words }: Visit): Promise<Record<string, string>> {
	const said: string[] = [];
	const terminal = {
		out: async (line: string) => void said.push(line),
		err: (line: string) => void said.push(line),
		progress: () => {},
	};
	await check(rules, { source, today: NOON.slice(0, 10), text: false }, terminal);
	const { regelingen } = JSON.parse(said.join('\n')) as { regelingen: { id: string; outcome: string }[] };
	return Object.fromEntries(regelingen.map(({ id, outcome }) => [id, words.app.status[outcome]]));
}

async function save(page: Page, name: string) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name, exact: true }).click(),
	]);
	const path = await download.path();
	return { path, name: download.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

const problems = async (page: Page): Promise<string[]> => {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
};

test.each(residents)(
	'$name: what is saved is what is shown, and comes to the same outcomes',
	async (resident) => {
		const visit = await openApp(browser, inject('app'));
		const { page, words, requests } = visit;
		const { example } = words.app;
		await answerAll(visit, resident.answers);
		await toResults(visit);
		const shown = await statuses(visit);
		await page.waitForLoadState('networkidle');
		requests.length = 0;
		await toAnswers(visit);
		await goOn(page, example.heading);
		const boxes = page.getByRole('checkbox');
		for (const box of await boxes.all()) expect(await box.isChecked()).toBe(false);

		const bare = await save(page, example.save);
		expect(bare.name).toBe('voorbeeld.json');
		expect(bare.text).toBe(await page.locator('pre').textContent());
		const { answers } = JSON.parse(bare.text);
		for (const id of Object.keys(example.apart)) expect(answers).not.toHaveProperty(id);
		expect(bare.text).not.toMatch(/120000|203700|90000/);

		for (const box of await boxes.all()) await box.check();
		const whole = await save(page, example.save);
		expect(whole.text).toBe(await page.locator('pre').textContent());
		expect(await checked(whole.path, visit)).toEqual(shown);

		expect(requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
		expect(visit.complaints).toEqual([]);
		expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
		await visit.close();
	},
);

test.each(['light', 'dark'] as const)('A-08, A-20: on a small phone, %s', async (colorScheme) => {
	const visit = await openApp(browser, inject('app'), 'nl', { colorScheme });
	const { page, words } = visit;
	await answerAll(visit, residents[2]?.answers ?? {});
	await toAnswers(visit);
	await goOn(page, words.app.example.heading);
	expect(await problems(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	for (const box of await page.getByRole('checkbox').all()) await box.check();
	expect(await problems(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('pre').isVisible(), 'R-12: no answers on paper').toBe(false);
	await visit.close();
});

test.each(['outreach', 'kiosk'])('P-05: nothing to save with ?mode=%s', async (mode) => {
	const visit = await openApp(browser, `${inject('app')}?mode=${mode}`);
	const { page, words } = visit;
	await answerAll(visit, residents[0]?.answers ?? {});
	await toAnswers(visit);
	const main = page.locator('main');
	expect(await main.getByRole('link', { name: words.app.example.heading }).count()).toBe(0);
	await page.evaluate(() => {
		location.hash = '#/klopt-dit-niet';
	});
	await drawn(page);
	expect(await main.locator('pre').count()).toBe(0);
	expect(await main.getByText(words.app.results.frame).isVisible()).toBe(true);
	await visit.close();
});
