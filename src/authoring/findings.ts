/** What is wrong in a rule file, in words for someone who does not program. */
import type * as z from 'zod/mini';

export interface Finding {
	/** Path inside rules/. */
	file: string;
	/** Place inside the file, as a.b.0.c; empty for the file itself. */
	path: string;
	/** Number of its line, where that is known. */
	line?: number;
	found: string;
	expected: string;
}

const inWords = ({ file, path, line, found, expected }: Finding): string =>
	`${file}${line === undefined ? '' : `, regel ${line}`}${path && ` → ${path}`}\n  gevonden: ${found}\n  verwacht: ${expected}`;

const points = (count: number): string => `${count} ${count === 1 ? 'punt' : 'punten'}`;

/** As a list for a terminal, with the verdict at the end. */
export const findingsAsText = (findings: readonly Finding[], notices: readonly Finding[]): string[] => [
	...noticesAsText(notices),
	...findings.map(inWords),
	findings.length ? `${points(findings.length)} gevonden.` : 'Alles klopt.',
	...toAccept(findings, notices),
	...toReword(notices),
];

/**
 * What someone means to change shows up as examples that come out otherwise: nobody types those over. A norm that moved
 * otherwise than its fellows may be why, and stands far above them.
 */
function toAccept(findings: readonly Finding[], notices: readonly Finding[]): string[] {
	const ids = findings.flatMap(({ file, path }) => {
		const [, id] = /^regelingen\/([^/]+)\//.exec(file) ?? [];
		return id && OTHERWISE.test(path) ? [id] : [];
	});
	const moved = notices.filter(({ file, path }) => file.startsWith('normen/') && path.startsWith('norms.'));
	return [
		...[...new Set(ids)].map(
			(id) => `Komt een voorbeeld anders uit, en is dat de bedoeling? npm run -s rules -- examples ${id}`,
		),
		...(ids.length ? moved.map((norm) => `Misschien komt het hierdoor: ${inShort(norm)}`) : []),
	];
}

/** The rules may be right with words in them that nobody should read. */
function toReword(notices: readonly Finding[]): string[] {
	const { length } = notices.filter(({ found }) => found.startsWith(FORBIDDEN_WORDS));
	return length ? [`Nog ${points(length)} met ${FORBIDDEN_WORDS}: npm run -s rules -- copy`] : [];
}

/** How a notice about a sentence begins. */
export const FORBIDDEN_WORDS = 'woorden die niet mogen';

const inShort = ({ file, path, line, found }: Finding): string =>
	`${file}${line === undefined ? '' : `, regel ${line}`} → ${path}: ${found}`;

const OTHERWISE = /^examples\.households\.\d+\.(outcome|missing|unconfirmed|parts|amounts)/;

/** What may be meant; nothing when there is nothing to look at. */
export const noticesAsText = (notices: readonly Finding[]): string[] =>
	notices.length
		? [`Kijk ernaar (${points(notices.length)}, dit houdt niets tegen):`, ...notices.map(inWords), '']
		: [];

/** One line for each: in a build they stand between other things. */
export const noticesInShort = (notices: readonly Finding[]): string[] =>
	notices.length
		? [
				`Kijk ernaar (${points(notices.length)}, dit houdt niets tegen; meer met npm run -s rules -- validate):`,
				...notices.map((notice) => `- ${inShort(notice)}`),
			]
		: [];

type Issue = z.core.$ZodIssue;

/** Findings of a file that does not fit its schema. */
export const findingsOf = (error: z.core.$ZodError, json: unknown, file: string): Finding[] =>
	error.issues.flatMap(nearest).map((issue) => {
		const path = issue.path.map(String);
		const found = at(json, issue.path);
		const expected = expectation(issue);
		return {
			file,
			path: path.join('.'),
			found: shown(found),
			expected: found === undefined ? `deze naam, met ${expected}` : expected,
		};
	});

/** A file that is not JSON: names the line, because the message of the JSON parser is in English. */
export function brokenJson(message: string, text: string, file: string): Finding {
	const position = /at position (\d+)/.exec(message)?.[1];
	const near = /^[^"]*(?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
	const start = position === undefined ? (near ? text.indexOf(near) : text.length) : Number(position);
	const line = text.trimEnd().slice(0, start).split('\n').length;
	const written = text.split('\n')[line - 1]?.trim() ?? '';
	return {
		file,
		path: '',
		line,
		found: text.trim() ? `een fout in of vlak bij regel ${line}: ${cut(written)}` : 'een leeg bestand',
		expected: 'geldige JSON: kijk naar komma’s, aanhalingstekens en haakjes. Een getal heeft geen komma',
	};
}

/** Of a choice between shapes: what is wrong with the shape that comes nearest. */
function nearest(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union' || !issue.errors.length) return [issue];
	const depth = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));
	const unknownKeys = (issues: readonly Issue[]): number =>
		issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 0), 0);
	const resolved = issue.errors.map((issues) => issues.flatMap(nearest));
	resolved.sort((a, b) => unknownKeys(a) - unknownKeys(b) || depth(b) - depth(a) || a.length - b.length);
	const best = resolved[0] as Issue[];
	if (best.some(({ path }) => path.length === 0 && best.length === 1) && !unknownKeys(best))
		return [{ ...issue, errors: [] } as Issue];
	return best.map((each) => ({ ...each, path: [...issue.path, ...each.path] }) as Issue);
}

function expectation(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return TYPES[issue.expected] ?? issue.expected;
		case 'invalid_value':
			return issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `1 van ${issue.values.join(', ')}`;
		case 'unrecognized_keys':
			return `geen onbekende naam: ${issue.keys.join(', ')}`;
		case 'too_small':
			return `minstens ${issue.minimum}${issue.origin === 'array' ? ' onderdeel' : ''}`;
		case 'too_big':
			return `hoogstens ${issue.maximum}`;
		case 'invalid_format':
			return FORMATS[issue.format] ?? `de vorm ${issue.format}`;
		case 'invalid_union':
			return 'een bekende vorm (zie rules/README.md)';
		default:
			return issue.message ?? 'iets anders';
	}
}

const TYPES: Record<string, string> = {
	string: 'tekst tussen aanhalingstekens',
	number: 'een getal',
	int: 'een heel getal zonder punt of komma; geld in eurocenten',
	boolean: 'true of false',
	array: 'een lijst met [ ]',
	object: 'een blok met { }',
	record: 'een blok met { }',
	nonoptional: 'een waarde',
};
const FORMATS: Record<string, string> = {
	date: 'een bestaande datum als 2026-07-01',
	url: 'een adres dat begint met https://',
	regex: 'een kenmerk in kleine letters met streepjes, zoals u-pas',
	safeint: 'een heel getal zonder punt of komma; geld in eurocenten',
};

const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(inner, key) => (typeof inner === 'object' && inner !== null ? (inner as never)[key] : undefined),
		json,
	);

const shown = (value: unknown): string => {
	if (value === undefined) return 'niets';
	return cut(JSON.stringify(value));
};

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
