/** The day of a build. */

/** SOURCE_DATE_EPOCH (seconds) is how reproducible builds, and our tests, fix the day. */
export function buildDay(): string {
	const epoch = process.env.SOURCE_DATE_EPOCH;
	return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
