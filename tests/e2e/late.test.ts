/** The later screens can be slow: until they are there somebody says so, and then the heading has the focus. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { newDevice, newPage } from '../support/page';
import {
	answer,
	answerAll,
	begin,
	openApp,
	press,
	statuses,
	toResults,
	type Visit,
	visitOf,
	wordsOf,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each([
	{ search: '', screen: 'about' },
	{ search: '?mode=outreach', screen: 'about' },
	{ search: '?mode=kiosk', screen: 'the first one' },
])('$search: $screen comes late', async ({ search, screen }) => {
	let come = () => {};
	const coming = new Promise<void>((done) => {
		come = done;
	});
	const { app } = wordsOf('nl');
	const visit = await openApp(browser, inject('app') + search, 'nl', {
		before: (page) =>
			page.route(/late-screens-[^/]*\.js/, async (route) => {
				await coming;
				await route.continue();
			}),
	});
	const { page } = visit;
	if (screen === 'about') await press(page, app.nav.about);
	const main = page.locator('main');
	await main.getByRole('status').getByText(app.notice.coming).waitFor();
	expect((await main.innerText()).trim()).toBe(app.notice.coming);
	if (screen === 'about') {
		come();
		await page.getByRole('heading', { level: 1, name: app.nav.about }).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
	} else {
		come();
		await page.locator('main h1').waitFor();
	}
	await page.getByText(app.notice.coming).waitFor({ state: 'detached' });
	await visit.close();
});

test.each(['nothing', 'cut short'])('of what the results need comes: %s', async (how) => {
	const [resident] = residents;
	const visit = await openApp(browser, inject('app'), 'nl', {
		before: (page) =>
			page.route(/\/data\/program-/, async (route) => {
				if (how === 'nothing') return route.fulfill({ status: 404 });
				const body = await (await route.fetch()).text();
				return route.fulfill({ body: body.slice(0, -1_000) });
			}),
	});
	await answerAll(visit, resident?.answers ?? {});
	await toResults(visit);
	const { status } = visit.words.app;
	const expected = Object.entries(resident?.expected ?? {}).map(([id, outcome]) => [id, status[outcome]]);
	expect(await statuses(visit)).toMatchObject(Object.fromEntries(expected));
	await visit.close();
});

/** A file that stalls: nothing fails, nothing comes, unless it is asked for anew. */
describe('a network that falls silent after the first question', () => {
	const [resident] = residents;
	const answers = resident?.answers ?? {};
	/** @returns how often that file was asked for */
	async function stalled(file: RegExp, times = Number.POSITIVE_INFINITY) {
		let asked = 0;
		const visit = await openApp(browser, inject('app'), 'nl', {
			runs: true,
			before: (page) => page.route(file, (route) => (asked++ < times ? undefined : route.continue())),
		});
		return { visit, asked: () => asked };
	}
	/** A question with choices that come later, and nothing yet but the ways around it. */
	async function untilWaiting({ page, words }: Visit): Promise<void> {
		const main = page.locator('main');
		await main.getByRole('status').getByText(words.app.notice.coming).waitFor();
		expect(await main.locator('h1').count()).toBe(1);
	}
	async function worksToTheEnd(visit: Visit): Promise<void> {
		await answerAll(visit, answers);
		await toResults(visit);
		const { status } = visit.words.app;
		const expected = Object.entries(resident?.expected ?? {}).map(([id, outcome]) => [id, status[outcome]]);
		expect(await statuses(visit)).toMatchObject(Object.fromEntries(expected));
		await visit.close();
	}

	test('what the results need and the device can make itself is done without', async () => {
		const { visit, asked } = await stalled(/\/data\/program-/);
		await begin(visit, answers);
		await answer(visit, answers);
		await untilWaiting(visit);
		await visit.page.clock.fastForward('01:01');
		await worksToTheEnd(visit);
		expect(asked()).toBeGreaterThan(0);
	});

	const again = ({ page, words }: Visit) => press(page, words.app.failed.again);
	const halfAMinute = async ({ page }: Visit) => {
		await page.clock.fastForward('00:31');
		await page.locator('form.question').waitFor();
	};
	test.each([
		['the later screens', 'on a tap', /late-screens-[^/]*\.js/, again],
		['all rules', 'on a tap', /\/data\/municipality\./, again],
		['all rules', 'by itself', /\/data\/municipality\./, halfAMinute],
	])('%s: said, with the answers kept, and asked for anew %s', async (_what, _how, file, goOn) => {
		const { visit, asked } = await stalled(file, 1);
		const { page, words } = visit;
		await begin(visit, answers);
		await answer(visit, answers);
		await untilWaiting(visit);
		await page.clock.fastForward('01:31');
		await page.getByRole('heading', { name: words.app.failed.heading }).waitFor();
		await page.getByText(words.app.failed.kept).waitFor();
		await goOn(visit);
		await worksToTheEnd(visit);
		expect(asked()).toBe(2);
	});
});

test('a translation that stalls keeps nobody from the questions', async () => {
	const visit = visitOf(await newPage(await newDevice(browser), { runs: true }));
	const { page } = visit;
	let asked = false;
	await page.route(/\/data\/ar\./, () => {
		asked = true;
	});
	await page.goto(`${inject('app')}?lang=ar`);
	await expect.poll(() => asked).toBe(true);
	await page.clock.fastForward('01:01');
	await page.locator('.languages summary').waitFor();
	await begin(visit);
	await visit.close();
});
