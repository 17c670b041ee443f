import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defineConfig, type Plugin } from 'vite';
import { draft, publication, SETTINGS } from './src/authoring/commands/publish';
import { appVersion } from './src/build/app-version';
import { cssTarget } from './src/build/browser-support';
import { compressBelow } from './src/build/compress';
import { firstPaint } from './src/build/first-paint';
import { metaPolicy } from './src/build/headers';
import { precacheOf } from './src/build/precache';
import { billOfMaterials } from './src/build/sbom';
import { headersFile } from './src/build/server-files';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Puts the municipality's rules and words beside the app. A build with rules that cannot be read stops here. */
function municipalData(): Plugin {
	let files = new Map<string, string>();
	let building = false;
	return {
		name: 'municipal-data',
		config: (_config, { command }) => {
			building = command === 'build';
		},
		// Before anything is written, so that a refused build leaves the last good one in place.
		buildStart() {
			if (!building) return;
			try {
				files = publication(root);
			} catch (error) {
				// The findings say it all; a stack of the build would bury them.
				this.error({ message: (error as Error).message, stack: '' });
			}
		},
		generateBundle() {
			for (const [file, source] of files) this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
		},
		// Nobody should edit a copy that no device reads.
		writeBundle({ dir = '' }) {
			for (const file of settings) rmSync(join(dir, file), { force: true });
			// Beside the bundle: what the server reads is nothing for the worker to keep.
			writeFileSync(join(dir, '_headers'), headersFile());
			writeFileSync(join(dir, 'sbom.json'), billOfMaterials(root, appVersion(root)));
		},
		configureServer(server) {
			server.watcher.add([`${root}rules`, `${root}locales`]);
			server.watcher.on('change', (path) => {
				if (/[/\\](rules|locales)[/\\]/.test(path)) server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				const name = /^\/data\/([^/?#]+)/.exec(request.url ?? '')?.[1];
				if (!name) return next();
				try {
					const text = draft(root).get(name);
					response.statusCode = text === undefined ? 404 : 200;
					response.setHeader('Content-Type', 'application/json; charset=utf-8');
					response.end(text);
				} catch (error) {
					next(error);
				}
			});
		},
	};
}

/**
 * The first screen is drawn from the page alone. Its style travels along, the whole style sheet comes below what is
 * drawn, and the data are asked for beside the script rather than after it.
 */
function firstScreen(): Plugin {
	return {
		name: 'first-screen',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler(html) {
				const sheets: string[] = [];
				const page = withSender(html).replace(/\s*<link rel="stylesheet"[^>]*>/g, (sheet) => {
					sheets.push(sheet);
					return '';
				});
				return {
					html: page.replace('</body>', `${sheets.join('')}\n</body>`),
					tags: [
						{
							tag: 'meta',
							attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
							injectTo: 'head-prepend',
						},
						{ tag: 'style', children: firstPaint, injectTo: 'head' },
						{
							tag: 'link',
							attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/manifest.json' },
							injectTo: 'head',
						},
					],
				};
			},
		},
	};
}

/** Who sends it stands in the page too, where the deployment says so. */
function withSender(html: string): string {
	const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
	const { sender } = read('public/deployment.json') as { sender: string | null };
	const { notice } = read('locales/nl/app.json') as { notice: { trial: string; sender: string } };
	const name = sender?.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	return name ? html.replace(notice.trial, () => notice.sender.replace('{{sender}}', () => name)) : html;
}

/**
 * Last of all: the worker that keeps what was built. It is one script, and knows every file by its content; what
 * comes after it is for servers alone.
 */
function serviceWorker(version: string): Plugin {
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
				...filesBelow(publicDir).filter((file) => !settings.includes(file)),
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

const settings = SETTINGS.map((name) => `${name}.json`);
const target = 'es2022';
const version = appVersion(root);

export default defineConfig({
	// Works on any path of any site: the municipality may hang it below its own.
	base: './',
	plugins: [municipalData(), firstScreen(), serviceWorker(version)],
	define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
	build: {
		target,
		cssTarget,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// What the first screen shares with the later ones stays in its one script.
		rolldownOptions: {
			output: { codeSplitting: { groups: [{ name: 'index', test: /preact|src\/main\.tsx/ }] } },
		},
	},
});
