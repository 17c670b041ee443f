/** What `rules -- publish` wrote: files named by their content. The page checks what is in them. */

export interface Named {
	file: string;
	hash: string;
}

export interface Manifest {
	version: 1;
	/** yyyy-mm-dd */
	built: string;
	/** Rises with every publication. Releases before it gave none. */
	number?: number;
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
	if (content?.version !== 1 || !isDay(content.built)) return null;
	if (content.number !== undefined && !Number.isSafeInteger(content.number)) return null;
	const named = filesIn(content);
	return named.length > 0 && named.every(({ file, hash }) => hashIn(file) === hash) ? content : null;
}

/** Whether one publication was made after another. */
export const comesAfter = (one: Manifest, other: Manifest): boolean =>
	one.built === other.built ? (one.number ?? 0) > (other.number ?? 0) : one.built > other.built;

/** A day that exists: 2026-02-30 and 9999-99-99 do not. */
function isDay(text: unknown): boolean {
	if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
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
