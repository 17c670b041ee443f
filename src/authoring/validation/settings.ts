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
import { checkUnseen } from './slips';

const CONTACT = 'public/contact.json';
const DEPLOYMENT = 'public/deployment.json';

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
	[DEPLOYMENT]: z.strictObject(deploymentFile.shape),
};

/** @param root folder that holds `public/` and `locales/` */
export const checkSettings = (root: string): Finding[] =>
	Object.entries(FILES).flatMap(([file, shape]): Finding[] => {
		const { json, findings } = readJson(join(root, file), file);
		if (json === undefined) return findings;
		const { error } = shape.safeParse(json);
		if (error) return [...findings, ...findingsOf(error, json, file).map(orNull)];
		return [
			...findings,
			...checkUnseen(file, json),
			...(file === CONTACT
				? checkContact(json as Contact, file, languagesIn(root))
				: checkSender(json as Deployment, file)),
		];
	});

/** Every setting is there; what someone has not got yet is null. */
const orNull = (one: Finding): Finding =>
	one.file === DEPLOYMENT && one.found === 'niets' && !one.path.startsWith('hiddenDrafts')
		? { ...one, expected: `${one.expected}, of null` }
		: one;

/**
 * Without a sender "we" is the app; with one, someone has to say whether it is the municipality that speaks. The address
 * gets an answer or a language behind it in codes and on cards.
 */
function checkSender(
	{ sender, senderKind = null, publicUrl, ...others }: Deployment,
	file: string,
): Finding[] {
	if (sender !== null && /^\s*(null)?\s*$/.test(sender))
		return [
			{ file, path: 'sender', found: `"${sender}"`, expected: 'een naam, of null zonder aanhalingstekens' },
		];
	const findings: Finding[] = [];
	if ((sender === null) !== (senderKind === null)) {
		const expected = sender === null ? 'null, want er is geen afzender' : SENDER_KINDS.join(' of ');
		findings.push({ file, path: 'senderKind', found: String(senderKind), expected });
	}
	const { feedback, statement, accessibility } = others;
	for (const [path, address] of Object.entries({ publicUrl, feedback, statement, accessibility }))
		if (/\s/.test(address ?? ''))
			findings.push({ file, path, found: `"${address}"`, expected: 'een adres zonder spatie' });
	const stands = publicUrl?.replace(PAGE, '');
	if (publicUrl && stands !== publicUrl)
		findings.push({
			file,
			path: 'publicUrl',
			found: publicUrl,
			expected: `alleen het adres van de app: ${stands}`,
		});
	return findings;
}

/** What belongs to a page and not to where the app stands. */
const PAGE = /(?<=\/)index\.html?(?=$|[?#])|[?#].*/g;

const languagesIn = (root: string): string[] =>
	existsSync(join(root, 'locales'))
		? readdirSync(join(root, 'locales'), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
		: [];
