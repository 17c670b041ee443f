/** What `rules -- publish` wrote: names of files by their content. Their meaning is for the page to check. */

export interface Named {
	file: string;
	hash: string;
}

export interface Manifest {
	version: 1;
	/** yyyy-mm-dd */
	built: string;
	[part: string]: unknown;
}

const NAME = /^[\w-]+\.([0-9a-f]{8})\.json$/;

/** The hash that the name of a published file carries; null when this is no such name. */
export const hashIn = (file: string): string | null => NAME.exec(file)?.[1] ?? null;

/** Null for a page of an error, half a file, or a manifest of another kind. */
export function asManifest(text: string): Manifest | null {
	let content: Manifest;
	try {
		content = JSON.parse(text);
	} catch {
		return null;
	}
	if (content?.version !== 1 || !/^\d{4}-\d\d-\d\d$/.test(content.built)) return null;
	const named = filesIn(content);
	return named.length > 0 && named.every(({ file, hash }) => hashIn(file) === hash) ? content : null;
}

/** Every file that a manifest names, however deep. */
export function filesIn(part: unknown): Named[] {
	if (part === null || typeof part !== 'object') return [];
	const { file, hash } = part as Partial<Named>;
	if (typeof file === 'string' && typeof hash === 'string') return [{ file, hash }];
	return Object.values(part).flatMap(filesIn);
}

export const isSame = (one: Manifest, other: Manifest): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
