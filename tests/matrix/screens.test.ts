/** Eight languages × phone, narrow phone, tablet, kiosk × light and dark; and the odd combinations besides. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { PHONE } from '../support/page';
import { root } from '../support/source';
import { type Look, walk } from './walk';

const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const plain = { both: false, mode: 'phone', letters: 100, scheme: 'light' } as const;
const TABLET = { width: 800, height: 1100 };

const LOOKS: Record<string, Omit<Look, 'language'>> = {
	'phone, light': { ...plain, size: PHONE },
	'phone, dark': { ...plain, size: PHONE, scheme: 'dark' },
	'tablet, light': { ...plain, size: TABLET },
	'tablet, dark': { ...plain, size: TABLET, scheme: 'dark' },
	'narrow, letters twice as large': { ...plain, size: { width: 320, height: 640 }, letters: 200 },
	'forced colours': { ...plain, size: PHONE, scheme: 'forced' },
	'high contrast': { ...plain, size: PHONE, scheme: 'contrast' },
	'two languages on a phone': { ...plain, size: PHONE, both: true },
	'two languages on a tablet, together': { ...plain, size: TABLET, both: true, mode: 'outreach' },
	kiosk: { ...plain, size: { width: 1080, height: 1920 }, mode: 'kiosk' },
};
/** A phone held sideways (1.3.4): one language in each direction says enough. */
const LANDSCAPE = { ...plain, size: { width: 640, height: 360 } };

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(languages)('%s', (language) => {
	test.each(Object.keys(LOOKS))('%s', async (name) => {
		const look = LOOKS[name] as Omit<Look, 'language'>;
		expect(await walk(browser, inject('app'), { language, ...look })).toEqual([]);
	});
});

test.each(['nl', 'ar'])('%s landscape', async (language) => {
	expect(await walk(browser, inject('app'), { language, ...LANDSCAPE })).toEqual([]);
});
