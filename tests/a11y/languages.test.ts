/**
 * A sample of `npm run test:matrix` in which every language, mode, size, colour scheme and size of letters occurs,
 * and most pairs of them: every screen, nothing cut off, nothing too small, without sideways scrolling (A-07, A-20, I-14).
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Look, walk } from '../matrix/walk';
import { startBrowser } from '../support/browser';
import { PHONE } from '../support/page';

const NARROW = { width: 320, height: 640 };
const TABLET = { width: 800, height: 1100 };
const KIOSK = { width: 1080, height: 1920 };

const SAMPLE: [language: string, look: Omit<Look, 'language'>][] = [
	['nl', { both: false, mode: 'phone', size: NARROW, scheme: 'dark', letters: 200 }],
	['tr', { both: true, mode: 'phone', size: PHONE, scheme: 'forced', letters: 100 }],
	['fa', { both: false, mode: 'phone', size: NARROW, scheme: 'contrast', letters: 200 }],
	['ti', { both: false, mode: 'phone', size: PHONE, scheme: 'light', letters: 100 }],
	['en', { both: false, mode: 'kiosk', size: KIOSK, scheme: 'light', letters: 100 }],
	['ar', { both: true, mode: 'outreach', size: TABLET, scheme: 'light', letters: 100 }],
	['uk', { both: true, mode: 'outreach', size: TABLET, scheme: 'dark', letters: 100 }],
	['pl', { both: false, mode: 'kiosk', size: TABLET, scheme: 'contrast', letters: 200 }],
];
/** Axe and the keyboard come by every screen once, on one of these; in the whole matrix on each. */
const closely = (place: number) => (screen: string) =>
	[...screen].reduce((sum, sign) => sum + sign.charCodeAt(0), place) % SAMPLE.length === 0;

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test.each(SAMPLE.map(([language, look], place) => ({ language, look, place })))(
	'$language on every screen',
	async ({ language, look, place }) => {
		expect(await walk(browser, inject('app'), { language, ...look }, closely(place))).toEqual([]);
	},
);
