/**
 * One file does not come as it should, on a first visit, when nothing is kept yet. The visit goes on, or our own
 * fault is said with a number to call (S-17, S-23). What a worker does with such files is in update.test.ts, a
 * language that breaks in language.test.ts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn, newDevice, newPage } from '../support/page';
import {
	answer,
	answerAll,
	begin,
	choose,
	openApp,
	press,
	statuses,
	statusOf,
	toResults,
	visitOf,
	wordsOf,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const [{ answers, expected }] = residents as [(typeof residents)[number]];

const half = async (route: Route) => {
	const response = await route.fetch();
	const body = await response.body();
	await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
};
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
	'does not come': (route) => route.abort(),
	'is an error': (route) => route.fulfill({ status: 503, body: 'x' }),
	'is cut off': half,
	'is a page that says sorry': (route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><h1>Storing</h1>' }),
	'is slow': async (route) => {
		await new Promise((done) => setTimeout(done, 1_500));
		await route.continue();
	},
};

/** What becomes of a visit: the questions, our page of a fault, or the first screen as it came. */
type End = 'goes on' | 'says so' | 'stands';
const KINDS: [kind: string, file: RegExp, end: End, search?: string][] = [
	['the script', /\/assets\/index-[^/]+\.js$/, 'stands'],
	['the style', /\/assets\/index-[^/]+\.css$/, 'goes on'],
	['the manifest', /\/data\/manifest\.json$/, 'says so'],
	['what the questions need of the rules, whom to call and settings', /\/data\/questions\./, 'says so'],
	['all rules', /\/data\/municipality\./, 'goes on'],
	['the Dutch words', /\/data\/nl\./, 'says so'],
	['what comes later', /\/assets\/late-screens-[^/]+\.js$/, 'goes on'],
	['the letters', /\.woff2$/, 'goes on', '?lang=ti'],
];

async function open(search: string, before: (page: Page) => Promise<unknown>) {
	const visit = visitOf(await newPage(await newDevice(browser)));
	const { page } = visit;
	await before(page);
	// Not its load: what is cut off may never be complete.
	await page.goto(`${inject('app')}${search}`, { waitUntil: 'commit' });
	return visit;
}

const ENDS: Record<End, (page: Page) => Promise<unknown>> = {
	async 'goes on'(page) {
		await page.locator('.languages summary').waitFor();
		await page.locator('a.primary').click();
		await page.locator('form.question').waitFor();
	},
	async 'says so'(page) {
		await page.getByRole('heading', { name: wordsOf('nl').app.failed.heading }).waitFor();
		await page.locator('main a[href="tel:14030"]').waitFor();
		// And the way to try once more leads here.
		expect(await page.locator('a.primary').getAttribute('href')).toMatch(/^\.\/|\?/);
	},
	async stands(page) {
		await page.locator('footer a[href="tel:14030"]').waitFor();
		await drawn(page);
		expect(await page.locator('h1').isVisible()).toBe(true);
		await page.locator('footer a[href="tel:14030"]').waitFor();
	},
};

test.each(KINDS)('%s does not come as it should', async (_, file, end, search = '') => {
	await Promise.all(
		Object.entries(FAULTS).map(async ([fault, answered]) => {
			let times = 0;
			const { page, close } = await open(search, (page) =>
				page.route(file, (route) => {
					times++;
					// The page may be gone before its answer.
					return answered(route).catch(() => {});
				}),
			);
			await ENDS[fault === 'is slow' ? 'goes on' : end](page).catch((error) => {
				throw new Error(`${fault}: ${error.message}`);
			});
			// A test that breaks nothing shows nothing.
			expect(times, fault).toBeGreaterThan(0);
			await close();
		}),
	);
});

test('what failed once and came the second time is not noticed', async () => {
	const asked: string[] = [];
	// Counted here: with a route that ends by itself (`times`) the page sometimes never went on.
	const { page, close } = await open('', (page) =>
		page.route(/\/data\/(questions|nl)\./, (route) => {
			const url = route.request().url();
			const first = !asked.includes(url);
			asked.push(url);
			return first ? route.fulfill({ status: 503 }) : route.continue();
		}),
	);
	await ENDS['goes on'](page);
	expect(asked).toHaveLength(4);
	await close();
});

test('"Hoe rekenen we?" does not come: that is said there, and the visit goes on', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await page.route(/\/data\/dossiers\./, FAULTS['is cut off'] as (route: Route) => Promise<void>);
	await begin(visit);
	await answer(visit, answers);
	const here = page.url();
	await page.goto(`${inject('app')}#/hoe-rekenen-we`);
	await page.getByText(words.app.dossiers.failed).waitFor();
	await page.goto(here);
	await answerAll(visit, answers);
	await visit.close();
});

