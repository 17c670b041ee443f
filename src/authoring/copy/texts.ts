/** The texts of one language as the lint reads them: one entry a text, with its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import samples from '../../../locales/nl/schrijfwijzer/samples.json';
import { readJson } from '../reading/read-json';
import { sentencesOf } from './sentences';

export interface Copy {
	/** Book and key: "app.start.intro". */
	id: string;
	/** Path from the root of the project. */
	file: string;
	/** Place in the file: "start.intro". */
	key: string;
	/** As it stands in the file. */
	raw: string;
	/** With placeholders filled in, without an official name between brackets. */
	text: string;
}

const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'] as const;

/** Official names and lists of forms are no sentences (ux 9). */
const NO_SENTENCE = /(^|\.)(official|forms)$/;

/** @param root folder that holds `locales/` and `index.html` */
export function readCopy(root: string): Map<string, Copy> {
	const copies = BOOKS.flatMap((book) => {
		const file = `locales/nl/${book}.json`;
		return textsIn(readJson(join(root, file), file).json ?? {}).map(([key, raw]) =>
			copy(`${book}.${key}`, file, key, raw),
		);
	});
	const said = new Set(copies.flatMap(({ raw }) => sentencesOf(raw)));
	const page = pageSentences(readFileSync(join(root, 'index.html'), 'utf8'))
		.filter((sentence) => !said.has(sentence))
		.map((raw, i) => copy(`index.${i + 1}`, 'index.html', `eigen zin ${i + 1}`, raw));
	return new Map(
		[...copies, ...page]
			.filter(({ id }) => !NO_SENTENCE.test(id))
			.map((each): [string, Copy] => [each.id, each]),
	);
}

const copy = (id: string, file: string, key: string, raw: string): Copy => ({
	id,
	file,
	key,
	raw,
	text: filled(raw),
});

function textsIn(content: unknown, path = ''): [string, string][] {
	if (typeof content === 'string') return [[path, content]];
	if (content === null || typeof content !== 'object') return [];
	return Object.entries(content).flatMap(([key, value]) => textsIn(value, path ? `${path}.${key}` : key));
}

/** A date or an amount takes words too, so a sentence is measured with a long one filled in. */
const filled = (raw: string): string =>
	raw
		.replace(
			/\{\{-?\s*([\w-]+)[^}]*\}\}/g,
			(_, name: string) => (samples as Record<string, string>)[name] ?? '3',
		)
		.replace(/\s*\[[^\]]*\]/g, '');

/** Sentences of the page as it stands before the app is there, each once, in order. */
export const pageSentences = (html: string): string[] => [
	...new Set(
		[
			...html.matchAll(/<(title|h1|p|li|a)\b[^>]*>([\s\S]*?)<\/\1>/g),
			...html.matchAll(/name="description" (content)="([^"]*)"/g),
		]
			.map(([, , inner]) =>
				(inner ?? '')
					.replace(/<[^>]*>/g, ' ')
					.replace(/\s+/g, ' ')
					.replace(/ \./g, '.')
					.trim(),
			)
			.flatMap(sentencesOf),
	),
];
