/** A norms file as text: one norm a line where it fits, as in the files that are there. */
import type { NormsFile } from '../../ruleset/schema';
import { inOneLine } from '../reading/edit-json';

/** Columns, with a tab as two: what the formatter of this project allows. */
const WIDEST = 110;
const TAB = 2;

export function normsText({ $schema, validFrom, validTo, grondslagen, norms }: NormsFile): string {
	const top = { ...($schema && { $schema }), validFrom, validTo };
	return `{\n${[
		...Object.entries(top).map(([key, value]) => `\t"${key}": ${JSON.stringify(value)}`),
		`\t"grondslagen": ${block(grondslagen, 1, (source) => block(source as object, 2, inOneLine))}`,
		`\t"norms": ${block(norms, 1, (norm, name) => normText(norm as object, name))}`,
	].join(',\n')}\n}\n`;
}

const block = (entries: object, depth: number, inner: (value: unknown, name: string) => string): string => {
	const tabs = '\t'.repeat(depth);
	const lines = Object.entries(entries).map(
		([name, value]) => `${tabs}\t${JSON.stringify(name)}: ${inner(value, name)}`,
	);
	return `{\n${lines.join(',\n')}\n${tabs}}`;
};

function normText(norm: object, name: string): string {
	const line = inOneLine(norm);
	const width = 2 * TAB + `${JSON.stringify(name)}: ${line}`.length;
	return width <= WIDEST ? line : block(norm, 2, inOneLine);
}
