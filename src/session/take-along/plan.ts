import { dayAfter } from '../../ruleset/day';

/** "Wanneer doe je dit?", for each thing to do. A small plan makes it happen more often (S-20). It stands on the paper and nowhere else. */
export const PLANS = ['today', 'tomorrow', 'help'] as const;
export type Plan = (typeof PLANS)[number];

/** @returns the first day that something is planned on, yyyy-mm-dd, or null */
export function firstPlanned(plans: Readonly<Record<string, Plan>>, today: string): string | null {
	const chosen = Object.values(plans);
	if (chosen.includes('today')) return today;
	return chosen.includes('tomorrow') ? dayAfter(today) : null;
}
