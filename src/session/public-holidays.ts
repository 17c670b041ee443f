/**
 * The days on which an office of the government need not be open: Algemene termijnenwet, article 3, which adds Good
 * Friday to them. Whether this office is open then, nobody told us.
 */

/** Day and month. */
const FIXED = ['1-1', '5-5', '25-12', '26-12'];
/** Days from Easter Sunday: Good Friday, both days of Easter, Ascension Day, both days of Pentecost. */
const FROM_EASTER = [-2, 0, 1, 39, 49, 50];
const DAY = 86_400_000;

/** @param day of which the local date counts, from 1900 to 2099 */
export function isPublicHoliday(day: Date): boolean {
	const [year, month, date] = [day.getFullYear(), day.getMonth(), day.getDate()];
	// On a Sunday, the king celebrates the day before.
	const kingsDay = new Date(year, 3, 27).getDay() ? 27 : 26;
	return (
		FIXED.includes(`${date}-${month + 1}`) ||
		(month === 3 && date === kingsDay) ||
		FROM_EASTER.includes((Date.UTC(year, month, date) - easterOf(year)) / DAY)
	);
}

/** Easter Sunday by the rule of Gauss, as it is for 1900 to 2099. Milliseconds. */
function easterOf(year: number): number {
	const a = year % 19;
	const d = (19 * a + 24) % 30;
	const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
	const early = e === 6 && (d === 29 || (d === 28 && a > 10)) ? 7 : 0;
	return Date.UTC(year, 2, 22 + d + e - early);
}
