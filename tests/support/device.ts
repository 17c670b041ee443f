/** One device that comes back: the same browser profile, visit after visit, with or without a network. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serve } from '../../src/build/serve';
import { newPage } from './page';
import { type Visit, visitOf, wordsOf } from './visit';

/** A site of its own, which can be changed and taken off the air. */
export interface Site {
	address: string;
	folder: string;
	/** Really gone: nobody listens at the address any more. */
	close(): Promise<void>;
}

export async function putOnline(built: string, base = '/'): Promise<Site> {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	await cp(built, folder, { recursive: true });
	const { address, close } = await serve({ folder, port: 0, base });
	return { address, folder, close };
}

/** What hung there makes way for another build. */
export async function replaceWith(built: string, { folder }: Site): Promise<void> {
	await rm(folder, { recursive: true });
	await cp(built, folder, { recursive: true });
}

/** Another page on that device, once the app stands there. Where the network is off, requests may fail. */
export async function visitOn(device: BrowserContext, address: string): Promise<Visit> {
	const visit = visitOf(await newPage(device));
	await visit.page.goto(address);
	await untilShown(visit.page);
	return { ...visit, close: () => visit.page.close() };
}

/** The list of languages stands there once the app has taken over. */
export const untilShown = (page: Page): Promise<void> => page.locator('.languages summary').waitFor();

export async function inEnglish(visit: Visit): Promise<Visit> {
	const { page } = visit;
	await page.locator('.languages summary').click();
	await page
		.locator('.languages')
		.getByRole('button', { name: /^English/ })
		.click();
	await page.locator('html[lang=en]').waitFor();
	return { ...visit, words: wordsOf('en') };
}

/** A worker has control of the page only after it has put everything away. */
export const untilKept = (page: Page): Promise<unknown> =>
	page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** One visit that leaves everything on the device. */
export async function visitOnce(device: BrowserContext, address: string): Promise<void> {
	const { page } = await visitOn(device, address);
	await untilKept(page);
	await page.close();
}

/** Asks the worker as the app does, and waits for the end of it. */
export const look = (page: Page): Promise<{ reached: boolean; whole: boolean; candidate: unknown }> =>
	page.evaluate(
		() =>
			new Promise((done) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }) => done(data);
				navigator.serviceWorker.controller?.postMessage({ type: 'look' }, [port2]);
			}),
	);
