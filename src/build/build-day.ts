/** The day of a build. */

/** Reproducible builds, and our tests, fix the day with SOURCE_DATE_EPOCH (in seconds). */
export function buildDay(): string {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
