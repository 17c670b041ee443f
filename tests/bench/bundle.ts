/** The engine as a build would ship it: one file, minified. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** @returns the text of the bundle; `name` makes it a script that sets a global */
export async function bundled(entry: string, name?: string): Promise<string> {
	const made = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: { ...(name ? { format: 'iife', name } : { format: 'es' }), codeSplitting: false },
			},
		},
	});
	const [result] = [made].flat();
	if (!result || !('output' in result)) throw new Error('no bundle');
	return result.output[0].code;
}

export const gz = (text: string): number => gzipSync(text, { level: 9 }).length;
