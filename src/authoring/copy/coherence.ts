/** Whether the sentences of one text hang together, and whether it says whom to ask. */

import connecting from '../../../locales/nl/schrijfwijzer/connecting-words.json';
import limits from '../../../locales/nl/schrijfwijzer/limits.json';
import { asWord, type CopyFinding, finding } from './finding';
import { sentencesOf, wordsOf } from './sentences';
import type { Copy } from './texts';

/** How often a text says how one thing follows from another: "want", "dus", "als". */
export const connectingWords = (text: string): number =>
	connecting.reduce((sum, word) => sum + (text.match(asWord(word))?.length ?? 0), 0);

/** A text of several sentences that reads as a telegram, and a question to nobody. */
export const incoherent = (copy: Copy): CopyFinding[] => [...clipped(copy), ...askedOfNobody(copy)];

function clipped(copy: Copy): CopyFinding[] {
	const sentences = sentencesOf(copy.text);
	if (sentences.length < limits.sentencesToConnect) return [];
	const average = wordsOf(copy.text).length / sentences.length;
	const faults = [
		average < limits.leastWordsPerSentence && `gemiddeld ${average.toFixed(1)} woorden`,
		connectingWords(copy.text) === 0 && 'geen woord dat ze verbindt',
	].filter(Boolean);
	return faults.length > 0
		? [
				finding(
					'warning',
					'L-20',
					copy,
					`${sentences.length} zinnen, ${faults.join(', ')}`,
					'zeg in 1 zin wat bij elkaar hoort, met want, dus, maar of als (schrijfwijzer/connecting-words.json)',
				),
			]
		: [];
}

/** "Vraag het." is heard as "vraag het aan": asking has someone who answers, applying has "aan". */
const ASKED = /(?<!\p{L})vraag (?:het|dit|dat)(?: dan| dus| eerst)*\./giu;

const askedOfNobody = (copy: Copy): CopyFinding[] =>
	(copy.text.match(ASKED) ?? []).map((found) =>
		finding('warning', 'L-21', copy, found, 'vraag dat aan de gemeente. Of: vraag het aan'),
	);
