/** The whole way without a mouse, and what a screen reader is told on each screen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { heading, type LanguageCode, openApp } from '../support/visit';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** Tab until this has the focus. Whoever cannot get there in that many steps would have given up. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
	}
	throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

/** Enter leads to a screen that starts at its heading. */
async function enter(
	page: Page,
	act: () => Promise<void> = () => page.keyboard.press('Enter'),
): Promise<void> {
	const before = await heading(page);
	await act();
	await page.waitForFunction(
		(said) =>
			document.activeElement?.tagName === 'H1' &&
			document.activeElement.textContent?.replace(/\s+/g, ' ').trim() !== said,
		before,
	);
}

/** One question: a group named by its heading, and every choice has a name. */
async function isReadable(page: Page): Promise<void> {
	const said = await heading(page);
	expect(await page.getByRole('group', { name: said }).count(), said).toBe(1);
	expect(await page.getByRole('heading', { level: 1 }).count(), said).toBe(1);
	for (const role of ['radio', 'checkbox'] as const)
		for (const choice of await page.getByRole(role).all())
			expect(
				(await choice.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText ?? '')).trim(),
				said,
			).not.toBe('');
}

/** The first choice; of ranges the third: the first ages are those of children, who are asked little. */
async function choose(page: Page): Promise<void> {
	await tabTo(page, 'fieldset input');
	await page.keyboard.press('Space');
	if (await page.locator('input[value=range-3]').count())
		for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowDown');
	expect(await page.locator('input:checked').count()).toBe(1);
}

describe.each(['nl', 'en'] as LanguageCode[])('in %s', (language) => {
	test('by keyboard alone: questions, adding up, the results, the page of a regeling', async () => {
		const visit = await openApp(browser, inject('app'), language);
		const { page, words } = visit;
		await tabTo(page, 'main .primary');
		await enter(page);
		const seen: string[] = [];
		while (await page.locator('form.question').count()) {
			await isReadable(page);
			seen.push(await heading(page));
			const sum = page.locator('input[value=adds]');
			if ((await sum.count()) && !seen.includes(words.app.adding.heading)) {
				await sum.focus();
				await page.keyboard.press('Space');
				await enter(page);
				seen.push(await heading(page));
				await addUp(page);
			} else {
				await choose(page);
				await enter(page);
			}
			expect(seen.length).toBeLessThan(30);
		}
		expect(seen).toContain(words.app.adding.heading);
		expect(await page.locator('.results').count()).toBe(1);
		expect(await page.getByText(words.app.results.frame).isVisible()).toBe(true);
		await tabTo(page, 'main .primary');
		await enter(page);
		expect(await page.locator('.regeling').count()).toBe(1);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	});
});

/** Amount, period, sum, yes. */
async function addUp(page: Page): Promise<void> {
	await tabTo(page, 'fieldset input[type=text]');
	await page.keyboard.type('1.250');
	await tabTo(page, 'fieldset input[type=radio]');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	expect(await page.locator('input:checked').getAttribute('value')).toBe('month');
	await enter(page);
	expect(await heading(page)).toMatch(/€\s?1[.,]250/);
	await tabTo(page, 'main .primary');
	await enter(page);
}
