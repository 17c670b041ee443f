/**
 * Old, private and locked-down browsers each lack something. That is taken away before the page loads: the whole
 * check still works, and nothing complains.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { visitOn } from '../support/device';
import { newDevice } from '../support/page';
import { answerAll, press, statusOf, toResults } from '../support/visit';
import { residents } from './households';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const [{ answers, expected }] = residents as [(typeof residents)[number]];

/** Where it stands in the page, from the global object on. */
const LACKS: Record<string, string[]> = {
	'iOS 15': [
		'SpeechSynthesis.prototype.addEventListener',
		'Navigator.prototype.wakeLock',
		'Window.requestIdleCallback',
		'Window.Highlight',
	],
	'Firefox 115': [
		'Intl.Segmenter',
		'Navigator.prototype.wakeLock',
		'Navigator.prototype.share',
		'Window.Highlight',
	],
	'a private window': [
		'Navigator.prototype.serviceWorker',
		'Navigator.prototype.locks',
		'Window.localStorage',
		'Window.caches',
	],
	'an address without https': [
		'Crypto.prototype.subtle',
		'Navigator.prototype.serviceWorker',
		'Navigator.prototype.clipboard',
		'Window.caches',
	],
};
LACKS['none of it'] = [
	...Object.values(LACKS).flat(),
	...['Window.speechSynthesis', 'Window.matchMedia', 'Window.IntersectionObserver', 'Window.ResizeObserver'],
	...['Document.prototype.fonts', 'HTMLDialogElement.prototype.showModal'],
];

test.each(Object.keys(LACKS))('the whole check with what there is: %s', async (name) => {
	const device = await newDevice(browser);
	await device.addInitScript((paths) => {
		for (const path of paths) {
			const parts = path.replace('Window.', '').split('.');
			const last = parts.pop() as string;
			// biome-ignore lint/suspicious/noExplicitAny: any place in the page
			const place = parts.reduce<any>((at, part) => at[part], globalThis);
			Reflect.deleteProperty(place, last);
			// A page of its own object keeps some of them on its prototype.
			if (last in place) Object.defineProperty(place, last, { value: undefined, configurable: true });
		}
	}, LACKS[name] ?? []);
	const visit = await visitOn(device, inject('app'));
	const { page, words } = visit;
	await answerAll(visit, answers);
	await toResults(visit);
	for (const [id, outcome] of Object.entries(expected))
		expect(await statusOf(visit, id)).toBe(words.app.status[outcome]);
	await page.locator('.menu > summary').click();
	await page.getByText(words.app.terms.open).click();
	await page.locator('dl.terms dt').first().waitFor();
	await press(page, words.app.nav.wipe);
	await press(page, words.app.nav.wipeYes);
	await page.getByText(words.app.notice.wiped).waitFor();
	expect(visit.complaints).toEqual([]);
	await device.close();
});
