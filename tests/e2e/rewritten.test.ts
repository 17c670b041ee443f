/** A page that a browser translates, or an extension writes in, says the same as one that is left alone (P-12). */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn, newDevice, newPage } from '../support/page';
import { extension, translator, voice } from '../support/rewriting';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** Answers by the ids that the options carry; where none of these is there, the one in the middle. */
const ANSWERS = ['utrecht', 'niets', 'alleen', 'loon', 'true'];

type Act = (page: Page) => Promise<unknown>;

/** All words in sight, in capitals. What was written in between does not count. */
const said = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const copy = document.body.cloneNode(true) as HTMLElement;
		for (const one of copy.querySelectorAll('.injected, script, style, template')) one.remove();
		return (copy.textContent ?? '').toUpperCase().replace(/\s+/g, ' ');
	});

const click =
	(what: string, n = 0): Act =>
	(page) =>
		page.locator(what).nth(n).press('Enter');
const to =
	(hash: string): Act =>
	(page) =>
		page.evaluate((hash) => {
			location.hash = hash;
		}, hash);

const REWRITERS = { 'a browser that translates': translator, 'an extension': extension };

test.each<{ on: string; search: string; by: (keyof typeof REWRITERS)[] }>([
	{ on: 'a phone', search: '?', by: ['a browser that translates', 'an extension'] },
	{ on: 'a tablet between two people', search: '?mode=outreach', by: ['a browser that translates'] },
])('rewritten on $on, every screen of the way says the same', async ({ search, by }) => {
	// When everything is kept on a device, it says so: no text may hang on how quick that is.
	const open = async () => newPage(await newDevice(browser));
	const plain = await open();
	const others = await Promise.all(by.map(open));
	const visits = [plain, ...others];
	const pages = visits.map(({ page }) => page);
	for (const page of pages) await page.addInitScript(voice);
	for (const [i, one] of by.entries()) await others[i]?.page.addInitScript(REWRITERS[one]);
	const all = async (what: string, act: Act) => {
		const [as, ...texts] = await Promise.all(
			pages.map(async (page) => {
				await act(page);
				await drawn(page);
				return said(page);
			}),
		);
		for (const [i, is] of texts.entries()) expect(is, `${what}, ${by[i]}`).toBe(as);
	};
	const count = (what: string) => plain.page.locator(what).count();
	const has = async (what: string) => (await count(what)) > 0;

	await all('start', async (page) => {
		await page.goto(inject('app') + search);
		// With the later file, which has its own part in this screen.
		await page.locator('.listen').waitFor();
		await page.locator('main .primary').first().waitFor();
	});
	await all('first question', to('#/vraag/1'));
	await all('read aloud', click('.listen'));
	const [heard, ...hear] = await Promise.all(
		pages.map((page) => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)),
	);
	expect(heard?.length).toBeGreaterThan(5);
	for (const [i, hears] of hear.entries())
		if (by[i] === 'an extension') expect(hears.length).toBe(heard?.length);
		else expect(hears).toEqual(heard);
	for (let n = 1; n < 30 && (await has('form.question')); n++) {
		await all(`${n} with a message`, click('form.question [type=submit]'));
		if (await has('.alone button')) {
			await all(`${n} alone`, click('.alone button'));
			await all(`${n} together`, click('.alone button'));
		}
		if (await has('form.question > button.link:not([hidden])')) {
			await all(`${n} exactly`, click('form.question > button.link'));
			await all(`${n} from the list`, click('form.question > button.link'));
		}
		const values = await plain.page
			.locator('form.question .option input')
			.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
		const value = values.find((one) => ANSWERS.includes(one)) ?? values[Math.floor((values.length - 1) / 2)];
		await all(`${n} ticked`, (page) =>
			page.locator(`form.question .option input[value="${value}"]`).press('Space'),
		);
		await all(`after ${n}`, click('form.question [type=submit]'));
	}
	await all('results', (page) => page.locator('.results').waitFor());
	await all('answers', to('#/mijn-antwoorden'));
	for (const address of ['#/regeling/1', '#/regeling/3', '#/past-nu-niet', '#/nu-hulp', '#/mijn-plan'])
		await all(address, to(address));
	for (const when of ['today', 'tomorrow'])
		await all(when, (page) => page.locator(`.plan input[value=${when}]`).first().press('Space'));
	for (let n = 0; n < (await count('.take button, .save button')); n++)
		if ((await plain.page.locator('.take button, .save button').nth(n).innerText()) !== 'Print')
			await all(`taken along ${n}`, click('.take button, .save button', n));
	for (const address of ['#/waarom/1', '#/stel-dat']) await all(address, to(address));
	const questions = await count('.what-if .choices a');
	expect(questions).toBeGreaterThan(5);
	// All of them on what most people have; elsewhere one, for the screen itself.
	for (let question = 0; question < questions; question += search === '?' ? 1 : questions) {
		await all(`suppose ${question}`, click('.what-if .choices a', question));
		for (let option = 0; option < (await count('.option input')); option++)
			await all(`suppose ${question}, ${option}`, (page) =>
				page.locator('.option input').nth(option).press('Space'),
			);
		await all('stel dat', to('#/stel-dat'));
	}
	for (const address of [
		'#/klopt-dit-niet',
		'#/contact',
		'#/over',
		'#/zelf-zien',
		'#/hoe-rekenen-we',
		'#/resultaat',
	])
		await all(address, async (page) => {
			await to(address)(page);
			// The rules in words are fetched.
			if (address === '#/hoe-rekenen-we') await page.locator('main ul a').first().waitFor();
		});
	for (const language of [2, 0]) {
		await all(`language ${language}`, async (page) => {
			await page
				.locator('.languages button')
				.nth(language)
				.evaluate((one) => (one as HTMLElement).click());
			await page.locator(`#app[lang=${['nl', 'en', 'ar'][language]}]`).waitFor();
		});
		await all('results', to('#/resultaat'));
	}
	await all('wipe', click('footer nav > .quiet >> nth=-1'));
	await all('wiped', click('.wipe .secondary'));
	expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
	for (const page of pages) await page.context().close();
});
