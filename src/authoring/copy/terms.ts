/** Official words: which stand on a screen, and whether uitleg.json says what they mean (L-03, L-11). */

import abbreviations from '../../../locales/nl/schrijfwijzer/abbreviations.json';
import official from '../../../locales/nl/schrijfwijzer/official-words.json';
import { asWord, type CopyFinding, finding } from './finding';
import type { Copy } from './texts';

export interface Term {
	id: string;
	/** The term as it occurs in texts, in small letters. */
	forms: string[];
	/** Finds it in a text. */
	shape: RegExp;
}

/** @param uitleg what uitleg.json holds */
export const termsOf = (uitleg: Record<string, { term: string; forms: string }>): Term[] =>
	Object.entries(uitleg).map(([id, { forms }]) => {
		const listed = forms.split(', ').map((form) => form.toLowerCase());
		return { id, forms: listed, shape: asWord(listed.map(escaped).join('|')) };
	});

/** Ids of the terms that occur in these texts, in the order of uitleg.json. */
export const termsIn = (texts: readonly string[], terms: readonly Term[]): string[] =>
	terms.filter(({ shape }) => texts.some((text) => text.search(shape) >= 0)).map(({ id }) => id);

/** Finds official words without explanation, and abbreviations that are allowed but not explained. */
export function explanations(terms: readonly Term[]): (copy: Copy) => CopyFinding[] {
	const explained = new Set(terms.flatMap(({ forms }) => forms));
	const wanting = Object.keys({ ...official, ...abbreviations })
		.filter((word) => !explained.has(word.toLowerCase()) && !PART_OF_A_NAME.has(word))
		.map(escaped);
	if (!wanting.length) return () => [];
	const shape = asWord(wanting.join('|'));
	return (copy) =>
		[...copy.text.matchAll(shape)].map(([word]) =>
			finding('error', 'L-03', copy, word, 'uitleg in uitleg.json, of een gewoon woord'),
		);
}

/** U-pas is explained as a whole; ID-kaart and QR are printed on the thing itself. */
const PART_OF_A_NAME = new Set(['U', 'ID', 'QR']);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
