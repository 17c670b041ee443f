/** A new app and new rules come in between visits only, whole and readable, or not at all. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { publish } from '../../src/authoring/commands/publish';
import { startBrowser } from '../support/browser';
import { BUILD_DAY, build, copyOfSources } from '../support/build';
import {
	look,
	putOnline,
	replaceWith,
	type Site,
	untilKept,
	untilShown,
	visitOn,
	visitOnce,
} from '../support/device';
import { KEEPS_OFFLINE, newDevice, newPage } from '../support/page';
import { answer, answerAll, begin, press, statusOf, toResults, type Visit } from '../support/visit';
import { residents } from './households';

let browser: Browser;
let sources: Awaited<ReturnType<typeof copyOfSources>>;
let device: BrowserContext;
let site: Site;
beforeAll(async () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', String(Number(BUILD_DAY) + 3600));
	[browser, sources] = await Promise.all([startBrowser(), copyOfSources()]);
});
afterAll(async () => {
	vi.unstubAllEnvs();
	await Promise.all([browser.close(), sources.remove()]);
});
beforeEach(async () => {
	site = await putOnline(inject('built'));
	device = await newDevice(browser, KEEPS_OFFLINE);
	await visitOnce(device, site.address);
});
afterEach(async () => {
	await device.close();
	await site.close();
	await rm(site.folder, { recursive: true, force: true });
});

const [{ answers, expected }] = residents as [(typeof residents)[number]];
const edit = async (file: string, change: (text: string) => string): Promise<void> => {
	const before = await readFile(file, 'utf8');
	const after = change(before);
	expect(after, `${file} is as this test knows it`).not.toBe(before);
	await writeFile(file, after);
};

async function worksToTheEnd(visit: Visit): Promise<void> {
	await answerAll(visit, answers);
	await toResults(visit);
	const { status } = visit.words.app;
	expect(await statusOf(visit, 'u-pas')).toBe(status[expected['u-pas'] as string]);
}

describe('another build of the app', () => {
	const buildOf = ({ page }: { page: Page }) => page.locator('html').getAttribute('data-build');
	const waits = (page: Page) =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
	const wipe = async ({ page, words }: Visit) => {
		await press(page, words.app.nav.wipe);
		await press(page, words.app.nav.wipeYes);
		await page.getByText(words.app.notice.wiped).waitFor();
	};
	/** Someone puts the phone away, or looks at something else. */
	const turnAway = (page: Page) =>
		page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
			Object.defineProperty(document, 'hidden', { value: false, configurable: true });
		});

	let second: string;
	beforeAll(async () => {
		second = join(sources.folder, 'dist');
		for (const file of ['main.tsx', 'shell/late-screens.tsx'])
			await edit(
				join(sources.folder, 'src', file),
				(text) => `${text}\ndocument.documentElement.dataset.build = 'second';\n`,
			);
		await build(second, sources.folder);
	});

	test('K-14: waits while anyone has a visit going on, in whichever tab, and comes in after it', async () => {
		const visiting = await visitOn(device, site.address);
		const beside = await visitOn(device, site.address);
		const { page, words } = visiting;
		// A worker keeps files as they are; the compressed ones are the server's.
		const files = (await readdir(join(site.folder, 'assets'))).filter((name) => !name.endsWith('.gz'));
		await begin(visiting);
		await answer(visiting, answers);
		await replaceWith(second, site);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect.poll(() => waits(page)).toBe(true);
		await turnAway(beside.page);
		await turnAway(page);
		// There and back by way of the worker: what turning away set going has been.
		for (const each of [beside, visiting]) await look(each.page);
		expect(await waits(page)).toBe(true);
		// The server has forgotten these; the device has not.
		expect(files.length).toBeGreaterThan(2);
		const statuses = (names: string[]) =>
			Promise.all(names.map(async (name) => (await fetch(`assets/${name}`)).status));
		expect(await page.evaluate(statuses, files)).toEqual(files.map(() => 200));
		const reloaded = await visitOn(device, site.address);
		expect(await buildOf(reloaded)).toBeNull();
		await reloaded.close();
		await answerAll(visiting, answers);
		await toResults(visiting);
		expect(await buildOf(visiting)).toBeNull();

		await wipe(visiting);
		// The message stands there long enough to be read.
		await page.waitForTimeout(2000);
		expect(await page.getByText(words.app.notice.wiped).isVisible()).toBe(true);
		for (const visit of [visiting, beside]) {
			await expect.poll(() => buildOf(visit).catch(() => null)).toBe('second');
			await untilShown(visit.page);
		}
		await worksToTheEnd(visiting);
		expect([...visiting.complaints, ...beside.complaints]).toEqual([]);
		await site.close();
		expect(await buildOf(await visitOn(device, site.address))).toBe('second');
	});

	test('a word to it that gets lost does not keep it out for good', async () => {
		const { page } = await newPage(device, { runs: true });
		await page.addInitScript(() => {
			const { postMessage } = ServiceWorker.prototype;
			let lost = false;
			ServiceWorker.prototype.postMessage = function (...[message, with_]: [{ type?: string }, never]) {
				if (message.type === 'apply' && !lost) lost = true;
				else postMessage.call(this, message, with_);
			};
		});
		await page.goto(site.address);
		await untilShown(page);
		await replaceWith(second, site);
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
		await expect.poll(() => waits(page)).toBe(true);
		await turnAway(page);
		// Told in vain, it lets the next one have a turn.
		const later = async () => {
			await page.clock.fastForward(11_000);
			await turnAway(page);
			return buildOf({ page });
		};
		await expect.poll(() => later().catch(() => null)).toBe('second');
	});

	test('half of it is not taken', async () => {
		await replaceWith(second, site);
		// Deployed file by file: the list of files is there before one of the files is.
		const worker = await readFile(join(site.folder, 'sw.js'), 'utf8');
		const after = /assets\/late-screens-[\w-]+\.js/.exec(worker)?.[0] as string;
		await writeFile(join(site.folder, after), '<!doctype html>');
		const visit = await visitOn(device, site.address);
		await visit.page.evaluate(async () => {
			await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
		});
		await expect
			.poll(() =>
				visit.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing),
			)
			.toBeFalsy();
		expect(await waits(visit.page)).toBe(false);
		await visit.close();
		await site.close();
		const later = await visitOn(device, site.address);
		expect(await buildOf(later)).toBeNull();
		await worksToTheEnd(later);
	});
});

