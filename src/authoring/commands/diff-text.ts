/** Was/wordt in words. */
import { inWords } from '../dutch/sentences';
import { CERTAINTY, capitalised, euro } from '../dutch/vocabulary';
import { placesAsText } from './changed-places';
import type { Change, Differences } from './diff';
import type { LimitChange } from './diff-limits';

/** Dutch Markdown that also reads well in a terminal. */
export function differencesAsText(
	{ from, to, hasNorms, normen, regelingen }: Differences,
	limits: readonly LimitChange[] = [],
): string {
	const isOneDay = from === to;
	const lines = [
		isOneDay ? `# Was/wordt: gepubliceerd en nu, op ${to}` : `# Was/wordt: ${from} en ${to}`,
		'',
	];
	if (limits.length) {
		lines.push('## Grenzen in euro’s', '', '| regeling | grens | huishouden | was | wordt |');
		lines.push('| --- | --- | --- | ---: | ---: |');
		const told = (amount: number | null) => (amount === null ? 'niet bekend' : euro(amount));
		for (const { regeling, limit, household, was, wordt } of limits)
			lines.push(`| ${regeling} | ${inWords(limit)} | ${household} | ${told(was)} | ${told(wordt)} |`);
		lines.push('');
	}
	if (normen.length) {
		lines.push('## Bedragen', '', '| norm | was | wordt | grondslag |', '| --- | ---: | ---: | --- |');
		for (const { id, was, wordt, grondslag } of normen)
			lines.push(`| ${id} | ${was ?? 'niet bekend'} | ${wordt ?? 'niet bekend'} | ${grondslag ?? ''} |`);
		lines.push('');
	} else if (!hasNorms) lines.push(`Van ${to} zijn nog geen normen gepubliceerd.`, '');
	else lines.push(isOneDay ? 'De normen zijn gelijk.' : 'De normen zijn op beide dagen gelijk.', '');
	const isQuiet = ({ was, wordt, note, changes, besides }: Differences['regelingen'][number]) =>
		was === wordt && !note && !changes.length && !besides.length;
	for (const { id, was, wordt, note, changes, besides } of regelingen.filter((one) => !isQuiet(one))) {
		lines.push(`## ${id}`, '');
		if (note) lines.push(`${capitalised(note)}.`, '');
		if (was === wordt) lines.push(was ? `Dezelfde versie (${was}).` : 'Geen versie op deze dagen.', '');
		else if (was && wordt) lines.push(`Versie ${was} wordt versie ${wordt}.`, '');
		else lines.push(was ? `Versie ${was} vervalt.` : `Nieuw: versie ${wordt}.`, '');
		for (const change of changes) {
			lines.push(`- **${change.id.split('/').slice(1).join('/')}** (${WORDS[kindOf(change)]})`);
			if (change.less) lines.push(`  - was: ${CERTAINTY[change.less]}`);
			if (change.was !== null && change.was !== change.wordt) lines.push('  - was:', indented(change.was));
			if (change.wordt !== null) lines.push('  - wordt:', indented(change.wordt));
			if (change.grondslag) lines.push(`  - grondslag: ${change.grondslag}`);
			if (change.certainty && (change.less || change.certainty !== 'confirmed'))
				lines.push(`  - ${CERTAINTY[change.certainty]}`);
		}
		if (changes.length) lines.push('');
		if (besides.length) lines.push('Ook anders in het bestand:', '', ...placesAsText(besides), '');
	}
	const quiet = regelingen.filter(isQuiet);
	if (quiet.length) {
		lines.push(
			'## Zonder andere regels',
			'',
			'Dezelfde versie. Bedragen volgen de normen, behalve wat erachter staat: dat blijft gelijk.',
			'',
		);
		for (const { id, was, own } of quiet)
			lines.push(`- ${id} (${was ?? 'geen versie op deze dagen'})${own.length ? `: ${own.join(', ')}` : ''}`);
	}
	return lines.join('\n').trimEnd();
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

function kindOf({ was, wordt, meaning, less }: Change): keyof typeof WORDS {
	if (was === null) return 'new';
	if (wordt === null) return 'gone';
	if (meaning === 'same') return less !== undefined && was === wordt ? 'surer' : 'same';
	return was === wordt ? 'within' : 'changed';
}
const WORDS = {
	surer: 'dezelfde regel, niet even zeker',
	new: 'nieuw',
	gone: 'vervalt',
	same: 'anders opgeschreven, dezelfde betekenis',
	changed: 'betekenis verandert',
	within: 'dezelfde zin, maar wat hij noemt verandert',
} as const;
