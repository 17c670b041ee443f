/** The source as the contract tests read it. They take their lists from the tree, never from a copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

interface Import {
	/** A package, or a path from the root without extension. */
	from: string;
	onlyTypes: boolean;
}

export interface Source {
	/** From the root, with forward slashes. */
	path: string;
	/** First level below src, or the file name for what lies at the rim. */
	place: string;
	/** Without comments. */
	code: string;
	imports: Import[];
}

export const filesBelow = (folder: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
		// What a bench brought along is not ours.
		.filter((path) => !path.includes('/node_modules/'))
		.sort();

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const sources = (): Source[] =>
	filesBelow('src')
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => {
			const code = withoutComments(read(path));
			return { path, place: path.split('/')[1] ?? '', code, imports: importsOf(path, code) };
		});

const withoutComments = (text: string): string =>
	text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');

const IMPORT =
	/\b(?:import|export)\s+(type\s)?([^'";]*?)\sfrom\s*['"]([^'"]+)['"]|\bimport\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

const importsOf = (path: string, code: string): Import[] =>
	[...code.matchAll(IMPORT)].map(([, type, names, from, bare, later]) => {
		const named = from ?? bare ?? later ?? '';
		const each = /^\s*\{(.*)\}\s*$/s
			.exec(names ?? '')?.[1]
			?.split(',')
			.filter((name) => name.trim());
		return {
			from: named.startsWith('.') ? posix.join(dirname(path), named) : named,
			onlyTypes: Boolean(type) || Boolean(each?.length && each.every((name) => /^\s*type\s/.test(name))),
		};
	});

/** Every text of a locale file: path of keys → sentence. */
export function sentences(content: unknown, path = ''): [string, string][] {
	if (typeof content === 'string') return [[path, content]];
	if (content === null || typeof content !== 'object') return [];
	return Object.entries(content).flatMap(([key, value]) => sentences(value, path ? `${path}/${key}` : key));
}
