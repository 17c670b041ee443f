/** The production build with one script more in front: `in-page.js`. Everything else is as a device gets it. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, copyOfSources } from '../support/build';

export async function buildWithProbe(folder: string): Promise<void> {
	const { folder: copy, remove } = await copyOfSources();
	try {
		copyFileSync(fileURLToPath(new URL('in-page.js', import.meta.url)), join(copy, 'public/in-page.js'));
		const page = join(copy, 'index.html');
		const html = readFileSync(page, 'utf8');
		writeFileSync(page, html.replace('<meta name="viewport"', '<script src="/in-page.js"></script>\n$&'));
		await build(folder, copy);
	} finally {
		await remove();
	}
}

// biome-ignore lint/suspicious/noExplicitAny: the words of a language, as they stand in the file
type Book = any;
export interface Words {
	code: string;
	app: Book;
	vragen: Record<string, Book>;
	regelingen: Record<string, Book>;
}

/** As the build says them. */
export function wordsIn(built: string, code: string): Words {
	const read = (file: string) => JSON.parse(readFileSync(join(built, 'data', file), 'utf8'));
	return { code, ...read(read('manifest.json').locales[code].file) };
}
