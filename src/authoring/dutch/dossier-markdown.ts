/** A dossier as a page to read and to sign. */
import { createHash } from 'node:crypto';
import type { Dossier } from '../../publication/dossier';
import { asBullets } from './sentences';
import { CERTAINTY } from './vocabulary';

export function dossierAsMarkdown({ title, regeling, version, period, sections }: Dossier): string {
	const lines = [`# ${title}`, '', `Regeling \`${regeling}\`, versie ${version}. ${period}`, ''];
	for (const { heading, items } of sections) {
		lines.push(`## ${heading}`, '');
		for (const { grondslag, certainty, note, ...sentence } of items) {
			lines.push(...asBullets(sentence));
			if (note) lines.push(`  - Let op: ${note}`);
			const footing = [grondslag && `Grondslag: ${grondslag}`, certainty && CERTAINTY[certainty]]
				.filter(Boolean)
				.join('; ');
			if (footing) lines.push(`  - *${footing}*`);
		}
		lines.push('');
	}
	const mark = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
	return [
		...lines,
		'## Nagekeken',
		'',
		`- Kenmerk van deze tekst: ${mark}`,
		...SIGNED.map((what) => `- ${what}: …`),
	].join('\n');
}

/** A place for whoever answers for it: the mark says for which text, and is another when a word changes. */
const SIGNED = ['Naam', 'Functie', 'Datum', 'Opmerkingen'];
