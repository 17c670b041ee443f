/** Whoever reads may stop early, as `rules -- diff … | head -1` does. */
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

test('a reader that stops is no error: nothing on standard error, and the exit code of the command', async () => {
	const args = ['src/authoring/cli.ts', 'diff', '2025-03-01', '2026-09-01'];
	const child = spawn('node_modules/.bin/tsx', args);
	child.stdout.destroy();
	let complaints = '';
	child.stderr.on('data', (chunk) => {
		complaints += chunk;
	});
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});
