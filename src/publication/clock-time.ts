/** Times of day as they stand in the settings: "9", "9.30" or "09:30". */

/** "9" or "9.30" as minutes after midnight. */
export function minutes(time: string): number {
	const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number);
	return hour * 60 + minute;
}
