/** What `rules -- publish` wrote: files named by their content. The page checks what is in them. */

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

/** The hash in the name of a published file; null when the name has none. */
export const hashIn = (file: string): string | null => NAME.exec(file)?.[1] ?? null;

/** Null for an error page, half a file, or another kind of manifest. */
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

/** Every file that a manifest names, at any depth. */
export function filesIn(part: unknown): Named[] {
	if (part === null || typeof part !== 'object') return [];
	const { file, hash } = part as Partial<Named>;
	if (typeof file === 'string' && typeof hash === 'string') return [{ file, hash }];
	return Object.values(part).flatMap(filesIn);
}

export const isSame = (one: Manifest, other: Manifest): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