describe('other rules and words beside the same app', () => {
	/** "Hoe rekenen we?" about the version that this test changes. */
	const namesNewSource = async ({ page, words }: Visit): Promise<boolean> => {
		await page.goto(`${page.url().split('#')[0]}#/hoe-rekenen-we`);
		await page.getByRole('link', { name: /^U-pas, vanaf .*juli 2026/ }).click();
		await page.getByRole('link', { name: words.app.dossiers.back }).waitFor();
		return (await page.locator('main').innerText()).includes('nieuwe bron');
	};
	const manifestOn = () => join(site.folder, 'data/manifest.json');
	/** Changes a published file, and names it by its new content, a second later. */
	async function republish(kind: string, change: (text: string) => string, hash?: string): Promise<void> {
		const manifest = JSON.parse(await readFile(manifestOn(), 'utf8'));
		const text = change(await readFile(join(site.folder, 'data', manifest[kind].file), 'utf8'));
		const digest = hash ?? createHash('sha256').update(text).digest('hex').slice(0, 8);
		manifest[kind] = { file: `${kind}.${digest}.json`, hash: digest };
		await writeFile(join(site.folder, 'data', manifest[kind].file), text);
		manifest.number++;
		await writeFile(manifestOn(), JSON.stringify(manifest));
	}
	const inForce = (page: Page): Promise<string> =>
		page.evaluate(async () => (await (await fetch('data/manifest.json')).json()).municipality.file);

	test('what `rules -- publish` wrote is in force from the visit after next, offline too', async () => {
		await edit(join(sources.folder, 'rules/regelingen/u-pas/2026-07-01.json'), (text) =>
			text.replaceAll('U-pas, veelgestelde vragen', 'U-pas, nieuwe bron'),
		);
		await publish(sources.folder, site.folder, '2026-11-21');
		const first = await visitOn(device, site.address);
		const before = await inForce(first.page);
		await begin(first);
		// It is here before the visit ends, and stays out of it.
		await expect.poll(() => inForce(first.page)).not.toBe(before);
		expect(await namesNewSource(first)).toBe(false);
		await first.close();
		await site.close();
		const second = await visitOn(device, site.address);
		expect(await namesNewSource(second)).toBe(true);
	});

	const broken: Record<string, () => Promise<void>> = {
		'an error page in place of the manifest': () =>
			writeFile(manifestOn(), '<!doctype html><h1>Storing</h1>'),
		'half a file': () => republish('municipality', (text) => text.slice(0, 5000), '0123abcd'),
		'an older publication': async () => {
			await republish('municipality', (text) => `${text} `);
			await edit(manifestOn(), (text) => text.replace('2026-11-21', '2026-11-20'));
		},
		'rules that this app cannot read': () =>
			republish('municipality', (text) => text.replaceAll('"validFrom"', '"geldigVanaf"')),
	};
	test('what is broken replaces nothing, whatever came before it', async () => {
		const good = await readFile(manifestOn(), 'utf8');
		const before: string = JSON.parse(good).municipality.file;
		for (const [kind, hang] of Object.entries(broken)) {
			await writeFile(manifestOn(), good);
			await hang();
			const first = await visitOn(device, site.address);
			expect(await inForce(first.page), kind).toBe(before);
			await untilKept(first.page);
			const { candidate } = await look(first.page);
			expect(candidate !== null, kind).toBe(kind === 'rules that this app cannot read');
			// Once more, by way of the page and the worker: what came has been read, and refused.
			await look(first.page);
			expect(await inForce(first.page), kind).toBe(before);
			await first.close();
		}
		const later = await visitOn(device, site.address);
		expect(await inForce(later.page)).toBe(before);
		await begin(later);
		expect(later.complaints).toEqual([]);
	});
});
