/** When a build or a publication was made. */

/** In whole seconds since 1970. Reproducible builds, and our tests, fix it with SOURCE_DATE_EPOCH. */
export function buildMoment(): number {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	return Math.floor(epoch ? Number(epoch) : Date.now() / 1000);
}

/** The day of it, yyyy-mm-dd. */
export const buildDay = (): string => new Date(buildMoment() * 1000).toISOString().slice(0, 10);
