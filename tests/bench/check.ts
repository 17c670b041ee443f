/**
 * Many households through `rules -- check -`, as JSON Lines. `npm run -s bench:check [seconds]`: a million, or as
 * many as fit in the time; memory of the process each tenth of the way. Linux only: it reads /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readRules } from '../../src/authoring/read-rules';
import { sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import { programOn } from './ours';

const PEILDATUM = '2026-11-21';
const SEED = 20261121;
const MOST = 1_000_000;
const seconds = Number(process.argv[2] ?? 180);

const rules = readRules('rules');
const make = sampleHouseholds(rules.aannames, programOn(rules, PEILDATUM), SEED);
// Without npm between, so that the memory is that of the command itself.
const child = spawn(
	process.execPath,
	['--import', 'tsx', 'src/authoring/cli.ts', 'check', '-', '--peildatum', PEILDATUM],
	{ stdio: ['pipe', 'pipe', 'inherit'] },
);
const closed = once(child, 'close');
let answered = 0;
child.stdout.on('data', (chunk: Buffer) => {
	for (const byte of chunk) if (byte === 10) answered++;
});
const megabytes = (): number =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;

const start = performance.now();
const passed = (): number => (performance.now() - start) / 1000;
const samples: { answered: number; rss: number }[] = [];
let written = 0;
while (written < MOST && passed() < seconds) {
	for (let i = 0; i < 100 && written < MOST; i++, written++)
		if (!child.stdin.write(`${JSON.stringify({ answers: make() })}\n`)) await once(child.stdin, 'drain');
	const share = Math.max(passed() / seconds, written / MOST);
	if (share >= (samples.length + 1) / 10) samples.push({ answered, rss: megabytes() });
}
const took = passed();
const atEnd = answered;
child.stdin.end();
const [code] = await closed;
console.log(
	`${answered} of ${written} households answered, exit ${code}; ${(atEnd / took).toFixed(0)} a second. Memory of the process (MB) at each tenth: ${samples.map(({ answered, rss }) => `${rss.toFixed(0)} (${answered})`).join(', ')}.`,
);
