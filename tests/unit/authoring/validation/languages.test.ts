import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptTranslations } from '../../../../src/authoring/translation/state';
import { checkLanguages } from '../../../../src/authoring/validation/languages';

let root: string;
const write = (language: string, book: string, content: unknown) =>
	writeFileSync(join(root, 'locales', language, `${book}.json`), JSON.stringify(content));
const found = () => checkLanguages(root).map(({ file, path, found }) => `${file} ${path}: ${found}`);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'languages-'));
	for (const language of ['nl', 'tr']) {
		mkdirSync(join(root, 'locales', language), { recursive: true });
		for (const book of ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg']) write(language, book, {});
		write(language, 'meta', { status: 'draft', reviewer: null, date: '2026-11-22' });
	}
	write('nl', 'app', { year: 'In {{jaar}}.', left_one: '1 dag', left_other: '{{count}} dagen' });
	write('tr', 'app', { year: '{{jaar}}.', left_one: 'Bir', left_other: '{{count}}' });
	acceptTranslations(root, 'tr');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a translation fills in what the Dutch does; a form of a plural may leave out its number', () => {
	expect(found()).toEqual([]);
	write('tr', 'app', { year: 'O yıl.', left_one: 'Bir', left_other: '{{count}}' });
	expect(found()).toEqual(['locales/tr/app.json year: geen {{naam}}']);
});

test('one of older Dutch is not read, and may fill in something else', () => {
	write('nl', 'app', { year: 'In dat jaar.', left_one: '1 dag', left_other: '{{count}} dagen' });
	expect(found()).toEqual([]);
});

test('a name in changed Dutch that no translation knows: the app fills in what it filled in before', () => {
	write('nl', 'app', { year: 'In {{jar}} of {{jaar}}.', left_one: '1 dag', left_other: '{{count}} dagen' });
	expect(found()).toEqual(['locales/nl/app.json year: {{jar}}']);
});

test('of a regeling, the rule file says which names are filled in', () => {
	write('nl', 'regelingen', { pas: { name: 'Pas' } });
	write('tr', 'regelingen', { pas: { name: 'Kart' } });
	acceptTranslations(root, 'tr');
	write('nl', 'regelingen', { pas: { name: 'Pas van {{jaar}}' } });
	expect(found()).toEqual([]);
});

test('a translation that was checked says who did', () => {
	write('tr', 'meta', { status: 'reviewed', reviewer: null, date: '2026-11-22' });
	expect(found()).toEqual(['locales/tr/meta.json reviewer: niemand']);
	write('tr', 'meta', { status: 'reviewed', reviewer: 'A. Lezer', date: '2026-11-22' });
	expect(found()).toEqual([]);
});
