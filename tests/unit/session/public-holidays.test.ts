import { expect, test } from 'vitest';
import { isPublicHoliday } from '../../../src/session/public-holidays';

/** As the calendars of these years print them. */
const YEARS: Record<number, string> = {
	1981: '01-01 04-17 04-19 04-20 04-27 05-05 05-28 06-07 06-08 12-25 12-26',
	2024: '01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26',
	2025: '01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26',
	2026: '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26',
	2027: '01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26',
	2038: '01-01 04-23 04-25 04-26 04-27 05-05 06-03 06-13 06-14 12-25 12-26',
};

test.each(Object.entries(YEARS))('%s', (year, expected) => {
	const found: string[] = [];
	for (let n = 1; n <= 366; n++) {
		const day = new Date(Number(year), 0, n, 13);
		if (day.getFullYear() !== Number(year) || !isPublicHoliday(day)) continue;
		found.push(day.toLocaleDateString('sv-SE').slice(5));
	}
	expect(found.join(' ')).toBe(expected);
});
