/** The production build with one script more in front: `in-page.js`. Everything else is as a device gets it. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, copyOfSources } from '../support/build';
import { type Words as Book, wordsIn as bookIn, regelingenIn } from '../support/visit';

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

export interface Words extends Book {
	code: string;
	/** Regelingen, in the order of their pages. */
	order: string[];
}

/** As the build says them. */
export const wordsIn = (built: string, code: string): Words => ({
	code,
	order: regelingenIn(built),
	...bookIn(built, code),
});
