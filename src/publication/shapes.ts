/** The shape of each published file, for when its hash cannot vouch for it. */
import * as z from 'zod/mini';
import { questionRules, rulesFile } from '../ruleset/schema';
import { dossiersFile } from './dossier';
import { contactFile, deploymentFile } from './settings';

const set = {
	contact: contactFile,
	deployment: deploymentFile,
	/** What the questions need of each period from the day of publication on; looked at when it is linked. */
	programs: z.optional(z.array(z.unknown())),
};
const SHAPES = {
	/** Everything that the municipality sets. The programs only in releases before there were questions apart. */
	municipality: z.strictObject({ rules: rulesFile, ...set }),
	/** What of it no question can do without. */
	questions: z.strictObject({ rules: questionRules, ...set }),
	/** The questions only of a period that has passed: those of today and later come with the rules. */
	program: z.strictObject({ questions: z.optional(z.unknown()), results: z.unknown() }),
	dossiers: dossiersFile,
	/** Texts of one language: books with nested keys. */
	locale: z.record(z.string(), z.record(z.string(), z.unknown())),
};
export type Kind = keyof typeof SHAPES;
/** What the rules come to in one period; see engine/program/program-file. */
export type PublishedProgram = z.infer<(typeof SHAPES)['program']>;
export type Municipality = z.infer<(typeof SHAPES)['municipality']>;
export type Questions = z.infer<(typeof SHAPES)['questions']>;

/** @returns what is wrong and where, or null when the content fits */
export function misfit(kind: Kind, content: unknown): string | null {
	const parsed = (SHAPES[kind] as z.ZodMiniType).safeParse(content);
	const issue = parsed.error?.issues[0];
	return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
}
