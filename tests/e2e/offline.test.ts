/** After one visit nothing needs a network: the server is really gone, not only out of reach for the browser. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { inEnglish, look, putOnline, type Site, untilKept, visitOn, visitOnce } from '../support/device';
import { KEEPS_OFFLINE, newDevice } from '../support/page';
import { answerAll, goOn, heading, press, statusOf, toResults, type Visit } from '../support/visit';
import { residents } from './households';

let browser: Browser;
let device: BrowserContext;
const sites: Site[] = [];
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	device = await newDevice(browser, KEEPS_OFFLINE);
});
afterEach(async () => {
	await device.close();
	for (const { close } of sites.splice(0)) await close();
});

const online = async (base?: string): Promise<Site> => {
	const site = await putOnline(inject('built'), base);
	sites.push(site);
	return site;
};
const [{ answers, expected }] = residents as [(typeof residents)[number]];

async function wholeVisit(visit: Visit): Promise<void> {
	const { page, words } = visit;
	await answerAll(visit, answers);
	await toResults(visit);
	for (const [id, outcome] of Object.entries(expected))
		expect(await statusOf(visit, id)).toBe(words.app.status[outcome]);
	await goOn(page, words.app.nav.about);
	await press(page, words.app.dossiers.heading);
	await page.locator('.dossiers a').first().waitFor();
	expect(visit.complaints).toEqual([]);
}

describe('claimed-offline: after one visit, with the server gone', () => {
	test('a cold start, the whole check and "Hoe rekenen we?" in both languages; addresses of every kind', async () => {
		const { address, close } = await online();
		await visitOnce(device, address);
		await close();
		await expect(fetch(address)).rejects.toThrow();

		await wholeVisit(await visitOn(device, address));
		const { page, words } = await visitOn(device, `${address}?start=18#/contact`);
		expect(await heading(page)).toBe(words.app.contact.heading);
		await page.goto(`${address}index.html#/over`);
		await page.getByRole('heading', { name: words.app.about.heading }).waitFor();
		// Last: the language that was chosen stays.
		await wholeVisit(await inEnglish(await visitOn(device, `${address}?start=baby`)));
	});

	test('the first visit itself needs no network any more either', async () => {
		const { address, close } = await online();
		const visit = await visitOn(device, address);
		await untilKept(visit.page);
		await close();
		await wholeVisit(await inEnglish(visit));
	});

	test('below a path of another site, whose other addresses are left alone', async () => {
		const { address, close } = await online('/hulp/geld/');
		await visitOnce(device, address);
		const page = await device.newPage();
		expect((await page.goto(new URL('elders', address).href))?.status()).toBe(404);
		await close();
		await wholeVisit(await visitOn(device, address));
		await expect(page.goto(new URL('/', address).href)).rejects.toThrow();
	});
});

test('P-08: what is kept is files of the app, by name; nothing of what stood in an address', async () => {
	const { address } = await online();
	const { page } = await visitOn(device, `${address}?start=18#/contact`);
	await untilKept(page);
	await page.goto(`${address}?start=baby#/vraag/1`);
	const kept = await page.evaluate(async () => {
		const all = await Promise.all(
			(await caches.keys()).map(async (name) =>
				(await (await caches.open(name)).keys()).map(({ url }) => url),
			),
		);
		return all.flat();
	});
	expect(kept.length).toBeGreaterThan(12);
	for (const url of kept) {
		expect(url).toMatch(new RegExp(`^${address}`));
		expect(new URL(url).search).toMatch(/^(\?__WB_REVISION__=[0-9a-f]{8})?$/);
	}
	expect(kept.filter((url) => /woff2/.test(url))).toEqual([]);
});

test('a font is kept when it is asked for or used, not before', async () => {
	const { address, close, folder } = await online();
	const { page } = await visitOn(device, address);
	await untilKept(page);
	const fonts = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.woff2'));
	const [used] = fonts.filter((name) => name.startsWith('noto-sans-arabic-400'));
	const keep = (name: string) =>
		page.evaluate(
			(names) =>
				new Promise((done) => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = ({ data }) => done(data);
					navigator.serviceWorker.controller?.postMessage({ type: 'keep', names }, [port2]);
				}),
			[name],
		);
	const arrives = (name: string | undefined) =>
		page.evaluate(
			(file) =>
				fetch(`assets/${file}`).then(
					({ ok }) => ok,
					() => false,
				),
			name,
		);
	expect(await keep('noto-sans-ethiopic')).toBe(true);
	expect(await keep('no-such-letters')).toBe(false);
	expect(await arrives(used)).toBe(true);
	await close();
	expect(await keep('noto-sans-arabic-700')).toBe(false);
	for (const font of fonts)
		expect(await arrives(font), font).toBe(font === used || font.includes('ethiopic'));
});

test.each(['refused', 'not there'])('a browser where a worker is %s works as before', async (how) => {
	const { address } = await online();
	await device.addInitScript((kind) => {
		if (kind === 'refused')
			navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
		else Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
	}, how);
	const visit = await visitOn(device, address);
	await wholeVisit(visit);
	expect(await visit.page.evaluate(() => caches.keys())).toEqual([]);
});

test('kept in part: what the device threw away or damaged is fetched again', async () => {
	const { address, close } = await online();
	await visitOnce(device, address);
	const { page } = await visitOn(device, address);
	const thrownAway = await page.evaluate(async () => {
		let count = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				if (/index\.html|index-|\/en\.|icon/.test(url)) count += Number(await cache.delete(url));
				if (/\/(municipality|questions)\./.test(url)) await cache.put(url, new Response('{"rules":'));
				if (/data\/manifest\.json/.test(url)) await cache.put(url, new Response('<!doctype html>'));
			}
		}
		return count;
	});
	expect(thrownAway).toBeGreaterThan(6);
	await page.close();

	const again = await visitOn(device, address);
	await wholeVisit(again);
	expect(await look(again.page)).toMatchObject({ reached: true, whole: true });
	// The manifest of the server counts once the page has read it.
	await expect.poll(() => look(again.page)).toMatchObject({ candidate: null });
	await close();
	expect(await look(again.page)).toMatchObject({ reached: false, whole: true });
	await wholeVisit(await inEnglish(await visitOn(device, address)));
});

test('what is in force but cannot be read makes way for what the server has', async () => {
	const { address } = await online();
	const { page } = await visitOn(device, address);
	await untilKept(page);
	await page.evaluate(async () => {
		const text = '{"regels":[]}';
		const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
		const hash = [...new Uint8Array(digest)]
			.map((byte) => byte.toString(16).padStart(2, '0'))
			.join('')
			.slice(0, 8);
		const data = await caches.open((await caches.keys()).find((name) => name.startsWith('data')) as string);
		const manifest = await (await fetch('data/manifest.json')).json();
		manifest.questions = { file: `questions.${hash}.json`, hash };
		await data.put(`data/questions.${hash}.json`, new Response(text));
		await data.put('data/manifest.json', new Response(JSON.stringify(manifest)));
	});
	await page.close();
	await wholeVisit(await visitOn(device, address));
});
