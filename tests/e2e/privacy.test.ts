/** Nothing leaves the device, and nothing stays on it (P-01, P-02, P-03, P-05). */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { answerAll, goOn, openApp, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(residents)('$name: not one request after loading', async ({ answers }) => {
	const visit = await openApp(browser, inject('app'));
	const { page, requests, words } = visit;
	await page.waitForLoadState('networkidle');
	const loading = requests.map((request) => request.url());
	for (const url of loading) expect(url).toMatch(new RegExp(`^${inject('app')}|^data:`));
	requests.length = 0;
	await answerAll(visit, answers);
	await toResults(visit);
	await goOn(page, words.app.nav.about);
	await page.waitForTimeout(300);
	expect(requests.map((request) => request.url())).toEqual([]);
	await visit.close();
});

test('two different people load the same files', async () => {
	const lists = [];
	for (const { answers } of residents.slice(0, 2)) {
		const visit = await openApp(browser, inject('app'));
		await answerAll(visit, answers);
		await toResults(visit);
		lists.push(visit.requests.map((request) => `${request.method()} ${request.url()}`).sort());
		await visit.close();
	}
	expect(lists[0]).toEqual(lists[1]);
});

test('no answer in an address, a title, the history, storage or a cookie', async () => {
	const visit = await openApp(browser, inject('app'));
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
	expect(traces.filter((trace) => /230000|2300|2\.300/.test(trace))).toEqual([]);
	await visit.close();
});
