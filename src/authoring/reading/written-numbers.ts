/**
 * Numbers written in a way that JSON takes without a word, or stops at without saying where: 15.00 may be meant as
 * euros, 15,00 is two things, "€ 15" is none.
 */
import type { JsonPlaces } from './json-places';

/** A number that is not just digits, and where it stands. */
interface WrittenNumber {
	/** As a.b.c. */
	path: string;
	found: string;
}

const PLAIN = /^-?\d+$/;

/**
 * @param text valid JSON
 * @param spans where its values stand
 */
export function doubtfulNumber(text: string, spans: JsonPlaces['spans']): WrittenNumber | undefined {
	for (const [path, [start, end]] of spans) {
		const found = text.slice(start, end);
		if (/^-?\d/.test(found) && !PLAIN.test(found)) return { path, found };
	}
	return undefined;
}

const NAMED =
	/"((?:[^"\\]|\\.)*)"\s*:\s*(?:\{\s*"at(?:Least|Most)"\s*:\s*)?((?:€\s*)?-?\d(?:[\d.,]*\d)?(?:\s*€|,-)?)/g;

/** @param text that JSON refuses; the name before the first number that is not just digits */
export function unreadableNumber(text: string): { name: string; found: string } | undefined {
	for (const [, name = '', found = ''] of text.matchAll(NAMED))
		if (!PLAIN.test(found)) return { name, found };
	return undefined;
}
