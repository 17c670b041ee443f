/** Nothing leaves the device, and nothing stays on it (P-01, P-02, P-03, P-05). */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { look as lookForNews } from '../support/device';
import { drawn, KEEPS_OFFLINE, newDevice, newPage } from '../support/page';
import { oneIn } from '../support/runs';
import { answerAll, goOn, type Household, openApp, toResults, visitOf, wordsOf } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(residents)('$name: not one request after loading', async ({ answers }) => {
	const visit = await openApp(browser, inject('app'), 'nl', KEEPS_OFFLINE);
	const { page, requests, words } = visit;
	await page.waitForLoadState('networkidle');
	const loading = requests.map((request) => request.url());
	for (const url of loading) expect(url).toMatch(new RegExp(`^${inject('app')}|^data:`));
	requests.length = 0;
	await answerAll(visit, answers);
	await toResults(visit);
	await goOn(page, words.app.nav.about);
	await page.waitForLoadState('networkidle');
	expect(requests.map((request) => request.url())).toEqual([]);
	await visit.close();
});

/** Two people with as many taps and nothing else in common; their amounts occur nowhere by chance. */
const [parent, , couple] = residents as [(typeof residents)[number], unknown, (typeof residents)[number]];
const ONE: Household = { ...parent.answers, inkomen: 150123, vermogen: 31277 };
const OTHER: Household = {
	...couple.answers,
	inkomen: 217655,
	vermogen: 43219,
	kosten: ['zorg', 'uitvaart'],
};
/** From its first digit: the number of a visit is chance, and may hold the same digits further on. */
const AMOUNTS = /(?<!\d)(150\W?123|1\W?501\W23|31\W?277|312\W77|217\W?655|2\W?176\W55|43\W?219|432\W19)/;
const EVERYWHERE = [
	'#/waarom/1',
	// One of the two finds a letter there, the other a way on; what is for who helps is no part of a visit.
	...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `#/brief/${n}`),
	'#/kaartjes',
	'#/stel-dat',
	'#/contact',
	'#/over',
	'#/zelf-zien',
	'#/hoe-rekenen-we',
	'#/hoe-rekenen-we/1',
];

/** How someone came: a moment stands on a card, and names no person. */
interface Setting {
	mode: string;
	language: 'nl' | 'en';
	moment?: string;
}

/** A whole visit past every screen: what it asked of the network, and everything else it left for others to see. */
async function wholeVisit({ mode, language, moment }: Setting, household: Household) {
	const context = await newDevice(browser, KEEPS_OFFLINE);
	const visit = visitOf(await newPage(context), language);
	const { page } = visit;
	const asked: string[] = [];
	const left: string[] = [];
	const titles: string[] = [];
	context.on('request', (request) => {
		asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
		left.push(JSON.stringify(request.headers()));
	});
	page.on('console', (message) => left.push(message.text()));
	page.on('pageerror', (error) => left.push(String(error.stack)));
	page.on('download', (file) => left.push(file.suggestedFilename(), file.url()));
	await page.addInitScript(() => {
		const copied: string[] = [];
		Object.assign(window, { copied });
		document.addEventListener('copy', () => copied.push(String(getSelection())));
		const clipboard = { writeText: async (text: string) => void copied.push(text) };
		Object.defineProperty(navigator, 'clipboard', { value: clipboard });
	});
	const way: string[] = [];
	const places: string[] = [];
	const look = async () => {
		titles.push(await page.title());
		places.push(page.url());
		left.push(page.url());
		left.push(await page.evaluate(() => JSON.stringify([history.state, window.name, document.referrer])));
	};
	const start = moment ? `&start=${moment}` : '';
	await page.goto(`${inject('app')}?mode=${mode}&lang=${language}${start}`);
	await page.locator(`html[lang=${language}][style*=letters]`).waitFor({ state: 'attached' });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await lookForNews(page);
	// Half a second without a request is no end on a busy machine: first everything that comes behind the questions.
	for (const late of ['late-screens', 'municipality.', 'program-'])
		await expect.poll(() => asked.some((one) => one.includes(late))).toBe(true);
	await page.waitForLoadState('networkidle');
	const settled = asked.length;
	// Two languages at once are no other visit, but no heading that this test knows.
	const both = page.locator('header [aria-pressed=true]');
	if ((await both.count()) > 0) await both.first().click();
	await answerAll(visit, household, look);
	await toResults(visit);
	await look();
	way.push(...titles.map((title, i) => `${title} ${places[i]}`));
	const rows = await page.evaluate(() => history.length);
	for (const hash of EVERYWHERE) {
		await page.evaluate((to) => {
			location.hash = to;
		}, hash);
		await page
			.locator(hash === '#/hoe-rekenen-we' ? '.dossiers a' : 'main h1')
			.first()
			.waitFor();
		await drawn(page);
		await look();
	}
	await page.waitForLoadState('networkidle');
	const kept = await page.evaluate(async () => {
		const files = (await caches.keys()).map(async (name) => {
			const requests = await (await caches.open(name)).keys();
			return [name, ...requests.map(({ url }) => url)];
		});
		return {
			caches: (await Promise.all(files)).flat().sort(),
			entries: performance.getEntries().map(({ name }) => name),
			storage: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
			databases: await indexedDB.databases(),
			copied: (window as unknown as { copied: string[] }).copied,
		};
	});
	left.push(JSON.stringify(kept), JSON.stringify(await context.cookies()));
	await visit.close();
	// How often the worker asks while it settles is a matter of time; after that, each request counts.
	const loading = [...new Set(asked.slice(0, settled))].sort();
	// How often a new address makes the browser ask for the icon again differs with how busy it is.
	const later = asked.slice(settled);
	const icons = new Set(later.filter((one) => one.includes('/icon.svg')));
	const others = later.filter((one) => !icons.has(one));
	return { loading, asked: [...icons, ...others].sort(), left, titles, kept, way, rows };
}

