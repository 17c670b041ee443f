/**
 * `npm test`: types, lint, dead code, and then all tests, whatever failed before.
 * The last line is for people and machines alike: `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = join(root, 'node_modules/.cache/vitest-report.json');

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

const node = (program: string, args: readonly string[]): [string, string[]] => [
	process.execPath,
	[join(root, 'node_modules', program), ...args],
];

/** Each place compiles with no more than it may touch: the engine without a screen, the worker without a page. */
const types = ['.', 'src/engine', 'src/authoring', 'src/sw'].filter((place) =>
	existsSync(join(root, place, 'tsconfig.json')),
);

const checks: [name: string, program: string, ...args: string[]][] = [
	...types.map((place): [string, string, string, string] => [
		`types of ${place}`,
		'typescript/bin/tsc',
		'-p',
		place,
	]),
	['lint', '@biomejs/biome/bin/biome', 'lint', '--error-on-warnings'],
	['dead code', 'knip/bin/knip.js'],
];

/** @returns whether it is as it should be; what it says stands together, under its name */
function checked([name, program, ...args]: (typeof checks)[number]): Promise<boolean> {
	return new Promise((done) => {
		const child = spawn(...node(program, args), { cwd: root });
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
		child.on('close', (status) => {
			console.log(`· ${name}\n${said}`.trimEnd());
			done(status === 0);
		});
	});
}

/** Two at a time, for two cores. */
const waiting = [...checks];
const findings: string[] = [];
async function lane(): Promise<void> {
	for (let check = waiting.shift(); check; check = waiting.shift())
		if (!(await checked(check))) findings.push(check[0]);
}
await Promise.all([lane(), lane()]);

mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
rmSync(report, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { status } = spawnSync(...node('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)]), {
	cwd: root,
	stdio: 'inherit',
});
const passed = status === 0;
const tests = counted();
for (const name of findings) console.log(`Failed: ${name}`);
// A run that broke down without a failing test is still a failure.
const failed = findings.length + (passed ? tests.failed : Math.max(1, tests.failed));
console.log(`${tests.passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function counted(): { passed: number; failed: number } {
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
	// A file that could not be loaded counts as one.
	const broken = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0,
	).length;
	return { passed: numPassedTests, failed: numFailedTests + broken };
}
