/** One file of an author: its JSON, or in words why it cannot be read. */
import { readFileSync } from 'node:fs';
import { brokenJson, type Finding } from '../findings';
import { decode } from './decode';
import { DEEPEST, jsonPlaces, namesIn, tooDeepAt } from './json-places';

export interface ReadJson {
	/** Undefined when it cannot be read. */
	json: unknown;
	text: string;
	findings: Finding[];
}

/**
 * @param path on disk
 * @param file name for the author, in the findings
 */
export function readJson(path: string, file: string): ReadJson {
	const { text, findings } = readText(path, file);
	if (findings.length) return { json: undefined, text, findings };
	const deepLine = tooDeepAt(text);
	if (deepLine !== undefined) {
		const found = `meer dan ${DEEPEST} blokken of lijsten in elkaar`;
		const expected = 'zo diep gaat geen bestand: kijk naar de haakjes { en [';
		return { json: undefined, text, findings: [{ file, path: '', line: deepLine, found, expected }] };
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return { json: undefined, text, findings: [brokenJson((error as Error).message, text, file)] };
	}
	// The parser keeps fewer names than the text gives when one stands in a block twice.
	return { json, text, findings: namesIn(text) === namesOf(json) ? [] : doubledNames(text, file) };
}

/** The same of a file that holds something else than JSON. */
export function readText(path: string, file: string): Omit<ReadJson, 'json'> {
	const unreadable = (found: string, expected: string, line?: number) => ({
		text: '',
		findings: [{ file, path: '', found, expected, ...(line !== undefined && { line }) }],
	});
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(path);
	} catch {
		return unreadable('geen bestand', 'een bestand met deze naam');
	}
	const decoded = decode(bytes);
	return 'text' in decoded
		? { text: decoded.text, findings: [] }
		: unreadable(
				'een letter die geen UTF-8 is, zoals een é of ë uit een oud programma',
				'hetzelfde bestand, opgeslagen als UTF-8: kies dat bij "Opslaan als"',
				decoded.brokenLine,
			);
}

function namesOf(json: unknown): number {
	if (typeof json !== 'object' || json === null) return 0;
	const inside = Object.values(json);
	return inside.reduce<number>((sum, inner) => sum + namesOf(inner), Array.isArray(json) ? 0 : inside.length);
}

const doubledNames = (text: string, file: string): Finding[] =>
	jsonPlaces(text)
		// Said of a block, not of all it holds.
		.doubled.filter(({ path }, _, all) => !all.some((around) => path.startsWith(`${around.path}.`)))
		.map(({ path, line, firstLine }) => ({
			file,
			path,
			line,
			found: `deze naam staat er al, op regel ${firstLine}`,
			expected: 'elke naam 1 keer in hetzelfde blok: anders telt alleen de laatste',
		}));
