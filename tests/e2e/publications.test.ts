/**
 * One device and everything that can be published by mistake. After each mistake, and after what puts it right, the
 * server is stopped, and the device still has good words and good rules.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve';
import { startBrowser } from '../support/browser';
import { look, putOnline, untilKept, visitOn, visitOnce } from '../support/device';
import { KEEPS_OFFLINE, newDevice } from '../support/page';
import { addNamed, republished } from '../support/republished';
import { answerAll, begin, statusOf, toResults, type Visit } from '../support/visit';
import { residents } from './households';

// biome-ignore lint/suspicious/noExplicitAny: what is published here is broken on purpose
type Json = any;

let browser: Browser;
let device: BrowserContext;
let address: string;
let folder: string;
let stop: () => Promise<void>;
/** As the build made them. */
let good: { manifest: Json; nl: Json; municipality: Json };
/** Of the last publication, right or wrong. */
let number: number;
/** The last right one: what the device speaks. */
let right: Json;

beforeAll(async () => {
	browser = await startBrowser();
	({ address, folder, close: stop } = await putOnline(inject('built')));
	const read = async (file: string) => JSON.parse(await readFile(join(folder, 'data', file), 'utf8'));
	const manifest = await read('manifest.json');
	good = {
		manifest,
		nl: await read(manifest.locales.nl.file),
		municipality: await read(manifest.municipality.file),
	};
	number = manifest.number;
	right = await publish();
	device = await newDevice(browser, KEEPS_OFFLINE);
	await visitOnce(device, address);
});
afterAll(async () => {
	await browser.close();
	await stop();
	await rm(folder, { recursive: true, force: true });
});

async function goOnline(): Promise<void> {
	await stop();
	const site = await serve({ folder, port: Number(new URL(address).port) });
	expect(site.address).toBe(address);
	stop = site.close;
}

/** Its words say which publication they are of. */
const wordsOfNumber = (of: number) => {
	const nl = structuredClone(good.nl);
	nl.app.start.beginHere = `Begin ${of}`;
	return nl;
};

interface Change {
	built?: string;
	nl?: (words: Json) => void;
	rules?: (rules: Json) => void;
	languages?: (locales: Json) => void;
}

/** Puts another one on the server, made after the one before it. */
async function publish(change: Change = {}): Promise<Json> {
	const data = join(folder, 'data');
	const nl = wordsOfNumber(++number);
	const municipality = structuredClone(good.municipality);
	change.nl?.(nl);
	change.rules?.(municipality.rules);
	const manifest = {
		...good.manifest,
		...{ built: change.built ?? good.manifest.built, number },
		...(await republished(data, good.manifest, municipality)),
		locales: {
			...good.manifest.locales,
			nl: { ...good.manifest.locales.nl, ...(await addNamed(data, 'nl', nl)) },
		},
	};
	change.languages?.(manifest.locales);
	await hang(manifest);
	return manifest;
}
const hang = (manifest: Json) => writeFile(join(folder, 'data/manifest.json'), JSON.stringify(manifest));

const inForce = (page: Page): Promise<number> =>
	page.evaluate(async () => (await (await fetch('data/manifest.json')).json()).number);

/** The device comes by while the server has something right, and takes it. */
async function takes(manifest: Json): Promise<void> {
	await goOnline();
	const { page } = await visitOn(device, address);
	await expect.poll(() => inForce(page)).toBe(manifest.number);
	await page.close();
	right = manifest;
}

/** The device comes by, sees it and leaves it. */
async function leaves(): Promise<void> {
	const { page, requests } = await visitOn(device, address);
	const before = await inForce(page);
	await untilKept(page);
	const { candidate } = (await look(page)) as { candidate: Json };
	if (candidate) {
		const { file } = candidate.locales.nl;
		await expect.poll(() => requests.some((request) => request.url().endsWith(file))).toBe(true);
		// Once more, by way of the page and the worker: what was read has been refused.
		await look(page);
	}
	expect(await inForce(page)).toBe(before);
	await page.close();
}

/** Without a server: the first button says whose words these are. */
async function speaks(): Promise<Visit> {
	await stop();
	const visit = await visitOn(device, address);
	const words = { ...visit.words, app: wordsOfNumber(right.number).app };
	const begun = { ...visit, words };
	await begin(begun);
	return begun;
}

/** And the rules come to an outcome. */
async function decides(): Promise<void> {
	const visit = await speaks();
	await answerAll(visit, { ...residents[0]?.answers, leeftijd: 16 });
	await toResults(visit);
	expect(await statusOf(visit, 'u-pas')).toBe(visit.words.app.status.maybe);
	expect(visit.complaints).toEqual([]);
	await visit.close();
}

const mistakes: Record<string, Change> = {
	'a day far ahead': { built: '2099-01-01' },
	'broken words': { nl: ({ app }) => delete app.start },
	'a text less that only the app asks for': { nl: ({ app }) => delete app.question.next },
	'a language less': { languages: (locales) => delete locales.ar },
	'rules without a regeling': { rules: (rules) => (rules.regelingen = []) },
};
test.each(Object.entries(mistakes))('%s is left, and what puts it right is taken', async (_, mistake) => {
	await goOnline();
	await publish(mistake);
	await leaves();
	await decides();
	// That it speaks this one without a server shows in the next `decides`.
	await takes(await publish());
});

test('a dozen that are refused leave no heap behind', async () => {
	await goOnline();
	const { page } = await visitOn(device, address);
	const kept = () =>
		page.evaluate(async () => {
			const name = (await caches.keys()).find((one) => one.startsWith('data '));
			return (await (await caches.open(name ?? '')).keys()).length;
		});
	const few = await kept();
	for (let i = 0; i < 12; i++) {
		await publish(mistakes['broken words']);
		await look(page);
	}
	expect(await kept()).toBeLessThanOrEqual(few + 2);
	await page.close();
	await leaves();
	await decides();
});

test('a cache that gives the first of a day again takes nobody back', async () => {
	const first = right;
	await takes(await publish());
	await hang(first);
	await leaves();
	await (await speaks()).close();
});

test('a device that an earlier release locked asks the questions of today, and what is right heals it', async () => {
	await goOnline();
	const { page } = await visitOn(device, address);
	// As an earlier release put it in force: far ahead, and without a number.
	const { number: _, ...ahead } = { ...right, built: '2099-01-01' };
	await page.evaluate(async (text) => {
		const name = (await caches.keys()).find((one) => one.startsWith('data '));
		const manifest = new URL('data/manifest.json', location.href).href;
		await (await caches.open(name ?? '')).put(manifest, new Response(text));
	}, JSON.stringify(ahead));
	await page.close();
	await hang(ahead);
	await decides();
	await takes(await publish());
	await decides();
});
