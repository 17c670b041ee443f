/** Long sentences and long words, which make a text hard whatever it says. */

import limits from '../../../locales/nl/schrijfwijzer/limits.json';
import longWords from '../../../locales/nl/schrijfwijzer/long-words.json';
import { type CopyFinding, finding } from './finding';
import { sentencesOf, spokenWords, wordsOf } from './sentences';
import type { Copy } from './texts';

/**
 * Sentences and words of one text that are too long.
 * @param explained words that have their meaning in uitleg.json, in small letters
 */
export const tooLong = (copy: Copy, explained: ReadonlySet<string>): CopyFinding[] => [
	...sentencesOf(copy.text)
		.map((sentence) => ({ sentence, count: wordsOf(sentence).length }))
		.filter(({ count }) => count > limits.wordsPerSentence)
		.map(({ sentence, count }) =>
			finding(
				'error',
				'L-01',
				copy,
				`${count} woorden: ${sentence}`,
				`2 zinnen van hoogstens ${limits.wordsPerSentence} woorden`,
			),
		),
	...longParts(copy.text)
		.map((word) => word.toLowerCase())
		.filter((word) => !(word in longWords) && !explained.has(word))
		.map((word) =>
			finding(
				'error',
				'L-13',
				copy,
				word,
				`een woord van hoogstens ${limits.lettersPerWord} letters (anders: schrijfwijzer/long-words.json)`,
			),
		),
	...help(copy),
];

/** "EU-land" is two short words for a reader. */
const longParts = (text: string): string[] =>
	spokenWords(text)
		.flatMap((word) => word.split(/[-./]/))
		.filter((word) => word.length > limits.lettersPerWord);

/** Under a question stands one short sentence (ux 0.2). */
function help(copy: Copy): CopyFinding[] {
	if (!/^locales\/nl\/vragen/.test(copy.file) || !copy.key.endsWith('.help')) return [];
	const sentences = sentencesOf(copy.text).length;
	return sentences > limits.helpSentences || wordsOf(copy.text).length > limits.helpWords
		? [
				finding(
					'error',
					'Q-01',
					copy,
					copy.text,
					`1 zin van hoogstens ${limits.helpWords} woorden; meer uitleg kan bij "meaning"`,
				),
			]
		: [];
}
