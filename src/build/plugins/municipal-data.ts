/** Puts the municipality's rules and words beside the app. A build with rules that cannot be read stops here. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** File name below `data/` → text. */
type Files = ReadonlyMap<string, string>;

export interface MunicipalData {
	/** Folder that holds `rules/` and `locales/`. */
	root: string;
	/** For a build; throws when the rules have findings. */
	publication: () => Files;
	/** What may be meant, and stops no build: each line is said. */
	notices: () => readonly string[];
	/** For someone at work on the rules, at every request; throws when they cannot be read. */
	draft: () => Files;
	/** Files of `public/` that travel in the data instead. */
	settings: readonly string[];
}

export function municipalData({ root, publication, notices, draft, settings }: MunicipalData): Plugin {
	let files: Files = new Map();
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
				files = publication();
				const lines = notices();
				if (lines.length) this.warn(lines.join('\n'));
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
		},
		configureServer(server) {
			server.watcher.add([join(root, 'rules'), join(root, 'locales')]);
			server.watcher.on('change', (path) => {
				if (/[/\\](rules|locales)[/\\]/.test(path)) server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				const name = /^\/data\/([^/?#]+)/.exec(request.url ?? '')?.[1];
				if (!name) return next();
				try {
					const text = draft().get(name);
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
