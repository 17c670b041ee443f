/** A regeling and version in Dutch sentences, as published beside the rules. */
import * as z from 'zod/mini';
import type { Certainty } from '../ruleset/schema';

export interface Sentence {
	text: string;
	/** What belongs under the sentence. */
	below?: Sentence[] | undefined;
}

const sentence: z.ZodMiniType<Sentence> = z.lazy(() =>
	z.object({ text: z.string(), below: z.optional(z.array(sentence)) }),
) as unknown as z.ZodMiniType<Sentence>;

const item = z.object({
	text: z.string(),
	below: z.optional(z.array(sentence)),
	/** The source, with the day it was read. */
	grondslag: z.nullable(z.string()),
	certainty: z.nullable(z.enum(['confirmed', 'to-confirm', 'unknown'])),
	note: z.optional(z.string()),
});

export const dossiersFile: z.ZodMiniType<Dossier[]> = z.array(
	z.object({
		regeling: z.string(),
		version: z.string(),
		title: z.string(),
		period: z.string(),
		sections: z.array(z.object({ heading: z.string(), items: z.array(item) })),
	}),
);

export interface DossierItem extends Sentence {
	grondslag: string | null;
	certainty: Certainty | null;
	note?: string | undefined;
}

export interface Dossier {
	regeling: string;
	version: string;
	title: string;
	period: string;
	sections: { heading: string; items: DossierItem[] }[];
}
