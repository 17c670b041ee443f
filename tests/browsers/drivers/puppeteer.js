/** Chromium, and Firefox by WebDriver BiDi. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Our pages need nothing of Google's, and a container has no user namespaces for the sandbox. */
const FLAGS = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run',
];
/** A long way goes slowly on a machine that is shared. */
const PATIENCE = 60_000;

/** @returns {Promise<import('../engine').Engine>} */
export async function start(name, program, folder) {
	const launch = (profile) =>
		puppeteer.launch({
			browser: name === 'firefox' ? 'firefox' : 'chrome',
			executablePath: program,
			headless: true,
			userDataDir: profile,
			protocolTimeout: PATIENCE,
			args: name === 'firefox' ? [] : FLAGS,
			// As a phone is: without it nothing asks to be mirrored or shrunk.
			defaultViewport: { width: 360, height: 640 },
		});
	return {
		name,
		async version() {
			const browser = await launch(await mkdtemp(join(folder, 'version-')));
			const version = await browser.version();
			await browser.close();
			return version;
		},
		async newDevice() {
			const profile = await mkdtemp(join(folder, 'profile-'));
			let browser = await launch(profile);
			return {
				newTab: async () => tabOf(await browser.newPage()),
				async restart() {
					await browser.close();
					browser = await launch(profile);
					return true;
				},
				close: () => browser.close(),
			};
		},
		close: async () => {},
	};
}

const tabOf = (page) => ({
	open: async (address) => {
		await page.goto(address, { waitUntil: 'domcontentloaded' });
	},
	ask: (name, ...given) => page.evaluate((name, given) => globalThis.probe[name](...given), name, given),
	touch: (x, y) => page.mouse.click(x, y),
	press: async (key, shift = false) => {
		if (shift) await page.keyboard.down('Shift');
		await page.keyboard.press(key === 'Space' ? ' ' : key);
		if (shift) await page.keyboard.up('Shift');
	},
	type: (text) => page.keyboard.type(text),
	resize: (width, height) => page.setViewport({ width, height }),
	screenshot: async () => Buffer.from(await page.screenshot()),
	pdf: async () =>
		Buffer.from(await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true })),
	close: () => page.close(),
});
