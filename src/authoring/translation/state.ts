/**
 * Which translations still belong to the Dutch text they were made from. Beside each translation stands, in
 * `locales/<language>/bron.json`, a hash of every Dutch text at the moment it was translated.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../reading/read-json';

export const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'] as const;
export const PLURAL = /_(zero|one|two|few|many|other)$/;

export interface TranslationState {
	language: string;
	status: string;
	date: string;
	texts: number;
	/** Keys (`app.nav.back`) without a translation: those show Dutch. */
	missing: string[];
	/** The Dutch changed after the translation was made. */
	outdated: string[];
	/** Not in Dutch any more. */
	extra: string[];
}

/** @param root folder that holds `locales/` */
export const translations = (root: string): TranslationState[] =>
	readdirSync(join(root, 'locales'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'nl')
		.map(({ name }) => stateOf(root, name))
		.sort((a, b) => a.language.localeCompare(b.language));

function stateOf(root: string, language: string): TranslationState {
	const dutch = textsOf(root, 'nl');
	const own = textsOf(root, language);
	const kept = hashesOf(root, language);
	// What cannot be read is a finding of its own.
	const { status = '', date = '' } = (read(root, language, 'meta') ?? {}) as Partial<TranslationState>;
	const there = [...dutch.keys()].filter((key) => own.has(key));
	return {
		language,
		status,
		date,
		texts: there.length,
		missing: [...dutch.keys()].filter((key) => !own.has(key)),
		outdated: there.filter((key) => kept[key] !== hashOf(dutch.get(key) as string)),
		extra: [...own.keys()].filter((key) => !dutch.has(key)),
	};
}

/** A language that never kept what it was translated from is taken as it is. */
export const outdatedIn = (root: string, language: string): string[] =>
	existsSync(join(root, 'locales', language, 'bron.json')) ? stateOf(root, language).outdated : [];

/**
 * Says that the translation of this language was made from the Dutch as it is now. Where the Dutch changed after an
 * earlier translation, someone has to have read the two again: those are accepted by name only.
 * @param keys as in `outdated`; when left out, the texts that were never accepted before
 */
export function acceptTranslations(root: string, language: string, keys?: readonly string[]): void {
	const own = textsOf(root, language);
	const kept = hashesOf(root, language);
	const dutch = [...textsOf(root, 'nl')].filter(([key]) => own.has(key));
	const hashes = Object.fromEntries(
		dutch.flatMap(([key, text]) => {
			const isNew = keys ? keys.includes(key) : !(key in kept);
			const hash = isNew ? hashOf(text) : kept[key];
			return hash === undefined ? [] : [[key, hash]];
		}),
	);
	writeFileSync(join(root, 'locales', language, 'bron.json'), `${JSON.stringify(hashes, null, '\t')}\n`);
}

/** Key → hash of the Dutch that it was translated from. */
const hashesOf = (root: string, language: string): Record<string, string> =>
	(read(root, language, 'bron') ?? {}) as Record<string, string>;

/** Key → text; the forms of a plural are one text. */
export function textsOf(root: string, language: string): Map<string, string> {
	const texts = new Map<string, string>();
	const walk = (value: unknown, path: string) => {
		if (typeof value === 'string') {
			const key = path.replace(PLURAL, '');
			texts.set(key, [texts.get(key), value].filter(Boolean).join('\n'));
		} else for (const [name, inner] of Object.entries(value ?? {})) walk(inner, `${path}.${name}`);
	};
	for (const book of BOOKS) walk(read(root, language, book), book);
	return texts;
}

function read(root: string, language: string, name: string): unknown {
	const path = join(root, 'locales', language, `${name}.json`);
	return existsSync(path) ? readJson(path, path).json : undefined;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
