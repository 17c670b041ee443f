/** What `publish` writes last and a device reads first: the published files, by their content. */

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
	/** Rules, whom to call, and what this copy sets. */
	municipality: Named;
	/** `draft`: nobody has checked this translation yet. */
	locales: Record<string, Named & { status: 'source' | 'reviewed' | 'draft' }>;
	/** Every regeling and version in Dutch sentences. */
	dossiers: Named;
}

const isNamed = (part: unknown): boolean => {
	const { file, hash } = (part ?? {}) as Partial<Named>;
	return typeof file === 'string' && typeof hash === 'string';
};

/** Whether the manifest itself can be used; the files that it names are checked when they are read. */
export function isManifest(content: unknown): content is Manifest {
	const { version, built, locales, ...files } = (content ?? {}) as Manifest;
	return (
		version === 1 &&
		/^\d{4}-\d\d-\d\d$/.test(built) &&
		[files.municipality, files.dossiers].every(isNamed) &&
		isNamed(locales?.nl) &&
		Object.values(locales).every(isNamed)
	);
}
