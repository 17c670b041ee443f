/** Contact points and deployment settings go along with the rules: they must fit too. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Contact, contactEntry, contactFile, deploymentFile } from '../../publication/settings';
import { source } from '../../ruleset/schema';
import { type Finding, findingsOf } from '../findings';
import { readJson } from '../reading/read-json';
import { checkContact, NEARBY } from './contact';

const CONTACT = 'public/contact.json';

/** The app passes over names it does not know, for the sake of later versions: to an author they are slips of the hand. */
const FILES = {
	[CONTACT]: z.strictObject({
		...contactFile.shape,
		entries: z.array(
			z.strictObject({
				...contactEntry.shape,
				kind: z.optional(z.enum(NEARBY)),
				certainty: z.optional(z.enum(['confirmed', 'to-confirm'])),
				source,
			}),
		),
	}),
	'public/deployment.json': z.strictObject(deploymentFile.shape),
};

/** @param root folder that holds `public/` and `locales/` */
export const checkSettings = (root: string): Finding[] =>
	Object.entries(FILES).flatMap(([file, shape]): Finding[] => {
		const { json, findings } = readJson(join(root, file), file);
		if (json === undefined) return findings;
		const { error } = shape.safeParse(json);
		if (error) return [...findings, ...findingsOf(error, json, file)];
		return [...findings, ...(file === CONTACT ? checkContact(json as Contact, file, languagesIn(root)) : [])];
	});

const languagesIn = (root: string): string[] =>
	existsSync(join(root, 'locales'))
		? readdirSync(join(root, 'locales'), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
		: [];
