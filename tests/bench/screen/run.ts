/**
 * `npm run -s bench:screen`: the first screen, measured. Builds the app, serves it compressed from memory, and prints
 * Markdown. Ours and a bare page take turns in one run, so that a busy machine slows both.
 */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../support/browser';
import { build } from '../../support/build';
import { root } from '../../support/source';
import { barePage } from './bare';
import { median, ms, table, times } from './figures';
import { lighthouse, type Seen } from './lighthouse';
import { startOffline } from './offline';
import { filesOf, putOnAir } from './site';
import { taps } from './taps';
import { precache, untilQuestion } from './weight';

const ROUNDS = 5;

if (!existsSync(fileURLToPath(new URL('node_modules/lighthouse', import.meta.url)))) {
	console.error('First: npm ci --prefix tests/bench/screen');
	process.exit(2);
}
const parts = process.argv.slice(2);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);

const folder = `${root}node_modules/.cache/screen-${process.pid}`;
await build(folder);
const ours = filesOf(folder);
await rm(folder, { recursive: true, force: true });
const bare = barePage(String(ours.get('index.html')));

const print = (heading: string, text: string) => console.log(`\n${heading}\n\n${text}`);
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, median of ${ROUNDS}`);

if (wanted('lighthouse')) await withLighthouse();
const browser = await startBrowser();
if (wanted('offline')) print('Offline, processor 4 ×', await startOffline(browser, ours, bare, ROUNDS));
if (wanted('weight')) {
	print('Until the first question, slow 4G, processor 4 ×', await untilQuestion(browser, ours, ROUNDS));
	print('Kept after one visit', precache(ours));
}
if (wanted('taps')) print('Taps, processor 4 ×', await taps(browser, ours, 2));
await browser.close();

async function withLighthouse(): Promise<void> {
	const [app, plain] = [await putOnAir(ours), await putOnAir(bare)];
	const runs = { scored: [] as Seen[], ours: [] as Seen[], bare: [] as Seen[] };
	for (let round = 0; round < ROUNDS; round++) {
		runs.scored.push(await lighthouse(app.address, 'simulate'));
		runs.ours.push(await lighthouse(app.address, 'devtools'));
		runs.bare.push(await lighthouse(plain.address, 'devtools'));
	}
	await Promise.all([app.close(), plain.close()]);
	const each = (seen: Seen[], of: (one: Seen) => number, show: (value: number) => string) => [
		show(median(seen.map(of))),
		seen.map(of).map(show).join(', '),
	];
	const score = (value: number) => value.toFixed(2);
	print(
		'Lighthouse, mobile, slow 4G and 4 × simulated',
		table(
			['score', 'median', 'each'],
			[
				['performance', ...each(runs.scored, ({ performance }) => performance, score)],
				['accessibility', ...each(runs.scored, ({ accessibility }) => accessibility, score)],
				['best practices', ...each(runs.scored, ({ bestPractices }) => bestPractices, score)],
			],
		),
	);
	const faults = new Set(runs.scored.flatMap((one) => one.faults));
	if (faults.size) console.log(`\nLess than full marks: ${[...faults].join(', ')}`);
	const row = (what: string, of: (one: Seen) => number, show: (value: number) => string, ratio = false) => {
		const [a, b] = [median(runs.ours.map(of)), median(runs.bare.map(of))];
		return [what, show(a), show(b), ratio ? times(a / b) : '', runs.ours.map(of).map(show).join(', ')];
	};
	print(
		'The same with devtools throttling, beside a bare page with the same heading',
		table(
			['', 'ours', 'bare', 'ratio', 'ours, each'],
			[
				row('largest paint, ms', ({ lcp }) => lcp, ms, true),
				row('first paint, ms', ({ fcp }) => fcp, ms, true),
				row('blocking time, ms', ({ tbt }) => tbt, ms),
				row(
					'layout shift',
					({ shift }) => shift,
					(value) => value.toFixed(3),
				),
			],
		),
	);
}
