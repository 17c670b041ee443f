/** The production build, as a deployment would make it. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './source';

/**
 * In a process of its own: inside vitest NODE_ENV is `test`, and then it is another build.
 * @param from the sources: this repository, or a copy of it
 */
export function build(folder: string, from = root): Promise<void> {
	return new Promise((done, fail) => {
		const vite = spawn(
			process.execPath,
			[
				join(root, 'node_modules/vite/bin/vite.js'),
				...['build', '--configLoader', 'runner', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
			],
			{
				cwd: from,
				env: {
					...process.env,
					NODE_ENV: 'production',
					// The device's date never lies before the day of the build, so that day is fixed too.
					SOURCE_DATE_EPOCH: BUILD_DAY,
				},
			},
		);
		let said = '';
		for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (text) => (said += text));
		vite.on('error', fail);
		vite.on('exit', (code) => (code === 0 ? done() : fail(new Error(`The build failed.\n${said}`))));
	});
}

export const BUILD_DAY = String(Date.parse('2026-11-21T00:00:00Z') / 1000);

/** Something to change without touching what others look at. */
export async function copyOfSources(): Promise<{ folder: string; remove(): Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'sources-'));
	for (const part of ['src', 'public', 'rules', 'locales', 'index.html', 'vite.config.ts', 'tsconfig.json'])
		await cp(join(root, part), join(folder, part), { recursive: true });
	for (const part of ['package.json', 'package-lock.json']) await cp(join(root, part), join(folder, part));
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
