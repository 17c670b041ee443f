/** The shape of each published file, for where its hash cannot vouch for it. */
import * as z from 'zod/mini';
import { dossiersFile } from './dossier';
import { rulesFile } from './schema';
import { contactFile, deploymentFile } from './settings';

const SHAPES = {
	rules: rulesFile,
	dossiers: dossiersFile,
	contact: contactFile,
	deployment: deploymentFile,
	/** Texts of one language: books with nested keys. */
	locale: z.record(z.string(), z.record(z.string(), z.unknown())),
};
export type Kind = keyof typeof SHAPES;

/** @returns what is wrong and where, or null when the content fits */
export function misfit(kind: Kind, content: unknown): string | null {
	const parsed = (SHAPES[kind] as z.ZodMiniType).safeParse(content);
	const issue = parsed.error?.issues[0];
	return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
}
