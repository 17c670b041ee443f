/** What a writer is told: where, which rule of the writing guide, what stands there, what to write instead. */
import type { Copy } from './texts';

export interface CopyFinding {
	level: 'error' | 'warning';
	/** Id in the writing guide: "L-01". */
	rule: string;
	file: string;
	key: string;
	found: string;
	instead: string;
}

export const finding = (
	level: CopyFinding['level'],
	rule: string,
	{ file, key }: Pick<Copy, 'file' | 'key'>,
	found: string,
	instead: string,
): CopyFinding => ({ level, rule, file, key, found, instead });

/** A pattern between letters: as a word of its own, in capitals or not. */
export const asWord = (pattern: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
