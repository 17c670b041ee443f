/** The public contract of `npm run -s rules -- check`: what goes in, what comes out, and with which exit code. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/authoring/commands/check';
import type { Evaluation } from '../../../src/engine/evaluate/evaluation';
import { rules } from '../../support/oracle/real';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
	code: number | null;
	stdout: string;
	stderr: string;
}

function run(command: string, args: string[], input = ''): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, env: { ...process.env, TZ: 'Europe/Amsterdam' } });
		let [stdout, stderr] = ['', ''];
		child.stdout.on('data', (chunk) => {
			stdout += chunk;
		});
		child.stderr.on('data', (chunk) => {
			stderr += chunk;
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
		child.stdin.on('error', () => undefined); // a command that needs no input may be gone before it is written
		child.stdin.end(input);
	});
}
/** The program itself, where its arguments, its standard input or its clock matter. */
const cli = (args: string[], input?: string): Promise<Run> =>
	run(join(root, 'node_modules/.bin/tsx'), [join(root, 'src/authoring/cli.ts'), ...args], input);

/** What the program calls, without starting it. */
async function checked(source: string, text = false): Promise<Run> {
	const said = { stdout: '', stderr: '' };
	const code = await check(
		rules,
		{ source, today: '2026-11-21', text },
		{
			out: async (line) => void (said.stdout += `${line}\n`),
			err: (line) => void (said.stderr += `${line}\n`),
			progress: () => {},
		},
	);
	return { code, ...said };
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}
const jsonLines = (households: unknown[]): string =>
	`${households.map((h) => JSON.stringify(h)).join('\n')}\n`;
const parsed = ({ stdout }: Run): unknown[] =>
	stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));

interface Failure {
	error: { line: number; path: string; found: string; expected: string };
}
const short = (evaluation: Evaluation) =>
	evaluation.regelingen.map(({ id, outcome, missing }) => ({ id, outcome, missing }));

/** The clock of the tests stands still; that of the program does not. Around midnight it may be either day. */
const realDay = (): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(
		performance.timeOrigin + performance.now(),
	);

const regelingen = readdirSync(join(root, 'rules/regelingen')).sort();

describe('one household', () => {
	test('a file over several lines gives one line of JSON and nothing else', async () => {
		const household = {
			peildatum: '2026-11-21',
			answers: {
				leeftijd: 35,
				inkomen: 150000,
				kosten: ['witgoed'],
				vermogen: { atLeast: 0, atMost: 500000 },
				partner: 'unknown',
			},
		};
		const done = await checked(file('one.json', JSON.stringify(household, null, 2)));
		expect({ code: done.code, stderr: done.stderr }).toEqual({ code: 0, stderr: '' });
		const [evaluation, ...more] = parsed(done) as Evaluation[];
		expect(more).toEqual([]);
		expect(evaluation?.peildatum).toBe('2026-11-21');
		expect(evaluation?.regelingen.map(({ id }) => id).sort()).toEqual(regelingen);
		// One that begins later has ended before its first day: that is told elsewhere.
		const inForce = (evaluation?.regelingen ?? []).filter(({ outcome }) => outcome !== 'ended');
		expect(inForce.length).toBeGreaterThanOrEqual(4);
		for (const result of inForce) {
			expect(result).toMatchObject({
				id: expect.any(String),
				version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
				outcome: expect.stringMatching(/^(likely|maybe|unlikely)$/),
				missing: expect.any(Array),
				unconfirmed: expect.any(Array),
				discretion: expect.any(Array),
				amounts: expect.any(Array),
				because: expect.any(Array),
			});
			expect(result.missing).toEqual([...result.missing].sort());
			for (const { fact, condition } of result.because) {
				expect(Object.keys(household.answers)).toContain(fact);
				expect(condition).toMatch(/^[a-z0-9-]+$/);
			}
			if (result.outcome === 'unlikely') expect(result.amounts).toEqual([]);
		}
		expect(typeof evaluation?.next).toBe('string');
		expect(evaluation?.receipt).toMatchObject({ peildatum: '2026-11-21' });
	});

	test('through npm, from standard input; the flag comes before the day of the household', async () => {
		const household = { peildatum: '2025-09-01', answers: { leeftijd: 16, woonplaats: 'utrecht' } };
		const done = await run(
			'npm',
			['run', '-s', 'rules', '--', 'check', '-', '--peildatum', '2026-03-01'],
			JSON.stringify(household),
		);
		expect(done.code).toBe(0);
		const [evaluation] = parsed(done) as [Evaluation];
		expect(evaluation.peildatum).toBe('2026-03-01');
		expect(short(evaluation)).toContainEqual({
			id: 'u-pas',
			outcome: 'maybe',
			missing: [],
		});
	});

	test('--text says which money it took: euros typed for cents are seen', async () => {
		const household = '{"peildatum":"2026-11-21","answers":{"inkomen":1500,"leeftijd":35}}';
		const done = await checked(file('euros.json', household), true);
		expect(done.stdout.split('\n')[0]).toBe('Peildatum 2026-11-21, inkomen € 15,00');
	});

	test('--text is Dutch, not JSON', async () => {
		const done = await checked(file('text.json', '{"peildatum":"2026-11-21","answers":{}}'), true);
		expect(done.code).toBe(0);
		expect(done.stdout).toMatch(/misschien/i);
		expect(() => JSON.parse(done.stdout)).toThrow();
	});
});

