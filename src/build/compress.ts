/**
 * A text and, beside it, the same text compressed, so that a server need not compress it for every visitor: with
 * `gzip_static`, nginx answers a request for `x.json` with `x.json.gz` if the browser accepts gzip.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|webmanifest|md)$/;
/** Below this there is little to gain; the same as `gzip_min_length` for what nginx compresses itself. */
export const WORTHWHILE = 512;

const compressed = (text: Buffer): Buffer | null =>
	text.length < WORTHWHILE ? null : gzipSync(text, { level: 9 });

/**
 * Each file appears whole, because devices may fetch it at any moment. The compressed one is written first: even if
 * this is interrupted, it is never older than the text.
 */
export async function writeWithCompressed(path: string, text: string): Promise<void> {
	const content = Buffer.from(text);
	const small = compressed(content);
	if (small) await writeWhole(`${path}.gz`, small);
	else await rm(`${path}.gz`, { force: true });
	await writeWhole(path, content);
}

async function writeWhole(path: string, content: Buffer): Promise<void> {
	await writeFile(`${path}.new`, content);
	await rename(`${path}.new`, path);
}

/** For a build, after everything else has been written. */
export function compressBelow(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!TEXT.test(name)) continue;
		const path = join(folder, name);
		const small = compressed(readFileSync(path));
		if (small) writeFileSync(`${path}.gz`, small);
		else rmSync(`${path}.gz`, { force: true });
	}
}
