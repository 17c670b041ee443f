/** Answers kept for later: only when asked for, never about health, and never in the way of a later release. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { untilShown, visitOn } from '../support/device';
import { newDevice } from '../support/page';
import {
	answer,
	answerAll,
	begin,
	goOn,
	press,
	statuses,
	toPlan,
	toResults,
	type Visit,
} from '../support/visit';
import { residents } from './households';

let browser: Browser;
let device: BrowserContext;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
	device = await newDevice(browser);
});
afterEach(() => device.close());

const [parent, , couple] = residents as [(typeof residents)[number], unknown, (typeof residents)[number]];
const lying = ({ page }: Visit) => page.evaluate(() => localStorage.getItem('/ later'));
const put = ({ page }: Visit, text: string) =>
	page.evaluate((saved) => localStorage.setItem('/ later', saved), text);

test('S-18: saved, the tab closed, and gone on with, to the same outcomes', async () => {
	const visit = await visitOn(device, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, parent.answers);
	expect(await lying(visit)).toBeNull();
	await toResults(visit);
	expect(await lying(visit)).toBeNull();
	await toPlan(visit);
	await press(page, words.app.save.yes);
	await page.getByText('5 december 2026').waitFor();
	const before = await statuses(visit);
	await visit.close();

	const later = await visitOn(device, inject('app'));
	await goOn(later.page, words.app.save.resume);
	// The screen with what was not kept is asked again, and the ages of the children that are said there.
	expect(await answerAll(later, parent.answers)).toEqual(['thuis', 'kinderen']);
	await toResults(later);
	// Costs of care are open now: that is all that can have become less sure.
	expect(await statuses(later)).toEqual({ ...before, 'medische-kosten': words.app.status.maybe });
	await press(later.page, words.app.nav.wipe);
	await press(later.page, words.app.nav.wipeYes);
	expect(await lying(later)).toBeNull();
	expect([...visit.complaints, ...later.complaints]).toEqual([]);
});

test('P-06: costs of care are not in it, and come back as not said', async () => {
	const visit = await visitOn(device, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, couple.answers);
	await toPlan(visit);
	await press(page, words.app.save.yes);
	const saved = JSON.parse((await lying(visit)) ?? '');
	expect(saved.answers.kosten).toEqual({ includes: [], open: ['zorg', 'baby'] });
	expect(saved.answers).not.toHaveProperty('instelling');
	expect(Object.keys(saved)).toEqual(['version', 'expires', 'answers', 'choices']);
});

test.each(['kiosk', 'outreach'])(
	'P-05: in %s nothing is offered, read or written, even if something lies there',
	async (mode) => {
		const visit = await visitOn(device, inject('app'));
		const text = await readFile('tests/fixtures/saved/v1.json', 'utf8');
		await put(visit, text);
		await visit.page.goto(`${inject('app')}?mode=${mode}`);
		await visit.page.locator('main h1').waitFor();
		const body = await visit.page.locator('body').innerText();
		expect(body).not.toContain(visit.words.app.save.resume);
		expect(await lying(visit)).toBe(text);
	},
);

describe('what may lie there', () => {
	const expired = { version: 1, expires: '2026-11-20', answers: { woonplaats: 'utrecht' }, choices: {} };
	const gone = {
		...expired,
		expires: '2026-12-05',
		answers: { woonplaats: 'utrecht', verdwenen: true, leeftijd: 'rood' },
	};
	test.each<[string, string, 'found' | 'changed' | 'unreadable' | null]>([
		['an earlier release', 'v1', 'found'],
		['a question that is gone', JSON.stringify(gone), 'changed'],
		['a later release', '{"version":2,"answers":{}}', 'unreadable'],
		['half of it', '{"version":1,"expires":"2026-1', 'unreadable'],
		['something else', 'true', 'unreadable'],
		['too old', JSON.stringify(expired), null],
	])('old-saved-state-crashes: %s', async (_, text, said) => {
		const visit = await visitOn(device, inject('app'));
		const { page, words } = visit;
		await put(visit, text === 'v1' ? await readFile('tests/fixtures/saved/v1.json', 'utf8') : text);
		await page.reload();
		await untilShown(page);
		if (said === 'found' || said === 'changed') {
			await page.getByRole('button', { name: words.app.save.resume }).waitFor();
			expect(await page.getByText(words.app.save.changed).count()).toBe(said === 'changed' ? 1 : 0);
			await goOn(page, words.app.save.resume);
		} else {
			await expect.poll(() => lying(visit)).toBeNull();
			expect(await page.getByText(words.app.save.unreadable).count()).toBe(said === null ? 0 : 1);
			await begin(visit);
			await answer(visit, parent.answers);
		}
		expect(visit.complaints).toEqual([]);
	});
});
