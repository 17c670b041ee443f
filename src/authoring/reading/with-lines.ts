/** Adds to each finding the line where its place stands in the file of the author. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../findings';
import { jsonPlaces, lineAt } from './json-places';
import { readJson } from './read-json';

/** @param root folder that holds `rules/`, `locales/` and `public/` */
export function withLines(findings: readonly Finding[], root: string): Finding[] {
	const known = new Map<string, ReadonlyMap<string, number>>();
	const linesOf = (file: string): ReadonlyMap<string, number> => {
		const path = [join(root, 'rules', file), join(root, file)].find((path) => existsSync(path));
		const { json, text } = path ? readJson(path, file) : { json: undefined, text: '' };
		return json === undefined ? new Map() : jsonPlaces(text).lines;
	};
	return findings.map((finding) => {
		const { file, path } = finding;
		if (finding.line !== undefined || !path || !file.endsWith('.json')) return finding;
		const lines = known.get(file) ?? linesOf(file);
		known.set(file, lines);
		const line = lineAt(lines, path);
		return line === undefined ? finding : { ...finding, line };
	});
}
