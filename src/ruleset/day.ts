/** Days as yyyy-mm-dd: they sort as text. */

/** A real calendar day. */
export const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && fromDay(value)?.slice(0, 10) === value;

export const dayAfter = (day: string): string => shift(day, 1);
export const dayBefore = (day: string): string => shift(day, -1);

function fromDay(day: string): string | undefined {
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Days later, or earlier when negative. */
export function shift(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}