/** In `npm test` each mode and each language at least once. */
const SEEN: Setting[] = oneIn(2, [
	...(['nl', 'en'] as const).map((language) => ({ mode: 'phone', language, moment: 'brief' })),
	...(['en', 'nl'] as const).map((language) => ({ mode: 'outreach', language, moment: 'zorg' })),
	...(['nl', 'en'] as const).map((language) => ({ mode: 'kiosk', language })),
]);

describe('private by proof', () => {
	test.each(SEEN)('$mode, in $language: two people ask the same and leave nothing', async (setting) => {
		const { moment } = setting;
		const visits = await Promise.all([ONE, OTHER].map((household) => wholeVisit(setting, household)));
		const [one, other] = visits as [(typeof visits)[number], (typeof visits)[number]];
		expect(one.loading.length).toBeGreaterThan(8);
		expect(one.loading).toEqual(other.loading);
		expect(one.asked).toEqual(other.asked);
		expect(one.kept.caches).toEqual(other.kept.caches);
		expect(one.kept.storage).toEqual(other.kept.storage);
		// However many questions each got: the same addresses, under the same names.
		expect(new Set(one.way)).toEqual(new Set(other.way));
		expect([...new Set(one.way)]).toHaveLength(1);
		expect(one.rows).toBe(other.rows);
		const words = wordsOf('nl');
		const ids = [...Object.keys(words.vragen), ...Object.keys(words.regelingen)].filter(
			(id) => id.length > 5,
		);
		for (const { loading, asked, left, titles, kept, way } of visits) {
			// The moment has left the address once someone began, and is kept nowhere.
			if (moment) expect([...way, ...asked, JSON.stringify(kept.storage)].join()).not.toContain(moment);
			for (const url of [...loading, ...asked]) expect(url).toMatch(new RegExp(`^GET ${inject('app')}`));
			const seen = [...loading, ...asked, ...left];
			expect([...seen, ...titles].filter((text) => AMOUNTS.test(text))).toEqual([]);
			expect(ids.filter((id) => seen.some((text) => text.includes(id)))).toEqual([]);
			expect(kept.copied).toEqual([]);
			expect(kept.databases).toEqual([]);
		}
	});
});

test('no answer in an address, a title, the history, storage or a cookie', async () => {
	const visit = await openApp(browser, inject('app'), 'nl', KEEPS_OFFLINE);
	const { page, words } = visit;
	const { answers } = residents[2] as (typeof residents)[number];
	const traces: string[] = [];
	await page.exposeFunction('trace', (text: string) => traces.push(text));
	await answerAll(visit, answers, async () => {
		traces.push(page.url(), await page.evaluate(() => JSON.stringify(history.state)));
	});
	await toResults(visit);
	traces.push(page.url(), await page.title());
	const kept = await page.evaluate(async () => ({
		local: Object.keys(localStorage).filter((key) => !['lang', 'textSize'].includes(key)),
		session: Object.keys(sessionStorage),
		databases: (await indexedDB.databases()).length,
		cookie: document.cookie,
	}));
	expect(kept).toEqual({ local: [], session: [], databases: 0, cookie: '' });
	const ids = [...Object.keys(words.vragen), ...Object.keys(words.regelingen)].filter((id) => id.length > 5);
	expect(ids.filter((id) => traces.some((trace) => trace.includes(id)))).toEqual([]);
	expect(traces.filter((trace) => /203700|2037|2\.037/.test(trace))).toEqual([]);
	await visit.close();
});
