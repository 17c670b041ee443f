/** `rules -- open`: what is unknown, to be confirmed, or about to expire. The list to bring to the municipality. */

import type { Contact } from '../../publication/settings';
import { normsPath, regelingPath } from '../../ruleset/assemble';
import type { Certainty, RegelingFile, Rules } from '../../ruleset/schema';
import { namedIn, partsIn } from '../../ruleset/version';
import { daysBetween, type Ending, endingInWords, endings } from '../endings';
import { NEARBY } from '../validation/contact';

export interface OpenValue {
	file: string;
	id: string;
	certainty: Exclude<Certainty, 'confirmed'>;
	note: string | null;
}

export interface Expiry extends Ending {
	/** Days from today; negative when it has passed. */
	inDays: number;
}

export interface Openings {
	today: string;
	values: OpenValue[];
	expiring: Expiry[];
	/** Signposts without the address of the thing itself: ids. */
	unlinked: string[];
	/** What is not filled in yet in `public/contact.json`: in Dutch, one a line. */
	contact: string[];
}

const WARN_DAYS = 60;

/** What has ended, or will within 60 days of today (yyyy-mm-dd). */
export const expiring = (rules: Rules, contact: Contact | null, today: string): Expiry[] =>
	endings(rules, contact, today)
		.map((ending) => ({ ...ending, inDays: daysBetween(today, ending.day) }))
		.filter(({ inDays }) => inDays <= WARN_DAYS);

/**
 * @param today yyyy-mm-dd; only versions in force then or later count
 * @param contact null when only the rules are asked about
 */
export function openings(rules: Rules, today: string, contact: Contact | null = null): Openings {
	const current = rules.regelingen.filter((file) => !file.validTo || file.validTo >= today);
	return {
		today,
		values: [
			...current.flatMap(valuesOf),
			...unsure('elders.json', 'elders', rules.elders.elders),
			...rules.normen
				.filter(({ validTo }) => validTo >= today)
				.flatMap((file) =>
					Object.entries(file.norms).flatMap(([id, { certainty, note }]) =>
						certainty === 'confirmed'
							? []
							: [{ file: normsPath(file), id: `normen/${id}`, certainty, note: note ?? null }],
					),
				),
		],
		expiring: expiring(rules, contact, today),
		unlinked: rules.elders.elders.filter(({ url }) => url === undefined).map(({ id }) => id),
		contact: contact ? emptyIn(contact) : [],
	};
}

function emptyIn({ entries }: Contact): string[] {
	return [
		...entries.flatMap(({ id, hours, languages, certainty }) => [
			...(hours.length === 0 ? [`${id}: wanneer het open is ("hours")`] : []),
			...(languages.length === 0 ? [`${id}: welke talen ze spreken ("languages")`] : []),
			...(certainty === 'to-confirm' ? [`${id}: nog te bevestigen`] : []),
		]),
		...(entries.some(({ postal }) => postal) ? [] : ['een postadres voor brieven ("postal")']),
		...NEARBY.filter((kind) => !entries.some((entry) => entry.kind === kind)).map(
			(kind) => `geen enkel punt met "kind": "${kind}"`,
		),
	];
}

function valuesOf(file: RegelingFile): OpenValue[] {
	const parts = partsIn(file);
	const named = [
		...namedIn(file),
		...file.steps,
		...parts,
		...file.apply.map((each) => ({ ...each, id: `apply/${each.id}` })),
		...file.apply.flatMap(({ id, onPaper }) => (onPaper ? [{ ...onPaper, id: `apply/${id}/onPaper` }] : [])),
	];
	return unsure(regelingPath(file), file.id, named);
}

const unsure = (
	file: string,
	below: string,
	claims: readonly { id: string; certainty: Certainty; note?: string | undefined }[],
): OpenValue[] =>
	claims.flatMap(({ id, certainty, note }) =>
		certainty === 'confirmed' ? [] : [{ file, id: `${below}/${id}`, certainty, note: note ?? null }],
	);

export function openingsAsText({ today, values, expiring, unlinked, contact }: Openings): string {
	const lines = [`# Wat nog open staat op ${today}`, ''];
	lines.push('## Loopt af of moet nagekeken worden', '');
	for (const ending of expiring) lines.push(`- ${ending.file}: ${endingInWords(ending, today)}`);
	if (!expiring.length) lines.push(`Niets binnen ${WARN_DAYS} dagen.`);
	for (const [certainty, title] of [
		['unknown', 'Niet gepubliceerd'],
		['to-confirm', 'Nog te bevestigen'],
	] as const) {
		lines.push('', `## ${title}`, '');
		const some = values.filter((value) => value.certainty === certainty);
		for (const { id, file, note } of some) lines.push(`- ${id} (${file})${note ? `: ${note}` : ''}`);
		if (!some.length) lines.push('Niets.');
	}
	if (unlinked.length)
		lines.push(
			'',
			'## Andere hulp: het adres van de bladzijde zelf ontbreekt',
			'',
			...unlinked.map((id) => `- elders/${id}`),
		);
	if (contact.length) lines.push('', '## Contactpunten: nog leeg', '', ...contact.map((gap) => `- ${gap}`));
	return lines.join('\n');
}
