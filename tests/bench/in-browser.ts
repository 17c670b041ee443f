/** Our engine in Chromium with its processor slowed four times, beside the hand-written code. */
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../support/browser';
import { bundled } from './bundle';
import { figure } from './measure';

const SLOWER = 4;
type Bench = typeof import('./page');

/** @returns a paragraph in Markdown */
export async function inBrowser(given: Parameters<Bench['measure']>[0]): Promise<string> {
	const code = await bundled(fileURLToPath(new URL('page.ts', import.meta.url)), 'bench');
	const browser = await startBrowser();
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: code });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const { cold, rates, times } = await page.evaluate(
			(all) => (globalThis as unknown as { bench: Bench }).bench.measure(all),
			given,
		);
		const rate = Object.entries(rates).map(
			([name, speed]) => `| ${name} | ${figure(speed)} | ${figure((rates['by hand'] as number) / speed)} |`,
		);
		const time = Object.entries(times).map(
			([name, { half, high }]) => `${name} ${half.toFixed(2)} and ${high.toFixed(2)} ms`,
		);
		return `In Chromium ${browser.version()}, processor slowed ${SLOWER} ×, ${given.households.length} households:

| engine | households a second | by hand is so many times faster |
| --- | ---: | ---: |
${rate.join('\n')}

From published rules: ${Object.entries(cold)
			.map(([name, time]) => `${name} ${time.toFixed(0)} ms`)
			.join('; ')}. One decision, half of the households below and 99 % below: ${time.join('; ')}.`;
	} finally {
		await browser.close();
	}
}
