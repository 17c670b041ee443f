/** In which language of ours a text is, by the words that stand in the texts we have. */
import { textsOf, translations } from './state';

/** Of this many words and more: one word is often the same in two languages. */
const FEWEST = 2;

/**
 * Measured on every text that we have, each without its own words: 1 of 12,578 is taken for another language, and
 * of four words or fewer at least 96 in a hundred of another language are seen.
 */
const CLEARLY_MORE = 0.3;

/**
 * @param root folder that holds `locales/`
 * @returns for a text and its Dutch, whose words (names) may stay: the language that knows clearly more of the words
 *   than the one it should be in, or null
 */
export function otherLanguageThan(
	root: string,
	language: string,
): (text: string, dutch: string) => string | null {
	const languages = ['nl', ...translations(root).map(({ language }) => language)];
	const known = new Map(
		languages.map((each) => [each, new Set([...textsOf(root, each).values()].flatMap(wordsIn))]),
	);
	return (text, dutch) => {
		const names = wordsIn(dutch);
		const words = wordsIn(text).filter((word) => !names.includes(word));
		if (words.length < FEWEST) return null;
		const share = (each: string) => words.filter((word) => known.get(each)?.has(word)).length / words.length;
		const [best = language] = languages.toSorted((a, b) => share(b) - share(a));
		return share(best) - share(language) >= CLEARLY_MORE ? best : null;
	};
}

/** Without what the app fills in, and without the Dutch words that stand beside their translation. */
const wordsIn = (text: string): string[] =>
	text
		.replace(/\{\{[^}]*\}\}|\[[^\]]*\]/g, ' ')
		.toLowerCase()
		.match(/\p{L}{2,}/gu) ?? [];
