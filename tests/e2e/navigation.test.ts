/** Back, reload, an address out of nowhere, another language: all friendly (Q-21, S-10, I-02). */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import {
	answer,
	answerAll,
	begin,
	goOn,
	heading,
	openApp,
	press,
	questionOn,
	speak,
	toAnswers,
	toResults,
	wordsOf,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const parent = residents[0]?.answers ?? {};

test('back keeps the answers, and the questions keep their order', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	const asked: string[] = [];
	for (let i = 0; i < 4; i++) asked.push(await answer(visit, parent));
	const fifth = await questionOn(visit);
	for (const question of asked.toReversed()) {
		await page.goBack();
		expect(await questionOn(visit)).toBe(question);
		expect(await page.locator('input:checked').count(), question).toBeGreaterThan(0);
	}
	for (const question of asked) {
		expect(await questionOn(visit)).toBe(question);
		await goOn(page, words.app.question.next);
	}
	expect(await questionOn(visit)).toBe(fifth);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});

test('a reload starts again, and says why', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	await answer(visit, parent);
	await answer(visit, parent);
	await page.reload();
	await page.getByText(words.app.notice.restarted).waitFor();
	expect(await page.getByText(words.app.start.beginHere, { exact: true }).isVisible()).toBe(true);
	await visit.close();
});

test.each(['#/check', '#/vraag/5', '#/mijn-antwoorden', '#/resultaat', '#/waarom/1'])(
	'%s, come from elsewhere, is a friendly start that says what it is',
	async (place) => {
		const visit = await openApp(browser, inject('app') + place);
		const { page, words } = visit;
		await page.getByText(words.app.notice.elsewhere).waitFor();
		expect(await heading(page)).toBe(words.app.title);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	},
);

test.each(['#/nergens', '#/vraag/0', '#/vraag/abc', '#/vraag/999999', '#%'])(
	'%s is never an error',
	async (place) => {
		const visit = await openApp(browser, inject('app') + place);
		expect(await heading(visit.page)).toBe(visit.words.app.title);
		expect(visit.complaints).toEqual([]);
		await visit.close();
	},
);

test('the first question can be opened directly', async () => {
	const visit = await openApp(browser, `${inject('app')}#/vraag/1`);
	expect(await questionOn(visit)).not.toBeNull();
	await visit.close();
});

test('works below a path of another site', async () => {
	const visit = await openApp(browser, inject('appBelow'));
	await answerAll(visit, parent);
	await toResults(visit);
	expect(visit.complaints).toEqual([]);
	await visit.close();
});

test('another language keeps the place and the answers', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page } = visit;
	await begin(visit);
	const first = await answer(visit, parent);
	const second = await questionOn(visit);
	await speak(visit, 'en');
	const english = { ...visit, words: wordsOf('en') };
	await page.getByRole('button', { name: english.words.app.question.next, exact: true }).waitFor();
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	expect(await questionOn(english)).toBe(second);
	await page.goBack();
	expect(await questionOn(english)).toBe(first);
	expect(await page.locator('input:checked').count()).toBe(1);
	await visit.close();
});

test('a changed answer leads back to where one came from, and the rest stays', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	const asked = await answerAll(visit, parent);
	const label = words.vragen[asked[0] as string].label;
	await toAnswers(visit);
	await page
		.getByRole('button', { name: words.app.answers.changeWhat.replace('{{label}}', label) })
		.press('Enter');
	expect(await questionOn(visit)).toBe(asked[0]);
	expect(await page.locator('input:checked').count()).toBe(1);
	await press(page, words.app.question.next);
	await page.getByRole('heading', { name: words.app.answers.heading }).waitFor();
	await visit.close();
});

test('going on without an answer gives one clear message, and the focus (Q-17)', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	const question = (await questionOn(visit)) as string;
	await press(page, words.app.question.next);
	await page.getByText(words.app.question.errorTitle).waitFor();
	expect(await page.getByText(words.vragen[question].error ?? words.app.question.errorChoice).count()).toBe(
		2,
	);
	// Not in the title, which stays in the browser's history.
	expect(await page.title()).toBe(words.app.title);
	await answer(visit, parent);
	expect(await page.getByText(words.app.question.errorTitle).count()).toBe(0);
	await visit.close();
});

test('"weet ik niet" on everything leads to the results, and nothing there is a yes or a no (S-08)', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	const everything = Object.fromEntries(Object.keys(words.vragen).map((id) => [id, 'unknown']));
	await answerAll(visit, everything);
	await toResults(visit);
	const text = await page.locator('main').innerText();
	expect(text).not.toContain(words.app.status.likely);
	expect(text).not.toContain(words.app.status.unlikely);
	await visit.close();
});

test('wiping asks once, and leaves nothing (P-10)', async () => {
	const visit = await openApp(browser, inject('app'));
	const { page, words } = visit;
	await begin(visit);
	await answer(visit, parent);
	await press(page, words.app.nav.wipe);
	await press(page, words.app.nav.wipeYes);
	await page.getByText(words.app.notice.wiped).waitFor();
	await begin(visit);
	expect(await page.locator('input:checked').count()).toBe(0);
	await visit.close();
});
