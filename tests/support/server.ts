/** Builds the app once for all browser tests and serves it, at the root and below a path of another site. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve';
import { build } from './build';
import { root } from './source';

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
