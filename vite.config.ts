import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { metaPolicy, securityHeaders } from './src/authoring/headers';
import { draft, publication } from './src/authoring/publish';

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
		transformIndexHtml: () =>
			building
				? [
						{
							tag: 'meta',
							attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
							injectTo: 'head-prepend',
						},
					]
				: [],
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

export default defineConfig({
	// Works on any path of any site: the municipality may hang it below its own.
	base: './',
	plugins: [municipalData()],
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
	preview: { headers: { ...securityHeaders } },
});
