/** Contact points and deployment settings go along with the rules: they must fit too. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
	type Contact,
	contactEntry,
	contactFile,
	type Deployment,
	deploymentFile,
	SENDER_KINDS,
} from '../../publication/settings';
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
		return [
			...findings,
			...(file === CONTACT
				? checkContact(json as Contact, file, languagesIn(root))
				: checkSender(json as Deployment, file)),
		];
	});

/** Without a sender "we" is the app; with one, someone has to say whether it is the municipality that speaks. */
function checkSender({ sender, senderKind = null }: Deployment, file: string): Finding[] {
	if ((sender === null) === (senderKind === null)) return [];
	const expected = sender === null ? 'null, want er is geen afzender' : SENDER_KINDS.join(' of ');
	return [{ file, path: 'senderKind', found: String(senderKind), expected }];
}

const languagesIn = (root: string): string[] =>
	existsSync(join(root, 'locales'))
		? readdirSync(join(root, 'locales'), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
		: [];
