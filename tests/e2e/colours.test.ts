/** Whatever makes the colours, the device, the browser or the button for contrast: what carries meaning is seen. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser';
import { deployed } from '../support/deployed';
import type { Site } from '../support/device';
import { drawn } from '../support/page';
import { contrast, luminanceAt, pixelsOf, scan } from '../support/pixels';
import { answerAll, openApp, press, toPlan, toRegeling, toResults } from '../support/visit';
import { residents } from './households';

let plain: Browser;
let forcing: Browser;
let site: Site;
beforeAll(async () => {
	[plain, forcing, site] = await Promise.all([
		startBrowser(),
		startBrowser({ forcesDark: true }),
		deployed(inject('built')),
	]);
});
afterAll(async () => {
	await Promise.all([plain.close(), forcing.close(), site.close()]);
});

interface Colours {
	colorScheme: 'light' | 'dark';
	contrast?: true;
	forcedColors?: 'active';
}
const SYSTEM: Colours[] = [
	{ colorScheme: 'light' },
	{ colorScheme: 'light', contrast: true },
	{ colorScheme: 'dark' },
	{ colorScheme: 'dark', contrast: true },
];

async function setColours(page: Page, { colorScheme, forcedColors, contrast }: Colours) {
	await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? 'none' });
	await page.evaluate((wanted) => {
		if (wanted) document.documentElement.dataset.contrast = '';
		else delete document.documentElement.dataset.contrast;
	}, contrast);
	await drawn(page);
}

/** A tick in a full circle: how far it stands out from the circle, and the circle from what is around it. */
async function markOf(page: Page) {
	const pixels = await pixelsOf(page.locator('.regeling .status .status-mark').first());
	const [tick, full, around] = [
		luminanceAt(pixels, 10.5 / 24, 15.2 / 24),
		luminanceAt(pixels, 12 / 24, 5 / 24),
		luminanceAt(pixels, 0.5 / 24, 0.5 / 24),
	] as const;
	return Math.min(contrast(tick, full), contrast(full, around));
}

/** The line of one's own answer on the bar, and the bar itself, against what is around it. */
async function barOf(page: Page) {
	const pixels = await pixelsOf(page.locator('.limit-bar').first());
	const seen = Array.from({ length: 200 }, (_, i) => luminanceAt(pixels, (i + 0.5) / 200, 0.6));
	const around = luminanceAt(pixels, 0.5, 0.02);
	return Math.max(...seen.map((luminance) => contrast(luminance, around)));
}

test.each([
	[
		'shows the colours it is given',
		() => plain,
		[...SYSTEM, { colorScheme: 'light', forcedColors: 'active' }],
	],
	['darkens every page', () => forcing, SYSTEM],
] as const)('a browser that %s: the code can be read, marks and bars are seen', async (_, browser, all) => {
	const visit = await openApp(browser(), site.address);
	const { page, words } = visit;
	await answerAll(visit, residents[2]?.answers ?? {});
	await toResults(visit);
	await toPlan(visit);
	await press(page, words.app.take.code);
	const codes = [];
	for (const colours of all) {
		await setColours(page, colours as Colours);
		const code = await scan(page.locator('.take-code .code'));
		codes.push({ ...colours, code: code?.startsWith(`${site.address}#r=`) });
	}
	await toRegeling(visit, 'u-pas');
	const marks = [];
	for (const colours of all) {
		await setColours(page, colours as Colours);
		marks.push({ ...colours, mark: await markOf(page) });
	}
	await press(page, words.app.why.where);
	await page.locator('.limit-bar').first().waitFor();
	const bars = [];
	for (const colours of all) {
		await setColours(page, colours as Colours);
		bars.push({ ...colours, bar: await barOf(page) });
	}
	expect(codes.filter(({ code }) => !code)).toEqual([]);
	expect(marks.filter(({ mark }) => mark < 3)).toEqual([]);
	expect(bars.filter(({ bar }) => bar < 3)).toEqual([]);
	await visit.close();
});
