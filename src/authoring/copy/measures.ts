/** How hard one screen is to read, in numbers. */
import { connectingWords } from './coherence';
import { isRare } from './familiar';
import { isPassive } from './passive';
import type { Screen } from './screens';
import { sentencesOf, spokenWords, wordsOf } from './sentences';
import { fleschDouma, syllables } from './syllables';

export interface Measures {
	screen: string;
	sentences: number;
	words: number;
	perSentence: number;
	longest: number;
	/** "want", "dus", "als": what holds sentences together. */
	connecting: number;
	flesch: number;
	rare: number;
	passive: number;
}

/** @param explained words that have their meaning in uitleg.json, in small letters */
export function measure({ name, seen }: Screen, explained: ReadonlySet<string>): Measures {
	const sentences = seen.flatMap(({ text }) => sentencesOf(text));
	const lengths = sentences.map((sentence) => wordsOf(sentence).length);
	const words = lengths.reduce((sum, length) => sum + length, 0);
	const spoken = sentences.flatMap(spokenWords);
	const syllableCount = spoken.reduce((sum, word) => sum + syllables(word), 0);
	return {
		screen: name,
		sentences: sentences.length,
		words,
		perSentence: words / sentences.length,
		longest: Math.max(...lengths),
		connecting: sentences.reduce((sum, sentence) => sum + connectingWords(sentence), 0),
		flesch: fleschDouma(sentences.length, spoken.length, syllableCount),
		rare: new Set(spoken.filter((word) => isRare(word, explained)).map((word) => word.toLowerCase())).size,
		passive: sentences.filter(isPassive).length,
	};
}
