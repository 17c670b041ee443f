/** The words of a language as the files hold them, said without a sender: a trial, as in public/deployment.json. */
import { readFileSync } from 'node:fs';
import { asSender } from '../../src/authoring/translation/sender-texts';
import type { Locale } from '../../src/i18n/words';
import type { LocaleFile } from '../../src/publication/texts';

const BOOKS = ['meta', 'app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'];

/** With the sentences for every sender. */
export const localeFile = (language: string): LocaleFile =>
	Object.fromEntries(
		BOOKS.map((book) => [book, JSON.parse(readFileSync(`locales/${language}/${book}.json`, 'utf8'))]),
	);

export const readLocale = (language: string): Locale =>
	asSender(null, localeFile(language), localeFile('nl')).texts as unknown as Locale;
