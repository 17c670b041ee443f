/** Our engine in Chromium with its processor slowed four times, beside the hand-written code. */
import { fileURLToPath } from 'node:url';
import type { Answers } from '../../src/ruleset/answer';
import type { Rules } from '../../src/ruleset/schema';
import { startBrowser } from '../support/browser';
import { bundled } from './bundle';
import { figure } from './measure';

const SLOWER = 4;
interface Given {
	rules: Rules;
	peildatum: string;
	households: Answers[];
}
type Bench = typeof import('./page');

/** @returns a paragraph in Markdown */
export async function inBrowser(given: Given): Promise<string> {
	const code = await bundled(fileURLToPath(new URL('page.ts', import.meta.url)), 'bench');
	const browser = await startBrowser();
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content: code });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const { cold, rates, times } = await page.evaluate(
			({ rules, peildatum, households }) =>
				(globalThis as unknown as { bench: Bench }).bench.measure(rules, peildatum, households),
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

Rules to first answer: ${cold.toFixed(0)} ms. One decision, half of the households below and 99 % below: ${time.join('; ')}.`;
	} finally {
		await browser.close();
	}
}
