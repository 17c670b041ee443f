/** A card of a moment: read by a camera it opens that moment, in that language, and tells nothing of anyone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import momenten from '../../rules/momenten.json';
import { cardsAsPage } from '../../src/authoring/commands/cards';
import { readContact } from '../../src/authoring/commands/notices';
import { startBrowser } from '../support/browser';
import { deployed } from '../support/deployed';
import type { Site } from '../support/device';
import { newDevice, newPage } from '../support/page';
import { scan } from '../support/pixels';
import { forNextScreen, goOn, openApp, press, wordsOf } from '../support/visit';

let browser: Browser;
let site: Site;
beforeAll(async () => {
	[browser, site] = await Promise.all([startBrowser(), deployed(inject('built'))]);
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

const A4 = { width: 794, height: 1123 };
const contact = readContact('.');

describe('from the command line', () => {
	test.each(momenten.momenten.map(({ id }) => id))(
		'%s, in English beside Dutch, four times on one sheet',
		async (moment) => {
			if (!contact) throw new Error('no contact points');
			const device = await newDevice(browser, { viewport: A4 });
			const { page } = await newPage(device);
			const card = { moment, language: 'en', publicUrl: site.address, sender: null, contact };
			await page.setContent(cardsAsPage('.', card));
			const cards = page.locator('article');
			expect(await cards.count()).toBe(4);
			const said = await cards.first().innerText();
			for (const language of ['nl', 'en'] as const)
				expect(said).toContain(wordsOf(language).app.start.moments[moment]);
			expect(said).toContain(wordsOf('nl').app.notice.trial);
			const address = (await scan(cards.last())) ?? '';
			expect(address).toBe(`${site.address}?lang=en&start=${moment}`);
			// To type over, too; and nothing is cut off.
			expect(said.replace(/\s/g, '')).toContain(address.replace(/^https:\/\//, ''));
			expect(await cards.evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight))).toBe(
				false,
			);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
			await page.goto(address);
			await page.getByText(wordsOf('en').app.start.moments[moment]).waitFor();
			await device.close();
		},
	);

	test.each(['ar', 'ti', 'pl', 'uk', 'fa', 'tr', 'nl'])('everything fits on it, in %s', async (language) => {
		if (!contact) throw new Error('no contact points');
		const device = await newDevice(browser, { viewport: A4 });
		const { page } = await newPage(device);
		for (const { id: moment } of momenten.momenten) {
			const publicUrl = 'https://een-lang-adres.voorbeeld.example.org/geld-en-hulp/';
			await page.setContent(cardsAsPage('.', { moment, language, publicUrl, sender: null, contact }));
			const cut = await page
				.locator('article')
				.evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight));
			expect(cut, moment).toBe(false);
			// In a text that runs the other way it would read as another number.
			for (const number of await page.locator('article bdi').all())
				expect(await number.getAttribute('dir')).toBe('ltr');
			expect(await page.locator('article bdi').count()).toBe(language === 'nl' ? 4 : 8);
		}
		await device.close();
	});
});

test('beside someone: three lines to read, cards to print, and the code opens the moment', async () => {
	const visit = await openApp(browser, `${site.address}?mode=outreach`, 'en');
	const { page, words } = visit;
	// Dutch stands beside it, in the name of the link too.
	await forNextScreen(page, () => page.locator('a[href="#/kaartjes"]').press('Enter'));
	const text = words.app.start.moments.baby;
	await page.locator('input[name=moment][value=baby]').check();
	const lines = page.locator('.moments .leaflet li');
	expect(await lines.count()).toBe(3);
	expect(await lines.first().innerText()).toContain(words.regelingen['kindgebonden-budget'].name);
	const pages = async () =>
		(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
	expect(await page.locator('.paper.leaflet').count()).toBe(1);
	expect(await pages()).toBe(1);
	await page.locator('input[name=what][value=cards]').check();
	await page.locator('.cards-sheet').waitFor({ state: 'attached' });
	expect(await page.locator('.cards-sheet > div').count()).toBe(4);
	expect(await pages()).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize(A4);
	const address = await scan(page.locator('.card-to-cut').last());
	expect(address).toBe(`${site.address}?lang=en&start=baby`);
	expect(
		await page
			.locator('.card-to-cut')
			.evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight)),
	).toBe(false);
	expect(visit.complaints).toEqual([]);
	await visit.close();
	const other = await openApp(browser, address ?? '');
	await other.page.getByText(text).waitFor();
	await other.close();
});

test('without an address for everyone there are no cards, and it says so; on a phone there is no such screen', async () => {
	const visit = await openApp(browser, `${inject('app')}?mode=outreach`);
	const { page, words } = visit;
	await goOn(page, words.app.moments.open);
	await page.locator('input[name=moment][value=zorg]').check();
	await page.getByText(words.app.moments.noAddress).waitFor();
	expect(await page.locator('input[name=what]').count()).toBe(0);
	await press(page, words.app.nav.back);
	await visit.close();
	const phone = await openApp(browser, `${inject('app')}#/kaartjes`);
	await phone.page.getByText(phone.words.app.start.intro).waitFor();
	await phone.close();
});
