/** Where people can be helped, today. */
import type { Contact, ContactEntry } from '../publication/settings';

export interface ContactPoint extends ContactEntry {
	/** Past its date, or confirmed by nobody: we say so and point to utrecht.nl, and never that it is open. */
	outdated: boolean;
}

/** Entries past their date disappear, except the one that is always there. */
export function contactPoints({ validUntil, entries }: Contact, today: string): ContactPoint[] {
	const past = (point: ContactEntry) => today > (point.validUntil ?? validUntil);
	return entries
		.filter((point) => point.always || !past(point))
		.map((point) => ({ ...point, outdated: point.certainty === 'to-confirm' || past(point) }));
}
