/** The days that someone who helps can look at: the first of each month that our rules know. */
import type { Rules } from '../ruleset/schema';

/** @returns yyyy-mm-01, newest first; today is not among them */
export function otherDays({ regelingen, normen }: Rules, today: string): string[] {
	const starts = [...regelingen, ...normen].map(({ validFrom }) => validFrom);
	const ends = [...regelingen, ...normen].flatMap(({ validTo }) => validTo ?? []);
	const first = starts.reduce(earliest, today);
	const last = ends.reduce((a, b) => (a > b ? a : b), today);
	const days: string[] = [];
	for (let day = `${first.slice(0, 7)}-01`; day <= last; day = nextMonth(day))
		if (day >= first && day !== today) days.push(day);
	return days.reverse();
}

const earliest = (a: string, b: string): string => (a < b ? a : b);

/** @param day the first of a month */
const nextMonth = (day: string): string => {
	const inNext = new Date(`${day}T00:00:00Z`);
	inNext.setUTCMonth(inNext.getUTCMonth() + 1);
	return inNext.toISOString().slice(0, 10);
};
