/**
 * Same thing, same word, in every language (L-07): where the Dutch says a word of its list, the translation says
 * one of the words that its own list gives for it. Stems are enough: languages bend their words.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root, sentences } from '../support/source';

type WordList = Record<string, string[]>;
const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'];
const listOf = (language: string): WordList => JSON.parse(read(`locales/${language}/woordenlijst.json`));
const textsOf = (language: string): Map<string, string> =>
	new Map(BOOKS.flatMap((book) => sentences(JSON.parse(read(`locales/${language}/${book}.json`)), book)));

const dutch = textsOf('nl');
const terms = Object.entries(listOf('nl'));
const languages = readdirSync(join(root, 'locales'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && entry.name !== 'nl')
	.map((entry) => entry.name);

const says = (text: string, word: string): boolean =>
	new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(text);

describe.each(languages)('%s', (language) => {
	const own = listOf(language);
	const texts = textsOf(language);
	test('has a word for every word of the list', () => {
		expect(existsSync(join(root, `locales/${language}/woordenlijst.json`))).toBe(true);
		expect(Object.keys(own).sort()).toEqual(terms.map(([term]) => term).sort());
		for (const words of Object.values(own)) expect(words.filter(Boolean).length).toBeGreaterThan(0);
	});
	test('says it wherever the Dutch says it', () => {
		const strays = [...dutch].flatMap(([key, text]) => {
			const translation = texts.get(key)?.toLocaleLowerCase(language);
			if (translation === undefined) return [];
			return terms
				.filter(([, forms]) => forms.some((form) => says(text, form)))
				.filter(
					([term]) => !own[term]?.some((word) => translation.includes(word.toLocaleLowerCase(language))),
				)
				.map(([term]) => `${key}: "${term}" in "${texts.get(key)}"`);
		});
		expect(strays).toEqual([]);
	});
});
