/** Where people can be helped. Data with an end date: places and numbers change without the app. */
import * as z from 'zod/mini';

const day = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

const entry = z.object({
	id: z.string(),
	name: z.string(),
	/** Stays when the data is out of date, with a word of doubt. */
	always: z.optional(z.boolean()),
	phone: z.optional(z.object({ shown: z.string(), dial: z.string(), free: z.boolean() })),
	address: z.optional(z.string()),
	/** Empty when they are not known: then we do not promise any. */
	hours: z.array(z.object({ days: z.array(day).check(z.minLength(1)), from: z.string(), to: z.string() })),
	/** Empty means unknown. Never promise a language. */
	languages: z.array(z.string()),
	validUntil: z.optional(z.iso.date()),
});

const contactFile = z.object({ validUntil: z.iso.date(), entries: z.array(entry) });

export type ContactEntry = z.infer<typeof entry>;
export type Contact = z.infer<typeof contactFile>;

/** @throws when it is not what it should be */
export const parseContact = (json: unknown): Contact => contactFile.parse(json);

export interface ContactPoint extends ContactEntry {
	/** Past its date: we say so and point to utrecht.nl. */
	outdated: boolean;
}

/** Entries past their date disappear, except the one that is always there. */
export const contactPoints = ({ validUntil, entries }: Contact, today: string): ContactPoint[] =>
	entries
		.map((point) => ({ ...point, outdated: today > (point.validUntil ?? validUntil) }))
		.filter(({ outdated, always }) => always || !outdated);
