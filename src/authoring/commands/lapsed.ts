/** What differs on a later day only because time passed: a review day, or amounts or rules that expired. */
import type { NormOnDay, RegelingOnDay, Ruleset } from '../../ruleset/assemble';

export type Cause = 'review' | 'norms' | 'expired';

export interface Lapses {
	/** The later day as if all of that still held: whatever differs there is a change of the rules. */
	fresh: Ruleset;
	/** Norms that are known on the first day and not on the later. */
	norms: string[];
	regelingen: { id: string; cause: Exclude<Cause, 'norms'>; day: string }[];
}

/** @returns null when nothing lapsed */
export function lapsesBetween(was: Ruleset, wordt: Ruleset): Lapses | null {
	const norms = Object.keys(wordt.norms).filter((id) => !isKnown(wordt.norms[id]) && isKnown(was.norms[id]));
	const regelingen = wordt.regelingen.flatMap((after, i) => lapseOf(was.regelingen[i], after));
	if (!norms.length && !regelingen.length) return null;
	const still = Object.fromEntries(norms.map((id) => [id, was.norms[id] as (typeof was.norms)[string]]));
	const fresh: Ruleset = {
		...wordt,
		norms: { ...wordt.norms, ...still },
		regelingen: wordt.regelingen.map((after, i) => {
			if (!regelingen.some(({ id }) => id === after.id)) return after;
			return after.status === 'in-force'
				? { ...after, pastReview: false }
				: (was.regelingen[i] as RegelingOnDay);
		}),
	};
	return { fresh, norms, regelingen };
}

/** One amount, or one of a few. */
const isKnown = (norm: NormOnDay | undefined): boolean =>
	norm?.amount !== undefined || norm?.oneOf !== undefined;

function lapseOf(before: RegelingOnDay | undefined, after: RegelingOnDay): Lapses['regelingen'] {
	if (before?.status !== 'in-force' || before.pastReview) return [];
	const { id } = after;
	if (after.status !== 'in-force')
		return after.status === 'expired' ? [{ id, cause: 'expired', day: after.last.validTo as string }] : [];
	return after.pastReview ? [{ id, cause: 'review', day: after.file.reviewBy as string }] : [];
}

/** In words, for the top of a report. */
export function lapsesAsText({ norms, regelingen }: Omit<Lapses, 'fresh'>): string[] {
	return [
		...regelingen.map(({ id, cause, day }) =>
			cause === 'review'
				? `- ${id}: iemand moet dit nakijken voor ${day}. Anders is daarna niets meer zeker.`
				: `- ${id}: de regels gelden tot en met ${day}. De nieuwe regels zijn nog niet bekend.`,
		),
		...(norms.length ? [`- deze bedragen zijn dan niet bekend: ${norms.join(', ')}.`] : []),
	];
}

export const CAUSES: Readonly<Record<Cause, string>> = {
	review: 'alleen omdat de dag van nakijken voorbij is',
	norms: 'alleen omdat bedragen niet meer bekend zijn',
	expired: 'alleen omdat de nieuwe regels nog niet bekend zijn',
};
