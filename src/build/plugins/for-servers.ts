/**
 * What lies beside the bundle for those who run a server, and is nothing for the worker to keep: the headers to send,
 * and what the app is made of.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from '../sbom';
import { headersFile } from '../server-files';

/** @param root folder that holds `package-lock.json` */
export function forServers(root: string, version: string): Plugin {
	return {
		name: 'for-servers',
		apply: 'build',
		writeBundle({ dir = '' }) {
			writeFileSync(join(dir, '_headers'), headersFile());
			writeFileSync(join(dir, 'sbom.json'), billOfMaterials(root, version));
		},
	};
}
