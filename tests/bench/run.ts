/**
 * Our engine beside hand-written code and its peers, side by side in one run. `npm run -s bench` prints tables in
 * Markdown; `npm ci` in tests/bench/peers brings the peers.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asPublished } from '../../src/authoring/commands/publish';
import { readRules } from '../../src/authoring/read-rules';
import { randomFrom, sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import type { Answers } from '../../src/ruleset/answer';
import { writtenFrom } from '../support/linked';
import { bookFor, forPeers } from './book';
import { bundled, gz } from './bundle';
import { byHand } from './by-hand';
import { inBrowser } from './in-browser';
import { figure, median, perSecond } from './measure';

const PEILDATUM = '2026-11-21';
const SEED = 20261121;
const CHECKED = 2_000;
/** The slowest see fewer households, so that the whole takes minutes. */
const CHECKED_SLOW = 100;
const ROUNDS = 3;
const MILLISECONDS = 400;
const COLD = 3;
const COMPILED = 'ours, everything, compiled on the device';

type Outcomes = (number | null | undefined)[];
type Run = (household: Record<string, unknown>) => Outcomes | Promise<Outcomes>;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// As a build ships it: what runs the sources here slows every function that has a name.
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const code = await bundled(here('ours.ts'));
writeFileSync(join(folder, 'ours.mjs'), code);
const { everything, explained, programOn, verdicts } = (await import(
	join(folder, 'ours.mjs')
)) as typeof import('./ours');
const all = asPublished(readRules('rules'));
const book = bookFor(all.vragen.facts);
// What the others are told of.
const FOUR = ['bijzondere-bijstand', 'jongerentoeslag', 'medische-kosten', 'u-pas'];
const rules = { ...all, regelingen: all.regelingen.filter(({ id }) => FOUR.includes(id)) };
const program = programOn(rules, PEILDATUM);
const make = sampleHouseholds(rules.aannames, program, SEED);
const households = Array.from({ length: CHECKED }, make);
const flat = households.map(forPeers);
const random = randomFrom(SEED);
const partial = households.map(
	(household): Answers => Object.fromEntries(Object.entries(household).filter(() => random() < 0.6)),
);
const { engines } = (await import(here('peers/engines.js'))) as {
	engines: Record<string, (from: typeof book) => Promise<Run>>;
};
const runs = new Map<string, Run>();
for (const [name, start] of Object.entries(engines)) runs.set(name, await start(book));

/* ---------- do they say the same? ---------- */

const sample = (name: string): number =>
	/publicodes|feelin|rules-engine/.test(name) ? CHECKED_SLOW : CHECKED;
const MAYBE = 1;
/** Ours by id, as the book has them. */
const order = program.regelingen.map(({ id }) => id);
const decided = (given: Answers): number[] => {
	const own = verdicts(program, given);
	return [...order].sort().map((id) => own[order.indexOf(id)] ?? MAYBE);
};
const exact = households.map(decided);
const differences = async (run: (i: number) => Outcomes | Promise<Outcomes>, count: number) => {
	let wrong = 0;
	for (let i = 0; i < count; i++) {
		const given = await run(i);
		(exact[i] as number[]).forEach((verdict, r) => {
			if (given[r] !== verdict) wrong++;
		});
	}
	return wrong;
};
const equal = new Map<string, string>();
const say = (name: string, wrong: number, count: number) =>
	equal.set(name, wrong ? `${wrong} of ${count * 4} differ` : 'equal');
