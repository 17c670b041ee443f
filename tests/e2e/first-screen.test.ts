/** Before the script is there: what is seen stays where it is, and what is tapped counts. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { putOnline } from '../support/device';
import { drawn, KEEPS_OFFLINE, newDevice, newPage, PHONE } from '../support/page';
import { answerAll, answerByHand, heading, takenOver, toResults, visitOf } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser?.close());

/** The page without its scripts, until they are let through. */
async function openWithoutScript(): Promise<{ page: Page; letThrough(): Promise<void> }> {
	const { page } = await newPage(await newDevice(browser));
	const held: Route[] = [];
	let open = false;
	await page.route('**/assets/*.js', async (route) => {
		if (open) await route.continue();
		else held.push(route);
	});
	await page.goto(inject('app'), { waitUntil: 'commit' });
	await page.locator('h1').waitFor();
	return {
		page,
		async letThrough() {
			open = true;
			await Promise.all(held.map((route) => route.continue()));
			await takenOver(page);
		},
	};
}

const SEEN = [
	'.top',
	'.sender',
	'h1',
	'.intro',
	'.promises',
	'main .primary',
	'.own-names',
	'footer',
	'footer .secondary',
];

const places = (page: Page) =>
	page.evaluate(
		(seen) =>
			seen.map((selector) => {
				const { x, y, width } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
				return { selector, x, y, width };
			}),
		SEEN,
	);

test.each([360, 412])('nothing moves when the app takes over the first screen (%i px)', async (width) => {
	const { page, letThrough } = await openWithoutScript();
	await page.setViewportSize({ ...PHONE, width });
	const before = await places(page);
	expect(before.every(({ y }) => y !== undefined)).toBe(true);
	await letThrough();
	expect(await places(page)).toEqual(before);
	await page.context().close();
});

test('what comes in a language from right to left stands on its side from its first frame', async () => {
	const { page } = await newPage(await newDevice(browser, { locale: 'ar' }));
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(inject('app'));
	await takenOver(page);
	await drawn(page);
	expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
	expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
	await page.context().close();
});

test('a page of which a part comes later moves nothing that was there', async () => {
	const whole = await (await fetch(inject('app'))).text();
	const cut = whole.indexOf('<li><span><bdi lang="fa">');
	expect(cut).toBeGreaterThan(0);
	let come = () => {};
	const coming = new Promise<void>((done) => {
		come = done;
	});
	const server = createServer(async ({ url }, response): Promise<void> => {
		if (url !== '/') return void response.writeHead(404).end();
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
		response.write(whole.slice(0, cut));
		await coming;
		response.end(whole.slice(cut));
	});
	await new Promise<void>((done) => server.listen(0, done));
	const { page } = await newPage(await newDevice(browser, { viewport: { width: 360, height: 800 } }));
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
	await page.locator('.own-names [lang=tr]').waitFor({ state: 'attached' });
	await drawn(page);
	expect(await page.locator('.own-names [lang=fa]').count()).toBe(0);
	const seen = () => page.locator('.own-names [lang=tr]').isVisible();
	expect(await seen()).toBe(false);
	come();
	await page.locator('.own-names [lang=pl]').waitFor();
	expect(await seen()).toBe(true);
	await page.context().close();
	await new Promise((done) => server.close(done));
});

test('a tap before the script is there is not lost, and is seen to count', async () => {
	const { page, letThrough } = await openWithoutScript();
	const coming = page.locator('.coming');
	expect(await coming.isVisible()).toBe(false);
	await page.locator('main .primary').click();
	await coming.waitFor();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await letThrough();
	await page.locator('form.question').waitFor();
	// The address that everyone has on the way.
	expect(new URL(page.url()).hash).toBe('#/check');
	expect(await coming.count()).toBe(0);
	await page.context().close();
});

test('every place that the page leads to before the script is there says that it comes', async () => {
	const { page } = await openWithoutScript();
	const links = await page.locator('#app a[href^="#"]').all();
	expect(links.length).toBeGreaterThan(2);
	for (const link of links) {
		await link.click();
		expect(await page.locator('.coming').isVisible()).toBe(true);
		await page.evaluate(() => {
			location.hash = '';
		});
	}
	await page.context().close();
});

test('nothing moves by itself in a whole visit', async () => {
	const visit = visitOf(await newPage(await newDevice(browser, KEEPS_OFFLINE)));
	const { page, words, close } = visit;
	await page.addInitScript(`
		globalThis.moved = [];
		new PerformanceObserver((list) => {
			for (const { hadRecentInput, value, sources } of list.getEntries())
				if (!hadRecentInput) moved.push(value + ' ' + sources.map(({ node }) => node?.nodeName + '.' + node?.className));
		}).observe({ type: 'layout-shift', buffered: true });`);
	await page.goto(inject('app'));
	await takenOver(page);
	// Until the worker has everything, and says so on this screen.
	await page.getByText(words.app.offline.ready).waitFor();
	// What a tap moves does not count, so it has to be one.
	await answerAll(visit, residents[0]?.answers ?? {}, undefined, answerByHand);
	await toResults(visit);
	expect(await heading(page)).not.toBe('');
	expect(await page.evaluate('moved')).toEqual([]);
	await close();
});

test('six requests until the first question works', async () => {
	const device = await newDevice(browser);
	const { page, requests } = await newPage(device);
	// What comes after the first screen, for later: the question has to do without.
	await page.route(/\/assets\/(?!index)|\/data\/(program-|municipality)/, (route) => route.abort());
	await page.goto(inject('app'));
	await page.locator('main .primary').click();
	await page.locator('form.question').waitFor();
	const later = /^(late-screens|worker|municipality|program-.*)\./;
	const asked = requests.map((request) =>
		new URL(request.url()).pathname.replace(/^.*\//, '').replace(/[.-][\w-]{8}\.(\w+)$/, '.$1'),
	);
	expect(asked.filter((name) => !later.test(name)).sort()).toEqual(
		['', 'index.css', 'index.js', 'manifest.json', 'nl.json', 'questions.json'].sort(),
	);
	await device.close();
});

test.each([
	['', ''],
	['?mode=outreach', '?mode=outreach'],
	['?Mode=Kiosk/', '?mode=kiosk'],
	['?mode=kiosk2', '?mode=kiosk'],
])('put on the home screen, "%s" opens as "%s", also below a path', async (search, expected) => {
	const site = await putOnline(inject('built'), '/hulp/');
	const { page } = await newPage(await newDevice(browser));
	await page.goto(site.address + search);
	await takenOver(page);
	const browserSide = await page.context().newCDPSession(page);
	const { errors, manifest } = await browserSide.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect(manifest).toMatchObject({ startUrl: site.address + expected, scope: site.address });
	expect(new URL(manifest.id as string).search).toBe(expected);
	await page.context().close();
	await site.close();
});
