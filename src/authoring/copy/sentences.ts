/** Sentences and words, as a reader counts them. */

const bySentence = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** A heading or a label without a full stop is one sentence. */
export const sentencesOf = (text: string): string[] =>
	[...bySentence.segment(text)]
		.map(({ segment }) => segment.trim())
		.filter((segment) => /[\p{L}\d]/u.test(segment));

/** Letters that belong together: U-pas, zo’n and utrecht.nl are one word; "€ 1.250" is one too. */
const WORD = /€\s?[\d.,]*\d|[\p{L}\d]+(?:[-’'./:][\p{L}\d]+)*/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Words that have letters, so that a reading or a dictionary can say something about them. */
export const spokenWords = (text: string): string[] => wordsOf(text).filter((word) => /\p{L}/u.test(word));
