/** What `publish` writes last and a device reads first: the published files, by their content. */
import { isDay } from '../ruleset/day';

export interface Named {
	file: string;
	/** First 8 hexadecimals of the SHA-256 of the file. */
	hash: string;
}

export interface Manifest {
	/** Version of the shape of all these files: another number is for another version of the app. */
	version: 1;
	/** Day of publication, yyyy-mm-dd. */
	built: string;
	/** Rises with every publication, so that two of one day have an order. Releases before it gave none. */
	number?: number;
	/** Rules, whom to call, and what this copy sets. */
	municipality: Named;
	/** What of it the first question waits for. Releases before it published none: all of it is waited for. */
	questions?: Named;
	/** `draft`: nobody has checked this translation yet. */
	locales: Record<string, Named & { status: 'source' | 'reviewed' | 'draft' }>;
	/** Every regeling and version in Dutch sentences. */
	dossiers: Named;
	/** What the rules come to in each period, by its first day. Releases before it published none: a device compiles. */
	programs?: readonly (Named & { from: string })[];
}

const isNamed = (part: unknown): boolean => {
	const { file, hash } = (part ?? {}) as Partial<Named>;
	return typeof file === 'string' && typeof hash === 'string';
};

/** Whether the manifest itself can be used; the files that it names are checked when they are read. */
export function isManifest(content: unknown): content is Manifest {
	const { version, built, number, locales, questions, programs = [], ...files } = (content ?? {}) as Manifest;
	return (
		version === 1 &&
		isDay(built) &&
		(number === undefined || Number.isSafeInteger(number)) &&
		[files.municipality, files.dossiers, questions ?? files.municipality].every(isNamed) &&
		isNamed(locales?.nl) &&
		Object.values(locales).every(isNamed) &&
		Array.isArray(programs) &&
		programs.every((program) => isNamed(program) && isDay(program.from))
	);
}

/** Whether one publication was made after another. */
export const comesAfter = (one: Manifest, other: Manifest): boolean =>
	one.built === other.built ? (one.number ?? 0) > (other.number ?? 0) : one.built > other.built;
