/** Bytes and requests until the first question works, on a slow network; and all that is kept for offline. */
import type { Browser } from 'playwright-core';
import { languages } from '../../../src/i18n/languages';
import { drawn, type Language, phone, slowPage } from './device';
import { kB, median, ms, table } from './figures';
import { type Files, putOnAir, sent } from './site';

export async function untilQuestion(browser: Browser, ours: Files, rounds: number): Promise<string> {
	const site = await putOnAir(ours);
	const rows: string[][] = [];
	for (const language of ['nl', 'ar'] as const) {
		const runs: Run[] = [];
		for (let round = 0; round < rounds; round++) runs.push(await firstVisit(browser, site.address, language));
		const half = (of: (run: Run) => number) => median(runs.map(of));
		rows.push([
			language,
			String(half(({ requests }) => requests)),
			kB(half(({ bytes }) => bytes)),
			ms(half(({ started }) => started)),
			ms(half(({ asked }) => asked)),
		]);
	}
	await site.close();
	return table(
		['language', 'requests', 'kB', 'the app is there, ms', 'first answer can be tapped, ms'],
		rows,
	);
}

interface Run {
	requests: number;
	bytes: number;
	/** The app has taken over the first screen. */
	started: number;
	/** Straight to the first question. */
	asked: number;
}

async function firstVisit(browser: Browser, address: string, language: Language): Promise<Run> {
	const once = async (hash: string, selector: string) => {
		const device = await phone(browser, language);
		const { page, cdp } = await slowPage(device, true);
		let requests = 0;
		let bytes = 0;
		cdp.on('Network.requestWillBeSent', () => requests++);
		cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
		await page.goto(address + hash, { waitUntil: 'commit' });
		const time = await drawn(page, selector);
		const found = { requests, bytes, time };
		await device.close();
		return found;
	};
	const { time: started } = await once('', 'header .tools');
	const { time: asked, requests, bytes } = await once('#/vraag/1', 'form.question .option input');
	return { requests, bytes, started, asked };
}

/** What one visit leaves on the device: the app, the rules and all languages; letters for who needs them. */
export function precache(files: Files): string {
	const { locales } = JSON.parse(String(files.get('data/manifest.json'))) as {
		locales: Record<string, unknown>;
	};
	const kept = [...files].filter(([path]) => !/(^|\/)_|sbom\.json$/.test(path));
	const weigh = (chosen: typeof kept) =>
		chosen.reduce((sum, [path, content]) => sum + sent(path, content).length, 0);
	const [fonts, rest] = [true, false].map((isFont) =>
		kept.filter(([path]) => path.endsWith('.woff2') === isFont),
	);
	const rows = languages(Object.keys(locales)).map(({ code, font }) => {
		const own = (fonts ?? []).filter(([path]) => font && path.includes(font));
		return [code, String((rest?.length ?? 0) + own.length), kB(weigh([...(rest ?? []), ...own]))];
	});
	return table(['language', 'files', 'kB'], rows);
}
