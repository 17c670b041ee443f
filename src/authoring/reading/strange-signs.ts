/** Signs that nobody should meet in what they read: brackets of a program, what cannot be seen at all, and letters that pass for others. */
import type { Finding } from '../findings';

type Said = Pick<Finding, 'found' | 'expected'>;

/** Two that belong together keep a name whole in a line that runs the other way. */
const ISOLATED = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g;

/** Turns a line round, breaks it, or makes two names that look the same: with letters that join (ZWNJ) it has nothing to do. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200B\u2060-\u2069\u202A-\u202E\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;

/** @returns null when all of it can be seen */
export function unseenSign(text: string): Said | null {
	const [sign] = UNSEEN.exec(text.replace(ISOLATED, '$1')) ?? [];
	if (!sign) return null;
	const code = (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
	return {
		found: `een teken dat niemand ziet (U+${code}) in een zin`,
		expected: 'alleen wat iemand leest: typ de zin opnieuw',
	};
}

const WORD = /[\p{L}\p{M}]+/gu;
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];

/** Letters that look the same are not the same to a voice, a search or a translator: none of our words needs two alphabets. */
function mixedWord(text: string): Said | null {
	const mixed = text
		.match(WORD)
		?.find((word) => ALPHABETS.filter((letters) => letters.test(word)).length > 1);
	return mixed
		? {
				found: `"${mixed}", met letters van twee alfabetten`,
				expected: 'een woord van één alfabet: typ het opnieuw',
			}
		: null;
}

/** A resident reads a brace or a tag as it stands: {naam} with one brace is filled in by nobody; "$t(" takes another text in. */
const CODE = /[{}<>]|\$t\(/;

/** @returns null when every sign is one to read, or a {{naam}} to fill in */
export function strangeSign(text: string): Said | null {
	const said = text.replace(/\{\{[^{}]+\}\}/g, '');
	const [sign] = CODE.exec(said) ?? [];
	return sign
		? { found: `${sign} in een zin`, expected: '{{naam}} met 2 haakjes, en verder geen { } < > of $t(' }
		: (unseenSign(text) ?? mixedWord(said));
}
