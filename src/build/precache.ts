/** What the service worker keeps: every file of a build but the data, which has a manifest of its own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControl } from './headers';

export interface Listed {
	url: string;
	/** Null when the name itself holds a hash of the content. */
	revision: string | null;
	integrity: string;
}

export interface Precache {
	/** Kept at the first visit. */
	app: Listed[];
	/** Large, and each language needs only a few: kept when they are used or asked for. */
	fonts: Listed[];
}

/** @param files below the folder of the build, with forward slashes */
export function precacheOf(folder: string, files: readonly string[]): Precache {
	const listed = files
		.filter((file) => !file.startsWith('data/') && !isForServer(file))
		.sort()
		.map((file) => list(file, readFileSync(join(folder, file))));
	const isFont = ({ url }: Listed) => url.endsWith('.woff2');
	return { app: listed.filter((entry) => !isFont(entry)), fonts: listed.filter(isFont) };
}

const list = (url: string, content: Buffer): Listed => ({
	url,
	revision: cacheControl(url) === 'no-cache' ? digest(content).toString('hex').slice(0, 8) : null,
	// So that an error page in its place, or half a file, is never kept.
	integrity: `sha256-${digest(content).toString('base64')}`,
});

const digest = (content: Buffer): Buffer => createHash('sha256').update(content).digest();

/** `_headers` and the like configure a web server, which may refuse to serve them. */
const isForServer = (file: string): boolean => /(^|\/)[._]/.test(file);
