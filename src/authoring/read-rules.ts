/** Reads the folder `rules/` as a policy officer keeps it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { isDay } from '../ruleset/day';
import {
	assumptionsFile,
	bewijsstukkenFile,
	elsewhereFile,
	momentsFile,
	normsFile,
	questionsFile,
	type RuleSources,
	regelingFile,
} from '../ruleset/schema';
import { type Finding, findingsOf } from './findings';
import { readJson } from './reading/read-json';
import { strayFiles } from './reading/stray-files';

/** One or more rule files cannot be read; every finding names file, place, what stood there and what was expected. */
export class RulesUnreadable extends Error {
	readonly findings: readonly Finding[];
	constructor(findings: readonly Finding[]) {
		super(
			findings
				.map(
					({ file, path, line, found, expected }) =>
						`${file} ${line === undefined ? '' : `regel ${line} `}${path}: ${found}; verwacht: ${expected}`,
				)
				.join('\n'),
		);
		this.findings = findings;
	}
}

/**
 * @param folder path of `rules/`
 * @throws RulesUnreadable with all findings of all files
 */
export function readRules(folder: string): RuleSources {
	const { rules, findings } = inspectRules(folder);
	if (!rules) throw new RulesUnreadable(findings);
	return rules;
}

/** Like readRules, but gives the findings instead of throwing. */
export function inspectRules(folder: string): { rules: RuleSources | null; findings: Finding[] } {
	const findings = strayFiles(folder);
	const hashes: Record<string, string> = {};
	const read = <S extends z.ZodMiniType>(path: string, schema: S): z.infer<S> | undefined => {
		const { json, text, findings: unreadable } = readJson(join(folder, path), path);
		findings.push(...unreadable);
		if (json === undefined) return undefined;
		hashes[path] = createHash('sha256').update(text).digest('hex').slice(0, 12);
		const misplaced = inWrongFolder(path, json);
		if (misplaced) {
			findings.push(misplaced);
			return undefined;
		}
		const parsed = schema.safeParse(json);
		if (parsed.success) return parsed.data as z.infer<S>;
		findings.push(...findingsOf(parsed.error, json, path));
		return undefined;
	};
	const named = <T extends { validFrom: string; id?: string }>(path: string, file: T | undefined): T[] => {
		if (!file) return [];
		const [day, folder] = path.replace('.json', '').split('/').reverse() as [string, string];
		if (file.id !== undefined && file.id !== folder)
			findings.push({ file: path, path: 'id', found: file.id, expected: `net als de map: ${folder}` });
		if (!isDay(day))
			findings.push({
				file: path,
				path: '',
				found: 'een bestand met deze naam',
				expected: `een dag als naam, zoals ${file.validFrom}.json. Is het een kopie te veel? Haal haar weg`,
			});
		else if (file.validFrom !== day)
			findings.push({
				file: path,
				path: 'validFrom',
				found: file.validFrom,
				expected: `net als de naam van het bestand: ${day}`,
			});
		return [file];
	};
	const vragen = read('vragen.json', questionsFile);
	const bewijsstukken = read('bewijsstukken.json', bewijsstukkenFile);
	const elders = read('elders.json', elsewhereFile);
	const momenten = read('momenten.json', momentsFile);
	const aannames = read('aannames.json', assumptionsFile);
	const normen = jsonFiles(folder, 'normen').flatMap((path) => named(path, read(path, normsFile)));
	const regelingen = folders(folder, 'regelingen').flatMap((id) =>
		jsonFiles(folder, `regelingen/${id}`).flatMap((path) => named(path, read(path, regelingFile))),
	);
	if (findings.length || !vragen || !bewijsstukken || !elders || !momenten || !aannames)
		return { rules: null, findings };
	regelingen.sort((a, b) => a.rank - b.rank || a.validFrom.localeCompare(b.validFrom));
	return {
		rules: { vragen, bewijsstukken, elders, momenten, aannames, normen, regelingen, hashes },
		findings,
	};
}

/** Norms among the regelingen, or the other way around: else everything in it is a word nobody knows. */
function inWrongFolder(path: string, json: unknown): Finding | null {
	if (typeof json !== 'object' || json === null) return null;
	const [folder] = path.split('/');
	if (folder === 'normen' && 'steps' in json)
		return {
			file: path,
			path: '',
			found: 'een regeling tussen de normen',
			expected: 'dit bestand in regelingen/',
		};
	if (folder === 'regelingen' && 'norms' in json)
		return { file: path, path: '', found: 'normen tussen de regelingen', expected: 'dit bestand in normen/' };
	return null;
}

const jsonFiles = (folder: string, sub: string): string[] =>
	existsSync(join(folder, sub))
		? readdirSync(join(folder, sub))
				.filter((name) => name.endsWith('.json'))
				.sort()
				.map((name) => `${sub}/${name}`)
		: [];

const folders = (folder: string, sub: string): string[] =>
	existsSync(join(folder, sub))
		? readdirSync(join(folder, sub), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
				.sort()
		: [];
