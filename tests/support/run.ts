/**
 * `npm test`: types, lint, dead code and all tests, one after the other, whatever failed before.
 * The last line is for people and machines alike: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
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

const run = (program: string, ...args: string[]): boolean => {
	const script = join(root, 'node_modules', program);
	const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
	return status === 0;
};

/** Each place compiles with no more than it may touch: the engine without a screen, the worker without a page. */
const types = ['.', 'src/engine', 'src/authoring', 'src/sw']
	.filter((place) => existsSync(join(root, place, 'tsconfig.json')))
	.map((place) => [`types of ${place}`, () => run('typescript/bin/tsc', '-p', place)] as const);

const checks = [
	...types,
	['lint', () => run('@biomejs/biome/bin/biome', 'lint', '--error-on-warnings')],
	['dead code', () => run('knip/bin/knip.js')],
] as const;

const findings = checks.filter(([name, check]) => {
	console.log(`· ${name}`);
	return !check();
});

mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
rmSync(report, { force: true });
const passed = run(
	'vitest/vitest.mjs',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${report}`,
	...process.argv.slice(2),
);
const tests = counted();
for (const [name] of findings) console.log(`Failed: ${name}`);
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