/** The keyboard begins where the eye does. */
const atHeading = (page: Page) =>
	expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

test('the screens behind the questions did not come: our fault is said, and no answer is lost', async () => {
	let arrives = false;
	const visit = await open('', (page) =>
		page.route(/\/assets\/late-screens-[^/]+\.js/, (route) => (arrives ? route.continue() : route.abort())),
	);
	const { page, close } = visit;
	const { app } = visit.words;
	await page.locator('.languages summary').waitFor();
	// They are fetched behind the first screen, in vain.
	await expect.poll(() => visit.requests.some((one) => /late-screens-.*js$/.test(one.url()))).toBe(true);
	await drawn(page);
	await begin(visit);
	// The next question needs them.
	await choose(visit, answers);
	await press(page, app.question.next);
	await page.getByRole('heading', { name: app.failed.heading }).waitFor();
	await page.getByRole('link', { name: app.nav.talk }).waitFor();
	await atHeading(page);
	arrives = true;
	await press(page, app.failed.again);
	await page.locator('form.question').waitFor();
	await atHeading(page);
	await page.goto(`${inject('app')}#/mijn-antwoorden`);
	await page.getByRole('heading', { name: app.answers.heading }).waitFor();
	expect(await page.locator('.answers').innerText()).toContain(visit.words.vragen.behoeften.label);
	await close();
});

test('the rest of the rules does not come at first: our fault is said, and then the results are there', async () => {
	let arrives = false;
	const visit = await open('', (page) =>
		page.route(/\/data\/municipality\./, (route) => (arrives ? route.continue() : route.abort())),
	);
	const { page, close } = visit;
	const { app } = visit.words;
	await page.locator('.languages summary').waitFor();
	await begin(visit);
	await choose(visit, answers);
	await press(page, app.question.next);
	await page.getByRole('heading', { name: app.failed.heading }).waitFor();
	arrives = true;
	await press(page, app.failed.again);
	await page.locator('form.question').waitFor();
	await answerAll(visit, answers);
	await toResults(visit);
	for (const [id, outcome] of Object.entries(expected))
		expect(await statusOf(visit, id), id).toBe(app.status[outcome]);
	await close();
});

describe('files of another release', () => {
	const data = () => join(inject('built'), 'data');
	const manifest = () => JSON.parse(readFileSync(join(data(), 'manifest.json'), 'utf8'));
	const serve = (page: Page, files: Record<string, unknown>) =>
		page.route(/\/data\/[^/]+\.json$/, (route) => {
			const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
			return file in files ? route.fulfill({ json: files[file] }) : route.continue();
		});
	const named = (kind: string, content: unknown) => {
		const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
		return { file: `${kind}.${hash}.json`, hash };
	};

	test('a manifest of another form', async () => {
		const { page, close } = await open('', (page) =>
			serve(page, { 'manifest.json': { ...manifest(), version: 2 } }),
		);
		await ENDS['says so'](page);
		await close();
	});
	test.each(['questions', 'nl'])('%s of another form, published as they should be', async (kind) => {
		const other = { van: 'een andere versie' };
		const now = manifest();
		const entry = named(kind, other);
		if (kind === 'nl') Object.assign(now.locales.nl, entry);
		else now[kind] = entry;
		const { page, close } = await open('', (page) =>
			serve(page, { 'manifest.json': now, [entry.file]: other }),
		);
		await ENDS['says so'](page);
		await close();
	});
	test('a page of an old release, whose scripts are gone', async () => {
		const { page, close } = await open('', (page) =>
			page.route(/\/assets\//, (route) => route.fulfill({ status: 404, body: 'Deze pagina is er niet.' })),
		);
		await ENDS.stands(page);
		expect(readdirSync(data()).length).toBeGreaterThan(5);
		await close();
	});
});

test('the clock jumps a year ahead and back: the visit keeps its day, the next one gets its own', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words, complaints } = visit;
	await begin(visit);
	await answer(visit, answers);
	await page.clock.setFixedTime('2027-11-21T12:00:00+01:00');
	await answer(visit, answers);
	await page.clock.setFixedTime('2025-11-21T12:00:00+01:00');
	await answerAll(visit, answers);
	await toResults(visit);
	for (const [id, outcome] of Object.entries(expected))
		expect(await statusOf(visit, id)).toBe(words.app.status[outcome]);

	await page.clock.setFixedTime('2027-11-21T12:00:00+01:00');
	await press(page, words.app.nav.wipe);
	await press(page, words.app.nav.wipeYes);
	await page.getByText(words.app.notice.wiped).waitFor();
	// The rules of a year later are not known: no yes any more.
	await answerAll(visit, answers);
	await toResults(visit);
	expect(Object.values(await statuses(visit))).not.toContain(words.app.status.likely);
	expect(complaints).toEqual([]);
	await visit.close();
});
