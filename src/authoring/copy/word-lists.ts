/** Words that do not belong in a text for residents: schrijfwijzer/words.json, with what to write instead. */

import list from '../../../locales/nl/schrijfwijzer/words.json';
import { asWord, type CopyFinding, finding } from './finding';
import type { Copy } from './texts';

interface WordList {
	rule: string;
	level: string;
	why: string;
	/** Pattern → what to write instead. */
	words: Record<string, string | undefined>;
}

/** A listed word may carry an ending: bewijsstuk and bewijsstukken. */
const ENDING = '(?:k?en|e|s|n|t|d|de|ing|ingen|er|ers)?';

const listed: WordList[] = list;

const lists = listed.map(({ rule, level, why, words }) => ({
	rule,
	level: level as CopyFinding['level'],
	why,
	words: Object.entries(words).map(([pattern, instead]) => ({
		shape: asWord(/^[\p{L} -]{4,}$/u.test(pattern) ? pattern + ENDING : pattern),
		instead,
	})),
}));

/** Every listed word in one text. */
export const listedWords = (copy: Copy): CopyFinding[] =>
	lists.flatMap(({ rule, level, why, words }) =>
		words.flatMap(({ shape, instead }) =>
			[...copy.text.matchAll(shape)].map(([found]) =>
				finding(level, rule, copy, found, `${instead}. ${why}`),
			),
		),
	);
