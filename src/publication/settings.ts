/** The two files of whoever publishes this: where people can be helped, and who publishes. */
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

/** `public/contact.json`. Data with an end date: places and numbers change without the app. */
export const contactFile = z.object({ validUntil: z.iso.date(), entries: z.array(entry) });

export type ContactEntry = z.infer<typeof entry>;
export type Contact = z.infer<typeof contactFile>;

const address = z.nullable(z.url({ protocol: /^https?$/ }));

/** `public/deployment.json`. */
export const deploymentFile = z.object({
	/** Null: the app says that it is a trial. */
	sender: z.nullable(z.string()),
	/** Where the app stands for everyone: without it there is nothing a QR could hold. */
	publicUrl: address,
	/** Where people can say what could be better. */
	feedback: address,
	/** The whole privacy statement. */
	statement: address,
	/** The accessibility statement. */
	accessibility: address,
	/** Modes in which translations that nobody checked are not offered. */
	hiddenDrafts: z.record(z.string(), z.boolean()),
});

export type Deployment = z.infer<typeof deploymentFile>;
