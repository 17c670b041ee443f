/**
 * Runs last: builds the worker that keeps what was built, one script that knows every file by its content. Only the
 * compressed files, which are for servers alone, come after it.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { compressBelow } from '../compress';
import { precacheOf } from '../precache';

export interface ServiceWorker {
	/** Folder that holds `src/sw/`. */
	root: string;
	version: string;
	/** yyyy-mm-dd */
	day: string;
	/** Of the language, as for the rest of the build. */
	target: string;
	/** Files of `public/` that are not in the build. */
	leftOut: readonly string[];
}

export function serviceWorker({ root, version, day, target, leftOut }: ServiceWorker): Plugin {
	let outDir = '';
	let publicDir = '';
	return {
		name: 'service-worker',
		apply: 'build',
		configResolved(config) {
			outDir = resolve(config.root, config.build.outDir);
			publicDir = config.publicDir;
		},
		async writeBundle(_options, bundle) {
			const kept = precacheOf(outDir, [
				...Object.keys(bundle),
				...filesBelow(publicDir).filter((file) => !leftOut.includes(file)),
			]);
			await build({
				configFile: false,
				root,
				publicDir: false,
				logLevel: 'warn',
				define: {
					'process.env.NODE_ENV': '"production"',
					__APP_FILES__: JSON.stringify(kept.app),
					__FONT_FILES__: JSON.stringify(kept.fonts),
					__APP_VERSION__: JSON.stringify(version),
					__BUILD_DAY__: JSON.stringify(day),
				},
				build: {
					target,
					outDir,
					emptyOutDir: false,
					lib: { entry: 'src/sw/sw.ts', formats: ['iife'], name: 'sw', fileName: () => 'sw.js' },
				},
			});
			compressBelow(outDir);
		},
	};
}

const filesBelow = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.filter((file) => statSync(join(folder, file)).isFile())
				.map((file) => file.replaceAll('\\', '/'))
		: [];
