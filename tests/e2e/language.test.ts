/** Which language comes first, what happens when one does not come, and letters that a device lacks. */
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { drawn, KEEPS_OFFLINE } from '../support/page';
import { openApp, takenOver } from '../support/visit';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(
	search: string,
	options: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> } = {},
) {
	const visit = await openApp(browser, `${inject('app')}${search}`, 'nl', options);
	return { ...visit, lang: () => visit.page.locator('html').getAttribute('lang') };
}

describe('the first language', () => {
	test.each([
		['', 'nl-NL', 'nl'],
		['', 'tr-TR', 'tr'],
		['', 'fa-AF', 'fa'],
		['', 'de-DE', 'nl'],
		['?lang=pl', 'tr-TR', 'pl'],
		['?lang=xx', 'uk-UA', 'uk'],
		['?lang=..%2Fen', 'nl-NL', 'nl'],
		['?lang=%00', 'de-DE', 'nl'],
	])('%s with a browser in %s is %s', async (search, locale, expected) => {
		const { lang, close } = await open(search, { locale });
		await expect.poll(lang).toBe(expected);
		await close();
	});
	test('what was chosen comes back on a phone; anything odd that lies there is passed over', async () => {
		const { page, lang, close } = await open('');
		await page.locator('.languages summary').click();
		await page
			.locator('.languages')
			.getByRole('button', { name: /Polski/ })
			.click();
		await expect.poll(lang).toBe('pl');
		await page.reload();
		await expect.poll(lang).toBe('pl');
		await page.evaluate(() => localStorage.setItem('/ lang', '{"x":1}'));
		await page.reload();
		await takenOver(page);
		expect(await lang()).toBe('nl');
		await close();
	});
	test('chosen by hand, it stays after a reload, whatever the address began with', async () => {
		const { page, lang, close } = await open('?Lang=AR');
		await expect.poll(lang).toBe('ar');
		await page.locator('.languages summary').click();
		await page
			.locator('.languages')
			.getByRole('button', { name: /^Nederlands/ })
			.click();
		await expect.poll(lang).toBe('nl');
		await page.reload();
		await takenOver(page);
		expect(await lang()).toBe('nl');
		await close();
	});
	test('from the address, it stays after a reload on the way: a card in Turkish is for who reads Turkish', async () => {
		const { page, lang, close } = await open('?lang=TR');
		await expect.poll(lang).toBe('tr');
		await page.locator('a.primary').first().press('Enter');
		await page.waitForURL(/#\/check$/);
		await page.reload();
		await takenOver(page);
		expect(await lang()).toBe('tr');
		await close();
	});
	test('P-05: a device of others forgets it', async () => {
		const { page, lang, close } = await open('?mode=outreach');
		await page.locator('.languages summary').click();
		await page
			.locator('.languages')
			.getByRole('button', { name: /Polski/ })
			.click();
		await expect.poll(lang).toBe('pl');
		expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
		await page.reload();
		await expect.poll(lang).toBe('nl');
		await close();
	});
});

describe('a language file that is broken does not take the app down', () => {
	test.each([
		['an error', { status: 500, body: 'x' }],
		['a page of an error', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Oeps' }],
		['cut off', { status: 200, contentType: 'application/json', body: '{"meta":{"status":"dr' }],
		['from another release', { status: 200, contentType: 'application/json', body: '{"meta":{},"app":{}}' }],
	])('%s', async (_, answer) => {
		const { page, lang, close } = await open('?lang=ar', {
			before: (page) => page.route(/\/data\/ar\./, (route) => route.fulfill(answer)),
		});
		expect(await lang()).toBe('nl');
		await page.locator('.languages summary').click();
		await page
			.locator('.languages')
			.getByRole('button', { name: /العربية/ })
			.click();
		await page.locator('.notice').waitFor();
		expect(await lang()).toBe('nl');
		await page.locator('a.primary').click();
		await page.locator('form.question').waitFor();
		await close();
	});
});

describe('A-19: letters', () => {
	const fonts = (asked: Request[]) =>
		asked.map((request) => request.url()).filter((url) => url.endsWith('.woff2'));
	test('a screen in Latin letters fetches none', async () => {
		const { page, requests, close } = await open('?lang=pl');
		await page.locator('a.primary').click();
		await page.locator('form.question').waitFor();
		expect(fonts(requests)).toEqual([]);
		await close();
	});
	test('Ethiopic letters are drawn, on a device that has none of its own', async () => {
		const { page, close } = await open('?lang=ti');
		await page.evaluate(() => document.fonts.ready);
		const drawn = await page.evaluate(() =>
			[...document.fonts]
				.filter((font) => font.status === 'loaded')
				.map((font) => font.family.replaceAll('"', '')),
		);
		expect(drawn).toContain('Ethiopic script');
		await close();
	});
});

test('the letters of the chosen language are kept for when there is no network', async () => {
	const { page, close } = await open('?lang=ti', KEEPS_OFFLINE);
	const kept = () =>
		page.evaluate(async () => {
			const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
			const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
			return requests.filter(({ url }) => url.includes('noto-sans-ethiopic')).length;
		});
	await expect.poll(kept).toBe(2);
	await close();
});

describe('I-14: longer texts and the other way round', () => {
	test.each(['', '?mode=kiosk', '?mode=outreach'])('nothing is cut off %s', async (search) => {
		const { page, close } = await open(`${search}${search ? '&' : '?'}lang=nl`);
		for (const hash of ['#/', '#/vraag/1', '#/contact', '#/over']) {
			await page.evaluate((to) => {
				location.hash = to;
			}, hash);
			await page.locator('h1').waitFor();
			await drawn(page);
			const out = await page.evaluate(() => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const longer = (text: string) =>
					text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
				while (texts.nextNode()) {
					const node = texts.currentNode as Text;
					if (node.parentElement?.closest('script, style, template') === null) node.data = longer(node.data);
				}
				return ['ltr', 'rtl'].map((dir) => {
					// As the app does: what we show has a direction of its own.
					document.documentElement.dir = dir;
					document.querySelector('#app')?.setAttribute('dir', dir);
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
			});
			expect({ hash, out }).toEqual({ hash, out: [0, 0] });
			await page.reload();
			await takenOver(page);
		}
		await close();
	});
});
