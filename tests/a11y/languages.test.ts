/**
 * A sample of `npm run test:matrix` in which every language, mode, size, colour scheme and size of letters occurs,
 * and most pairs of them: every screen, with axe, without sideways scrolling (A-07, A-20, I-14).
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Look, walk } from '../matrix/walk';
import { startBrowser } from '../support/browser';

const PHONE = { width: 360, height: 640 };
const NARROW = { width: 320, height: 640 };
const TABLET = { width: 800, height: 1100 };
const KIOSK = { width: 1080, height: 1920 };

const SAMPLE: [language: string, look: Omit<Look, 'language'>][] = [
	['nl', { both: false, mode: 'phone', size: NARROW, scheme: 'dark', letters: 200 }],
	['en', { both: false, mode: 'kiosk', size: KIOSK, scheme: 'light', letters: 100 }],
	['ar', { both: true, mode: 'outreach', size: TABLET, scheme: 'light', letters: 100 }],
	['tr', { both: true, mode: 'phone', size: PHONE, scheme: 'forced', letters: 100 }],
	['fa', { both: false, mode: 'phone', size: NARROW, scheme: 'contrast', letters: 200 }],
	['uk', { both: true, mode: 'outreach', size: TABLET, scheme: 'dark', letters: 100 }],
	['pl', { both: false, mode: 'kiosk', size: TABLET, scheme: 'contrast', letters: 200 }],
	['ti', { both: false, mode: 'phone', size: PHONE, scheme: 'light', letters: 100 }],
];

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(SAMPLE)(
	'%s on every screen',
	async (language, look) => {
		expect(await walk(browser, inject('app'), { language, ...look })).toEqual([]);
	},
	180_000,
);
