/**
 * Which translations still belong to the Dutch text they were made from. Beside each translation stands, in
 * `locales/<language>/bron.json`, a hash of every Dutch text at the moment it was translated.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../reading/read-json';

export const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

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
	const kept = (read(root, language, 'bron') ?? {}) as Record<string, string>;
	const { status, date } = read(root, language, 'meta') as { status: string; date: string };
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

/** Says that the translation of this language was made from the Dutch as it is now. */
export function acceptTranslations(root: string, language: string): void {
	const own = textsOf(root, language);
	const dutch = [...textsOf(root, 'nl')].filter(([key]) => own.has(key));
	const hashes = Object.fromEntries(dutch.map(([key, text]) => [key, hashOf(text)]));
	writeFileSync(join(root, 'locales', language, 'bron.json'), `${JSON.stringify(hashes, null, '\t')}\n`);
}

/** Key → text; the forms of a plural are one text. */
function textsOf(root: string, language: string): Map<string, string> {
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

export function translationsAsText(states: readonly TranslationState[]): string {
	return states
		.map(({ language, status, date, texts, missing, outdated, extra }) =>
			[
				`${language}: ${texts} teksten, status ${status}, ${date}`,
				...missing.map((key) => `  mist: ${key}`),
				...outdated.map((key) => `  Nederlands is veranderd: ${key}`),
				...extra.map((key) => `  hoort nergens bij: ${key}`),
			].join('\n'),
		)
		.join('\n');
}
