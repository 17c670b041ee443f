/** What the municipality can change stands in rules/ and nowhere in src/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, read, root, sources } from '../support/source';

const regelingen = [
	...new Set(
		filesBelow('rules/regelingen')
			.filter((path) => path.endsWith('.json'))
			.map((path) => path.split('/')[2] ?? ''),
	),
];
const facts = existsSync(join(root, 'rules/vragen.json'))
	? (JSON.parse(read('rules/vragen.json')) as { facts: { id: string }[] }).facts.map(({ id }) => id)
	: [];
const norms = [
	...new Set(
		filesBelow('rules/normen').flatMap((path) =>
			Object.keys((JSON.parse(read(path)) as { norms: Record<string, unknown> }).norms),
		),
	),
];

/** Words that mean something else in these files. */
const HOMONYMS: Record<string, string[]> = {
	partner: ['src/ruleset/schema/papers.ts'], // whose a document is
	leeftijd: ['src/ruleset/kinds.ts'], // what years are, in Dutch
	kosten: ['src/ruleset/schema/terms.ts', 'src/components/pictures/pictogram.tsx'], // the name of an icon
};

const LITERAL = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;

/** As a whole string, as a step in a path such as 'x.label', or as a property. Not inside a sentence. */
function namesIn(code: string, id: string): boolean {
	const strings = [...code.matchAll(LITERAL)].map(([, one, two, three]) => one ?? two ?? three ?? '');
	if (strings.some((text) => !/\s/.test(text) && text.split(/[./]/).includes(id))) return true;
	return new RegExp(`\\.${id}(?![\\w-])|[{,]\\s*${id}\\s*:`).test(code.replace(LITERAL, "''"));
}

const named = (ids: string[]): string[] =>
	sources().flatMap(({ path, code }) =>
		ids.filter((id) => !HOMONYMS[id]?.includes(path) && namesIn(code, id)).map((id) => `${path}: ${id}`),
	);

test('there are rules to read the lists from', () => {
	expect(regelingen).toEqual(
		expect.arrayContaining(['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag']),
	);
	expect(facts.length).toBeGreaterThan(10);
	expect(norms.length).toBeGreaterThan(5);
});

test('no regeling is named in code', () => {
	expect(named(regelingen)).toEqual([]);
});

test('no question is named in code', () => {
	expect(named(facts.filter((id) => id.length > 5))).toEqual([]);
});

test('no norm is named in code', () => {
	expect(named(norms)).toEqual([]);
});
