/** Builds the app once for all browser tests and serves it, at the root and below a path of another site. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/authoring/serve';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the app, ending in a slash. */
		app: string;
		/** The same build below /hulp/geld/. */
		appBelow: string;
		/** Folder of the build. */
		built: string;
	}
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	// A folder of its own: someone may be looking at dist/ while the tests run.
	const folder = join(root, 'node_modules/.cache', `build-${process.pid}`);
	await build(folder);
	const app = await serve({ folder, port: 0 });
	const below = await serve({ folder, port: 0, base: '/hulp/geld/' });
	project.provide('app', app.address);
	project.provide('appBelow', below.address);
	project.provide('built', folder);
	return async () => {
		await Promise.all([app.close(), below.close()]);
		await rm(folder, { recursive: true, force: true });
	};
}

/** In a process of its own: inside vitest NODE_ENV is `test`, and then it is another build. */
function build(folder: string): Promise<void> {
	return new Promise((done, fail) => {
		const vite = spawn(
			process.execPath,
			[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner', '--outDir', folder, '--logLevel', 'warn'],
			{
				cwd: root,
				env: {
					...process.env,
					NODE_ENV: 'production',
					// The device's date never lies before the day of the build, so that day is fixed too.
					SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T00:00:00Z') / 1000),
				},
			},
		);
		let said = '';
		for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (text) => (said += text));
		vite.on('error', fail);
		vite.on('exit', (code) => (code === 0 ? done() : fail(new Error(`The build failed.\n${said}`))));
	});
}
