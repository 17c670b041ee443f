/**
 * The days on which an office of the government need not be open: Algemene termijnenwet, article 3, which adds Good
 * Friday to them. Whether this office is open then, nobody told us.
 */

/** Month and day, each from 1. */
const FIXED: readonly (readonly [number, number])[] = [
	[1, 1],
	[5, 5],
	[12, 25],
	[12, 26],
];
/** Days from Easter Sunday: Good Friday, both days of Easter, Ascension Day, both days of Pentecost. */
const FROM_EASTER = [-2, 0, 1, 39, 49, 50];

/** @param day of which the local date counts */
export function isPublicHoliday(day: Date): boolean {
	const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	const isOn = (m: number, d: number) => m === month && d === date;
	// On a Sunday, the king celebrates the day before.
	const kingsDay = new Date(year, 3, 27).getDay() === 0 ? 26 : 27;
	if (isOn(4, kingsDay) || FIXED.some(([m, d]) => isOn(m, d))) return true;
	const easter = easterOf(year);
	return FROM_EASTER.some((days) => {
		const feast = new Date(year, easter.getMonth(), easter.getDate() + days);
		return isOn(feast.getMonth() + 1, feast.getDate());
	});
}

/** Easter Sunday of the Gregorian calendar, as Meeus gives it (Astronomical Algorithms, chapter 8). */
function easterOf(year: number): Date {
	const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
	const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return new Date(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