describe('values', () => {
	const same: [string, object, object][] = [
		['unknown is leaving out', { partner: 'unknown', inkomen: 'unknown', kosten: 'unknown' }, {}],
		['declined is leaving out', { verblijf: 'declined', leeftijd: 'declined', kosten: 'declined' }, {}],
		['one of one is that one', { woonplaats: { oneOf: ['houten'] } }, { woonplaats: 'houten' }],
		['a range of one is that one', { leeftijd: { atLeast: 19, atMost: 19 } }, { leeftijd: 19 }],
		['money too', { inkomen: { atLeast: 150000, atMost: 150000 } }, { inkomen: 150000 }],
		[
			'a set with nothing open is that set',
			{ kosten: { includes: ['zorg'], open: [] } },
			{ kosten: ['zorg'] },
		],
		['the order of a set', { kosten: ['zorg', 'witgoed'] }, { kosten: ['witgoed', 'zorg'] }],
		['an open side', { vermogen: { atLeast: 500 } }, { vermogen: { atLeast: 500, atMost: 100000000 } }],
		['the other open side', { 'kinderen-0-3': { atMost: 2 } }, { 'kinderen-0-3': { atLeast: 0, atMost: 2 } }],
		[
			'largest values',
			{ leeftijd: 120, 'kinderen-4-11': 20, inkomen: 100000000 },
			{ leeftijd: 120, 'kinderen-4-11': 20, inkomen: { atLeast: 100000000 } },
		],
		[
			'smallest values',
			{ leeftijd: 0, 'kinderen-4-11': 0, vermogen: 0 },
			{ leeftijd: { atMost: 0 }, 'kinderen-4-11': { atMost: 0 }, vermogen: { atMost: 0 } },
		],
	];

	const said = same.flatMap(([, one, other]) =>
		[one, other].map((answers) => ({ peildatum: '2026-11-21', answers })),
	);
	const ids = ['woonplaats', 'leeftijd', 'partner', 'inkomen', 'vermogen', 'kosten', 'verblijf', 'ouders'];
	const words = ['unknown', 'declined'].map((word) => Object.fromEntries(ids.map((id) => [id, word])));
	const knowingNothing = ['2025-03-01', '2025-09-01', '2026-03-01', '2026-11-21', '2027-01-15'].flatMap(
		(peildatum) => [{}, ...words].map((answers) => ({ peildatum, answers })),
	);

	// Starting the program takes longer than all of these together, so they share one run.
	let done: Run;
	let found: Evaluation[];
	let days: string[];
	beforeAll(async () => {
		const before = realDay();
		done = await cli(['check', '-'], jsonLines([...said, ...knowingNothing, { answers: {} }]));
		found = parsed(done) as Evaluation[];
		days = [before, realDay()];
	});

	test('one line for each household, in the order of the input', () => {
		expect({ code: done.code, stderr: done.stderr }).toEqual({ code: 0, stderr: '' });
		expect(found.map(({ peildatum }) => peildatum).slice(0, -1)).toEqual(
			[...said, ...knowingNothing].map(({ peildatum }) => peildatum),
		);
	});

	test.each(same.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
		expect(short(found[2 * i] as Evaluation)).toEqual(short(found[2 * i + 1] as Evaluation));
	});

	test('knowing nothing gives no yes and no no, on any day', () => {
		const nothing = found.slice(said.length, said.length + knowingNothing.length);
		expect(nothing).toHaveLength(15);
		for (const { regelingen } of nothing)
			for (const { outcome } of regelingen) expect(['maybe', 'ended']).toContain(outcome);
	});

	test('without a peildatum it is today', () => {
		expect(days).toContain(found.at(-1)?.peildatum);
	});
});

