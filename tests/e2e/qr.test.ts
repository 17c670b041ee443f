/** A code on a screen, read by another device: the same outcomes, and nothing anyone answered. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { codeOf } from '../../src/session/take-along/result-link';
import one from '../fixtures/links/v1.json';
import two from '../fixtures/links/v2.json';
import { startBrowser } from '../support/browser';
import { deployed } from '../support/deployed';
import { type Site, untilKept, untilShown, visitOn } from '../support/device';
import { KEEPS_OFFLINE, newDevice, newPage } from '../support/page';
import { scan } from '../support/pixels';
import {
	answer,
	answerAll,
	begin,
	goOn,
	openApp,
	press,
	toPlan,
	toResults,
	type Visit,
	wordsOf,
} from '../support/visit';
import { residents } from './households';

const links = [...one, ...two];

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([startBrowser(), deployed(inject('built'))]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const [, , couple] = residents as [unknown, unknown, (typeof residents)[number]];

async function toCode(visit: Visit): Promise<void> {
	await answerAll(visit, couple.answers);
	await toResults(visit);
	await toPlan(visit);
	await press(visit.page, visit.words.app.take.code);
	await visit.page.locator('.take-code').scrollIntoViewIfNeeded();
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
async function problems(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<string[]> {
	await page.emulateMedia({ colorScheme });
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
	);
	return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`);
}

/** Once the paper stands there: it comes with a part of its own, after the app has taken over. */
async function outcomes(page: Page): Promise<string[]> {
	const headings = page.locator('.shared .paper-help h3');
	await headings.first().waitFor();
	return (await headings.allInnerTexts()).map((text) => text.split(']: ')[1] ?? text);
}

test('R-13: read from a screen it opens on a device that knows nothing', async () => {
	const visit = await openApp(browser, site.address);
	await toCode(visit);
	const { page, words } = visit;
	const name = words.regelingen['medische-kosten'].name;
	const address = (await scan(page.locator('.take-code'))) ?? '';
	expect(address.startsWith(`${site.address}#r=`)).toBe(true);
	expect(address.slice(site.address.length).length).toBeLessThan(60);
	// Costs of care were answered; that they were is not in it.
	expect(address).not.toContain(codeOf('medische-kosten'));
	expect(address.split('#r=')[1]).toMatch(/^2\.nl\.[0-9a-z]{3}\.(-?[0-9a-z]{3})+\.[0-9a-z]{3}$/);
	expect(address.split('#r=')[1]).not.toMatch(/203700|2037|70|66|zorg|utrecht|pas|bijstand/);

	await page.locator('.take input[name=also]').check();
	for (const colorScheme of SCHEMES) expect(await problems(page, colorScheme)).toEqual([]);
	const ticked = (await scan(page.locator('.take-code'))) ?? '';
	expect(ticked).toContain(codeOf('medische-kosten'));
	expect(visit.complaints).toEqual([]);
	await visit.close();

	const other = await openApp(browser, ticked);
	// In the order to act: what they ticked comes first.
	const { maybe, likely } = words.app.status;
	const [first, ...rest] = await outcomes(other.page);
	expect([first, rest.toSorted()]).toEqual([maybe, [maybe, maybe, maybe, likely, likely]]);
	const shown = await other.page.locator('main').innerText();
	for (const text of [words.regelingen['u-pas'].name, name, words.app.paper.do, '14 030'])
		expect(shown).toContain(text);
	expect(await other.page.title()).not.toMatch(/pas|zorg|bijstand/i);
	// The fragment is never sent.
	expect(other.requests.filter((request) => request.url().includes('r='))).toEqual([]);
	for (const colorScheme of SCHEMES) expect(await problems(other.page, colorScheme)).toEqual([]);
	expect(other.complaints).toEqual([]);
	await other.close();
});

describe('links', () => {
	test.each(links)('$payload, released before, shows what it said', async ({ payload, reads }) => {
		const device = await newDevice(browser);
		const { page } = await newPage(device, { day: '2027-01-15T12:00:00+01:00' });
		await page.goto(`${site.address}#r=${payload}`);
		await untilShown(page);
		await page.locator('.shared .paper-help').first().waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe(reads.language);
		const names = await page.locator('.shared .official').allInnerTexts();
		const { regelingen } = wordsOf('nl');
		const said = reads.helps.map(({ id }) => `[${regelingen[id].official}]`);
		// On paper what has a deadline or warns comes together.
		expect(names.sort()).toEqual(said.sort());
		// Amounts ended with 2026: a link from before says that, one from after that nobody knows the new ones yet.
		expect(await page.locator('.shared > .notice').count()).toBe(1);
		await device.close();
	});

	test.each([
		['damaged', '1.nl.1xw.l6gtm55p.5z1'],
		['damaged', ''],
		['damaged', '%F0%9F%92%A5<script>'],
		['newer', '3.nl.anything-else.5g8'],
	] as const)('%s: "%s" is a calm word, with a way on', async (kind, payload) => {
		const visit = await openApp(browser, `${site.address}#r=${payload}`);
		const { page, words } = visit;
		await page.getByText(words.app.shared[kind]).waitFor();
		// What is cut off by going away counts as a complaint.
		await page.waitForLoadState('networkidle');
		await page.reload();
		await page.getByText(words.app.shared[kind]).waitFor();
		await goOn(page, words.app.shared.check);
		await page.getByText(words.app.start.intro).waitFor();
		expect(visit.complaints).toEqual([]);
		await visit.close();
	});

	test('offline, on a device that was here before, and in another language; a visit goes on', async () => {
		const own = await deployed(inject('built'));
		const device = await newDevice(browser, KEEPS_OFFLINE);
		const visit = await visitOn(device, own.address);
		const { page, words } = visit;
		await untilKept(page);
		await own.close();
		await begin(visit);
		await answer(visit, couple.answers);
		const here = page.url();
		const [{ payload }] = links as [(typeof links)[number]];
		await page.goto(`${own.address}#r=${payload}`);
		await page.locator('.shared .paper-help').first().waitFor();
		expect(await page.locator('.shared').innerText()).toContain(words.regelingen['u-pas'].name);
		await page.locator('.languages summary').click();
		await page.getByRole('button', { name: /^English/ }).click();
		await page.getByText(wordsOf('en').app.shared.check).waitFor();
		await page.goBack();
		expect(page.url()).toBe(here);
		await page.getByText(wordsOf('en').app.question.next).waitFor();
		// A cold start too.
		const cold = await visitOn(device, `${own.address}#r=${payload}`);
		await cold.page.locator('.shared .paper-help').first().waitFor();
		expect([...visit.complaints, ...cold.complaints]).toEqual([]);
		await device.close();
	});
});

test('without an address for everyone there is no code', async () => {
	const visit = await openApp(browser, inject('app'));
	await answerAll(visit, couple.answers);
	await toResults(visit);
	await toPlan(visit);
	expect(await visit.page.getByRole('button', { name: visit.words.app.take.code }).count()).toBe(0);
	await visit.close();
});
