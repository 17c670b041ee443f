/** Two buckets: tests of the code live on made-up rules, and what the real rules say is asked in `tests/cases`. */
import { expect, test } from 'vitest';
import { filesBelow, read } from '../support/source';

/** The ways in which a test comes to the rules of the municipality. */
const WAYS: Record<string, RegExp> = {
	'reads rules/': /(readRules|inspectRules|readdirSync|readFileSync|cpSync)\((root, )?['"`]rules\b/,
	'reads a file of rules/': /join\(root, ['"`]rules\b|= ['"`]rules\//,
	'imports a rule file': /from '(\.\.\/)+rules\//,
	'asks the second hand': /oracle\/(?!interpreter'|synthetic')|support\/worked'/,
	'runs a command on rules/': /authoring\/cli/,
};

const waysIn = (text: string): string[] =>
	Object.entries(WAYS).flatMap(([way, pattern]) => (pattern.test(text) ? [way] : []));
const sourcesBelow = (folder: string) => filesBelow(folder).filter((path) => /\.tsx?$/.test(path));

/** A made-up tree in a folder of its own is called `root` in some tests. */
const OWN_TREE = /\broot = mkdtempSync/;

test('no unit test reads the real rules', () => {
	const found = sourcesBelow('tests/unit').flatMap((path) => {
		const text = read(path);
		const ways = waysIn(text).filter((way) => way !== 'reads a file of rules/' || !OWN_TREE.test(text));
		return ways.map((way) => `${path} ${way}`);
	});
	expect(found).toEqual([]);
});

test('every file of cases is about the real rules, or belongs in unit', () => {
	const WIDER = [
		// The hand of whoever breaks things does not look at the rules itself: its edges do.
		'tests/cases/fuzz.test.ts',
	];
	expect(
		sourcesBelow('tests/cases').filter((path) => waysIn(read(path)).length === 0 && !WIDER.includes(path)),
	).toEqual([]);
});
