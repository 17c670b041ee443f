/** "Klopt dit niet?": a file that someone saves, and that the command line reads (R-10, P-01, P-03, P-06). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn } from '../support/page';
import { root } from '../support/source';
import { answerAll, goOn, openApp, statuses, toAnswers, toResults, type Visit } from '../support/visit';
import { residents } from './households';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** The same from the command line, on the saved file. */
function checked(path: string, { words }: Visit): Record<string, string> {
	const cli = ['node_modules/tsx/dist/cli.mjs', 'src/authoring/cli.ts', 'check', path];
	const { regelingen } = JSON.parse(execFileSync(process.execPath, cli, { cwd: root, encoding: 'utf8' })) as {
		regelingen: { id: string; outcome: string }[];
	};
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
		expect(checked(whole.path, visit)).toEqual(shown);

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
