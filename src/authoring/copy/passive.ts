/** The passive: a form of "worden" with a participle, which leaves out who does it. */
import { spokenWords } from './sentences';

const WORDEN = /^(word|wordt|worden|werd|werden|geworden)$/i;
const PARTICIPLE = /^(?:\p{L}{0,6}ge\p{L}+|(?:be|ver|ont|her|er)\p{L}{3,})(?:d|t|en)$/iu;

export function isPassive(sentence: string): boolean {
	const words = spokenWords(sentence);
	return (
		words.some((word) => WORDEN.test(word)) &&
		words.some((word) => PARTICIPLE.test(word) && !WORDEN.test(word))
	);
}
