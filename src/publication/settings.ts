/** The two files of whoever publishes the app: where people can get help, and who publishes it. */
import * as z from 'zod/mini';

const day = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

export const contactEntry = z.object({
	id: z.string(),
	name: z.string(),
	/** Still shown when the data is out of date, with a caution. */
	always: z.optional(z.boolean()),
	phone: z.optional(z.object({ shown: z.string(), dial: z.string(), free: z.boolean() })),
	address: z.optional(z.string()),
	/** Where a letter goes. Left out when nobody has confirmed it. */
	postal: z.optional(z.string()),
	/** Empty when they are not known: then none are promised. */
	hours: z.array(z.object({ days: z.array(day).check(z.minLength(1)), from: z.string(), to: z.string() })),
	/** Empty means unknown. Never promise a language. */
	languages: z.array(z.string()),
	validUntil: z.optional(z.iso.date()),
	/** What kind of place or person near someone, where it is one: see `NEARBY` of the authoring tools. */
	kind: z.optional(z.string()),
	/** Name of the part of town it is for; everyone when left out. */
	neighbourhood: z.optional(z.string()),
	/** Left out is confirmed. Of what is not, nobody is told that it is open. */
	certainty: z.optional(z.string()),
});

/** `public/contact.json`. Data with an end date: places and numbers change without the app. */
export const contactFile = z.object({ validUntil: z.iso.date(), entries: z.array(contactEntry) });

export type ContactEntry = z.infer<typeof contactEntry>;
export type Contact = z.infer<typeof contactFile>;

const address = z.nullable(z.url({ protocol: /^https$/ }));

/** Who is "we". Only the municipality speaks of itself; beside any other sender it stays "de gemeente". */
export const SENDER_KINDS = ['gemeente', 'anders'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];

/** `public/deployment.json`. */
export const deploymentFile = z.object({
	/** Null: the app says that it is a trial. */
	sender: z.nullable(z.string()),
	/** Decides which texts are published, so a device has no use for it. */
	senderKind: z.optional(z.nullable(z.enum(SENDER_KINDS))),
	/** Public address of the app: without it there is nothing to put in a QR code. */
	publicUrl: address,
	/** Where people can send suggestions. */
	feedback: address,
	/** The whole privacy statement. */
	statement: address,
	/** The accessibility statement. */
	accessibility: address,
	/** Modes in which unchecked translations are not offered. */
	hiddenDrafts: z.record(z.string(), z.boolean()),
});

export type Deployment = z.infer<typeof deploymentFile>;