say('by hand', await differences((i) => byHand(households[i] as Answers), CHECKED), CHECKED);
const tell = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s: ${what}`);
for (const [name, run] of runs) {
	tell(`equal: ${name}`);
	say(name, await differences((i) => run(flat[i] as (typeof flat)[number]), sample(name)), sample(name));
}

/* ---------- partial answers ---------- */

async function guesses(name: string, run: Run): Promise<string> {
	const count = sample(name);
	let [wrongYes, wrongNo, open, settled] = [0, 0, 0, 0];
	for (let i = 0; i < count; i++) {
		const right = decided(partial[i] as Answers);
		const given = await run(forPeers(partial[i] as Answers));
		right.forEach((verdict, r) => {
			if (verdict !== MAYBE) settled++;
			if (given[r] === 2 && verdict !== 2) wrongYes++;
			else if (given[r] === 0 && verdict !== 0) wrongNo++;
			else if (verdict !== MAYBE && given[r] !== verdict) open++;
		});
	}
	const share = (n: number, of: number) => `${n} (${((100 * n) / of).toFixed(1)} %)`;
	return `| ${name} | ${share(wrongYes, count * 4)} | ${share(wrongNo, count * 4)} | ${share(open, settled)} |`;
}
const guessed: string[] = [];
tell('partial answers');
for (const [name, run] of runs) guessed.push(await guesses(name, run));

/* ---------- households a second ---------- */

const measured: Record<string, (i: number) => unknown> = {
	'by hand': (i) => byHand(households[i] as Answers),
	'ours, outcomes': (i) => verdicts(program, households[i] as Answers),
	'ours, with reasons': (i) => explained(program, households[i] as Answers),
	'ours, everything a screen shows': (i) => everything(program, households[i] as Answers),
};
for (const [name, run] of runs)
	if (!name.includes('refusing')) measured[name] = (i) => run(flat[i] as (typeof flat)[number]);
const speeds: Record<string, number[]> = {};
const indexes = households.map((_, i) => i);
for (let round = 0; round <= ROUNDS; round++) {
	tell(`households a second, round ${round} of ${ROUNDS}`);
	for (const [name, run] of Object.entries(measured)) {
		const speed = await perSecond(run, indexes, MILLISECONDS);
		// The first round is for the just-in-time compiler.
		if (round) (speeds[name] ??= []).push(speed);
	}
}
const speed = (name: string): number => median(speeds[name] as number[]);

/* ---------- from rules to the first answer ---------- */

const file = join(folder, 'cold.json');
const [answers, household] = [households[0], flat[0]];
writeFileSync(
	file,
	JSON.stringify({
		...{ book, household, answers, rules, peildatum: PEILDATUM },
		...{ published: writtenFrom(program), bundle: join(folder, 'ours.mjs') },
	}),
);
const cold: Record<string, number[]> = {};
tell('cold starts');
for (let round = 0; round < COLD; round++)
	for (const name of [
		...Object.keys(measured).filter((name) => name.startsWith('ours')),
		COMPILED,
		...runs.keys(),
	]) {
		const out = execFileSync(process.execPath, [here('peers/cold.js'), name, file], { encoding: 'utf8' });
		(cold[name] ??= []).push(Number(out));
	}
rmSync(folder, { recursive: true });

/* ---------- the tables ---------- */

const hand = speed('by hand');
const first = (name: string): string => {
	const times = cold[name];
	return times ? median(times).toFixed(0) : '';
};
const rows = Object.keys(measured)
	.sort((a, b) => speed(b) - speed(a))
	.map(
		(name) =>
			`| ${name} | ${figure(speed(name))} | ${figure(hand / speed(name))} | ${first(name)} | ${name.startsWith('ours') ? '' : equal.get(name)} |`,
	);
console.log(`${CHECKED} made-up households (seed ${SEED}), peildatum ${PEILDATUM}, four regelingen; median of ${ROUNDS} rounds of ${MILLISECONDS} ms each, side by side in one run; cold: median of ${COLD} processes.

| engine | households a second | by hand is so many times faster | rules to first answer, cold, ms | outcomes on complete households |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}

Compiled on the device instead of linked: ${first(COMPILED)} ms to the first answer with everything.

Our engine, minified and compressed: ${gz(code)} bytes with the compiler; until the first question ${gz(await bundled(here('linking.ts')))}.

Partial answers (each left out with chance 0.4); shares of all decisions, and of those that are decided:

| engine | wrong yes | wrong no | needlessly open |
| --- | ---: | ---: | ---: |
| ours (the measure; held against brute force in npm test) | 0 | 0 | 0 |
${guessed.join('\n')}
`);
tell('Chromium');
console.log(
	await inBrowser({
		rules,
		peildatum: PEILDATUM,
		published: writtenFrom(program),
		households: households.slice(0, 500),
	}),
);
