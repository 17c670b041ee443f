/** What a visitor asks for: a new one everything that is kept for offline, a returning one whether it changed. */
import { startBrowser } from '../support/browser';
import type { Sent, Served } from './server';

export interface Visit {
	requests: Sent[];
	kilobytes: number;
}

const QUIET = 3000;

/** @param language of the visitor's browser: one, beside Dutch when it is another */
export async function visits(served: Served, language: string): Promise<{ first: Visit; again: Visit }> {
	const browser = await startBrowser();
	const context = await browser.newContext({ locale: language });
	const visit = async (): Promise<Visit> => {
		const before = served.sent().length;
		const page = await context.newPage();
		await page.goto(served.address);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		// A returning visitor asks when there is time for it: on a busy machine later than the quiet lasts.
		for (let seen = before; seen === before || seen !== served.sent().length; ) {
			seen = served.sent().length;
			await page.waitForTimeout(QUIET);
		}
		await page.close();
		const requests = served.sent().slice(before);
		return { requests, kilobytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 };
	};
	const [first, again] = [await visit(), await visit()];
	await browser.close();
	return { first, again };
}
