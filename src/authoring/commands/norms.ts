/** `rules -- norms <table>`: stages the amounts of a coming half-year. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { normsPath } from '../../ruleset/assemble';
import type { NormsFile } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { fromTable } from '../norms/from-table';
import { normsText } from '../norms/norms-text';
import { type Doubt, doubts } from '../norms/plausible';
import { parseCsv, type Table } from '../reading/csv';
import { readText } from '../reading/read-json';

export interface Staging {
	/** What stops it. */
	findings: Finding[];
	/** What stops it until it is said a second time. */
	doubts: Finding[];
	/** Path of the new file in rules/, once it is written. */
	written: string | null;
}

export interface StagingOptions {
	/** Path of the table. */
	table: string;
	/** Norm ids of which someone says that a doubtful amount is right. */
	accepted: readonly string[];
	/** yyyy-mm-dd */
	today: string;
}

/** @param folder path of `rules/` */
export function stageNorms(
	normen: readonly NormsFile[],
	folder: string,
	{ table, accepted, today }: StagingOptions,
): Staging {
	const name = basename(table);
	const refused = (findings: Finding[], doubts: Finding[] = []): Staging => ({
		findings,
		doubts,
		written: null,
	});
	const { text, findings: unreadable } = readText(table, name);
	if (unreadable.length) return refused(unreadable);
	const parsed = parseCsv(text);
	const sorted = normen.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
	const last = sorted.at(-1) as NormsFile;
	const made = fromTable(last, parsed, name, today);
	if ('findings' in made) return refused(made.findings);
	const unsaid = doubts(sorted, made.file).filter(({ id }) => !accepted.includes(id));
	if (unsaid.length) return refused([], doubtsInWords(unsaid, parsed, name));
	const path = normsPath(made.file);
	if (existsSync(join(folder, path)))
		return refused([
			{
				file: path,
				path: '',
				found: 'dit bestand is er al',
				expected: 'een dag waarvoor er nog geen normen zijn',
			},
		]);
	writeFileSync(join(folder, path), normsText(made.file));
	return { findings: [], doubts: [], written: path };
}

/** Amounts that stay are said together: some hold for a whole year. */
function doubtsInWords(unsaid: readonly Doubt[], { rows }: Table, file: string): Finding[] {
	const again = (ids: string) => `kijk nog eens in de bron. Klopt het? Zet er dan bij: --accept ${ids}`;
	const same = unsaid.filter(({ kind }) => kind === 'same').map(({ id }) => id);
	const moved = unsaid.filter(({ kind }) => kind !== 'same');
	return [
		...moved.map(({ id, found }): Finding => {
			const line = rows.find(({ cells }) => cells.norm === id)?.line;
			return { file, path: id, found, expected: again(id), ...(line !== undefined && { line }) };
		}),
		...(same.length
			? [
					{
						file,
						path: '',
						found: `deze bedragen veranderen niet: ${same.join(', ')}`,
						expected: again(same.join(',')),
					},
				]
			: []),
	];
}