describe('a file as Windows saves it', () => {
	const text = '{ "peildatum": "2026-11-21",\n  "answers": {} }\n';
	test.each<[string, string | Uint8Array]>([
		['a byte order mark', `\ufeff${text}`],
		['UTF-16 of Notepad', Buffer.from(`\ufeff${text}`, 'utf16le')],
	])('%s', async (_, bytes) => {
		const path = join(folder, 'windows.json');
		writeFileSync(path, bytes);
		const done = await checked(path);
		expect(done).toMatchObject({ code: 0, stderr: '' });
		expect(parsed(done)).toEqual([expect.objectContaining({ peildatum: '2026-11-21' })]);
	});
});

describe('wrong input', () => {
	test('lists far too deep in each other: said, and the next line is answered', async () => {
		const deep = `{"answers":{"leeftijd":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
		const done = await checked(file('deep.jsonl', `${deep}\n{"answers":{}}\n`));
		expect(done.code).toBe(2);
		expect(parsed(done)).toEqual([
			{ error: expect.objectContaining({ line: 1, found: expect.stringContaining('in elkaar') }) },
			expect.objectContaining({ peildatum: '2026-11-21' }),
		]);
	});

	const answers: [object, string][] = [
		[{ leeftyd: 35 }, 'leeftyd'],
		...[-1, 121, 35.5, '35', true, null, [35]].map((leeftijd): [object, string] => [
			{ leeftijd },
			'leeftijd',
		]),
		...[-1, 21, 0.5].map((n): [object, string] => [{ 'kinderen-0-3': n }, 'kinderen-0-3']),
		...[-1, 100000001, 10.5, '1000'].map((inkomen): [object, string] => [{ inkomen }, 'inkomen']),
		...[1, 'true', 'ja', null].map((partner): [object, string] => [{ partner }, 'partner']),
		...[
			'amsterdam',
			['utrecht'],
			{ oneOf: [] },
			{ oneOf: ['utrecht', 'amsterdam'] },
			{ oneOf: ['utrecht', 'utrecht'] },
		].map((woonplaats): [object, string] => [{ woonplaats }, 'woonplaats']),
		...[
			{ atLeast: 5, atMost: 4 },
			{ atLeast: -1 },
			{ atMost: 100000001 },
			{ atLeast: 'x' },
			{ above: 5 },
			{},
		].map((vermogen): [object, string] => [{ vermogen }, 'vermogen']),
		...[
			'witgoed',
			['wasmachine'],
			['zorg', 'zorg'],
			{ includes: ['wasmachine'], open: [] },
			{ includes: ['zorg', 'zorg'], open: [] },
		].map((kosten): [object, string] => [{ kosten }, 'kosten']),
	];
	const households: [unknown, string][] = [
		...answers.map(([a, path]): [unknown, string] => [{ answers: a }, `answers.${path}`]),
		[{ answers: {}, naam: 'Jansen' }, 'naam'],
		[{ peildatum: '2026-11-21' }, 'answers'],
		[{ answers: [] }, 'answers'],
		[{ answers: null }, 'answers'],
		[{ answers: {}, peildatum: '2026-02-30' }, 'peildatum'],
		[{ answers: {}, peildatum: '21-11-2026' }, 'peildatum'],
		[{ answers: {}, peildatum: 2026 }, 'peildatum'],
		[5, ''],
		[[], ''],
	];

	test('every wrong line gives an error in its place; the rest goes on; exit 2', async () => {
		const good = { peildatum: '2026-11-21', answers: { leeftijd: 35 } };
		const lines = households.flatMap(([h]) => [h, good]);
		const done = await checked(file('wrong.jsonl', `${jsonLines(lines)}{"answers":\n`));
		expect(done.code).toBe(2);
		const found = parsed(done);
		expect(found).toHaveLength(lines.length + 1);
		const expected = [...households, ['no JSON', '']] as [unknown, string][];
		expected.forEach(([household, path], i) => {
			const { error, ...rest } = found[2 * i] as Failure;
			expect(rest).toEqual({});
			expect(Object.keys(error)).toEqual(['line', 'path', 'found', 'expected']);
			expect({ household, line: error.line }).toEqual({ household, line: 2 * i + 1 });
			expect(error.path.startsWith(path), `${JSON.stringify(household)}: ${error.path}`).toBe(true);
			expect(error.found).not.toBe('');
			expect(error.expected).not.toBe('');
			const next = found[2 * i + 1] as Evaluation | undefined;
			if (i < households.length) expect(next?.regelingen).toHaveLength(regelingen.length);
		});
		expect(done.stderr).not.toBe('');
	});

	test('one wrong household: an error that names it, exit 2', async () => {
		const done = await checked(file('old.json', '{\n  "answers": {\n    "leeftijd": 200\n  }\n}\n'));
		expect(done.code).toBe(2);
		expect(parsed(done)).toEqual([
			{
				error: {
					line: expect.any(Number),
					path: 'answers.leeftijd',
					found: '200',
					expected: expect.any(String),
				},
			},
		]);
	});

	test.each<[string, string, string]>([
		['{"answers":{"inkomen":15.00}}', 'answers.inkomen', '15.00'],
		['{"answers":{"inkomen":1.5e3}}', 'answers.inkomen', '1.5e3'],
		['{"answers":{"vermogen":{"atLeast":100,"atMost":1500.0}}}', 'answers.vermogen.atMost', '1500.0'],
		['{"answers":{"leeftijd":35,"inkomen":15,00}}', 'answers.inkomen', '15,00'],
		['{"answers":{"inkomen":{"atMost":1.500,00}}}', 'answers.inkomen', '1.500,00'],
		['{"answers":{"inkomen": € 15,00}}', 'answers.inkomen', '€ 15,00'],
		['{"answers":{"inkomen":15,-}}', 'answers.inkomen', '15,-'],
		['{"answers":{"inkomen":"€ 15,00"}}', 'answers.inkomen', '"€ 15,00"'],
		['{"answers":{"inkomen":15.5}}', 'answers.inkomen', '15.5'],
	])(
		'an amount that is not just eurocents is named, with what is expected: %s',
		async (text, path, found) => {
			const done = await checked(file('amount.jsonl', text));
			expect(done.code).toBe(2);
			const [{ error }] = parsed(done) as [Failure];
			expect(error).toMatchObject({ line: 1, path, found });
			expect(error.expected).toContain('€ 15,00 is 1500');
			expect(done.stderr).toContain(path);
		},
	);

	test('a number of years with a point, and a name that stands there twice', async () => {
		const lines = ['{"answers":{"leeftijd":35.0}}', '{"answers":{"inkomen":5,"inkomen":700}}'];
		const done = await checked(file('twice.jsonl', lines.join('\n')));
		const errors = (parsed(done) as Failure[]).map(({ error }) => error);
		expect(errors).toMatchObject([
			{ line: 1, path: 'answers.leeftijd', found: '35.0', expected: expect.stringContaining('jaren') },
			{ line: 2, path: 'answers.inkomen', expected: 'elke naam 1 keer' },
		]);
	});

	test('wrong use: exit 2, nothing on standard output', async () => {
		const wrong = await Promise.all([
			cli(['check', join(folder, 'nowhere.json')]),
			cli(['check', folder]),
			cli(['check', '-', '--peildatum', '2026-13-01'], '{"answers":{}}'),
			cli(['chekc', '-'], '{"answers":{}}'),
			// Every object of JavaScript has one of this name.
			cli(['constructor']),
		]);
		for (const { code, stdout, stderr } of wrong) {
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
			expect(stderr).not.toBe('');
		}
	});
});
