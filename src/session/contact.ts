/** Where people can be helped, today. */
import type { Contact, ContactEntry } from '../publication/settings';

export interface ContactPoint extends ContactEntry {
	/** Past its date: we say so and point to utrecht.nl. */
	outdated: boolean;
}

/** Entries past their date disappear, except the one that is always there. */
export const contactPoints = ({ validUntil, entries }: Contact, today: string): ContactPoint[] =>
	entries
		.map((point) => ({ ...point, outdated: today > (point.validUntil ?? validUntil) }))
		.filter(({ outdated, always }) => always || !outdated);
