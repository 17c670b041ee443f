/** Two taps on every control of the way: three modes, four sizes, two languages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { tapEverythingTwice } from '../support/two-taps';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const SIZES = [
	{ width: 360, height: 640 },
	{ width: 390, height: 750 },
	{ width: 800, height: 1100 },
	{ width: 1080, height: 1920 },
];

describe.each(['phone', 'outreach', 'kiosk'] as const)('%s', (mode) => {
	describe.each(['nl', 'ar'])('%s', (language) => {
		test.each(SIZES)('$width x $height', async (size) => {
			const { wrong, tapped } = await tapEverythingTwice(browser, inject('app'), { mode, size, language });
			expect(wrong).toEqual([]);
			expect(tapped).toBeGreaterThan(100);
		});
	});
});
