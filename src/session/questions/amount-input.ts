/**
 * Reads what people type. Generous on purpose: we rewrite instead of refuse.
 * Cents are kept, because near a limit one cent decides.
 */
import { LARGEST_AGE, LARGEST_AMOUNT } from '../../ruleset/kinds';

/** Arabic-Indic and Persian digits, and their thousands and decimal marks. */
const latin = (text: string): string =>
	text
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/٬/g, '.')
		.replace(/٫/g, ',')
		.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

/** @returns whole eurocents, or null when this is no amount */
export function readAmount(typed: string): number | null {
	const spaced = latin(typed)
		.replace(/€|\beuro\b|\beur\b/gi, '')
		.replace(/[.,]\s*[-–—]+\s*$/, '');
	// "12 50" is not € 1.250: a space between digits is for thousands, or we ask again.
	if (/\d[\s'’]+(?!\d{3}(?!\d))\d/.test(spaced)) return null;
	const text = spaced.replace(/[\s'’]/g, '');
	// Three digits after a mark are thousands, one or two at the end are cents.
	const parts = /^(\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(text);
	if (!parts) return null;
	const [, whole = '', cents = ''] = parts;
	const eurocent = Number(whole.replace(/[.,]/g, '')) * 100 + Number(cents.padEnd(2, '0'));
	return eurocent <= LARGEST_AMOUNT ? eurocent : null;
}

/** @returns whole years, or null when this is no age */
export function readYears(typed: string): number | null {
	const text = latin(typed).trim();
	if (!/^\d{1,3}$/.test(text)) return null;
	const years = Number(text);
	return years <= LARGEST_AGE ? years : null;
}
