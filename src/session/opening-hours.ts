/** Whether someone can be reached at this moment, and else when. */
import { minutes } from '../publication/clock-time';
import type { ContactEntry } from '../publication/settings';
import { isPublicHoliday } from './public-holidays';

type Hours = ContactEntry['hours'];
type Weekday = Hours[number]['days'][number];

export type Opening =
	| { open: true; until: string }
	/** @property days from today: 0 is later today, 1 tomorrow */
	| { open: false; days: number; weekday: Weekday; from: string };

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/**
 * @param now on the clock of this device; hours are local
 * @returns null when no hours are known, and on a public holiday: whether they hold then is not known either
 */
export function openingAt(hours: Hours, now: Date): Opening | null {
	if (isPublicHoliday(now)) return null;
	const minute = now.getHours() * 60 + now.getMinutes();
	for (let days = 0; days <= WEEK.length; days++) {
		if (isPublicHoliday(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days))) continue;
		const weekday = WEEK[(now.getDay() + days) % WEEK.length] as Weekday;
		const stretches = hours
			.filter((one) => (one.days as readonly string[]).includes(weekday))
			.sort((a, b) => minutes(a.from) - minutes(b.from));
		for (const { from, to } of stretches) {
			if (days === 0 && minutes(to) <= minute) continue;
			if (days === 0 && minutes(from) <= minute) return { open: true, until: to };
			return { open: false, days, weekday, from };
		}
	}
	return null;
}
