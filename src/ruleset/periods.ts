/** The stretches of days on which the same norms and the same versions are in force. */
import { dayAfter, dayBefore } from './day';
import type { Rules } from './schema';

/** yyyy-mm-dd; the last day belongs to it, and a period without one has no end. */
export interface Period {
	from: string;
	until?: string;
}

/** @returns from the first day that anything is in force, without gaps, in order */
export function periodsOf({ normen, regelingen }: Pick<Rules, 'normen' | 'regelingen'>): Period[] {
	const norms = normen.flatMap((file) => Object.values(file.norms));
	const ends = [...normen, ...regelingen, ...norms].flatMap(({ validTo }) => validTo ?? []);
	const starts = [...normen, ...regelingen].map(({ validFrom }) => validFrom);
	const days = [...new Set([...starts, ...ends.map(dayAfter)])].sort();
	return days.map((from, i) => {
		const next = days[i + 1];
		return { from, ...(next && { until: dayBefore(next) }) };
	});
}

export const isIn = ({ from, until }: Period, day: string): boolean =>
	from <= day && (until === undefined || day <= until);
