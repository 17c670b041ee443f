import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptTranslations, translations } from '../../../../src/authoring/translation/state';
import { checkLanguages } from '../../../../src/authoring/validation/languages';

const DRAFT = { status: 'draft', reviewer: null, date: '2026-11-22' };

let root: string;
const write = (language: string, book: string, content: unknown) =>
	writeFileSync(join(root, 'locales', language, `${book}.json`), JSON.stringify(content));
const found = () => checkLanguages(root).map(({ file, path, found }) => `${file} ${path}: ${found}`);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'languages-'));
	for (const language of ['nl', 'tr']) {
		mkdirSync(join(root, 'locales', language), { recursive: true });
		for (const book of ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg']) write(language, book, {});
		write(language, 'meta', { ...DRAFT, status: language === 'nl' ? 'source' : 'draft' });
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
	write('tr', 'app', { year: '{{jaar}}.', left_one: '{{gun}}', left_few: '{{count}}', left_other: 'Gün' });
	expect(found()).toEqual(['locales/tr/app.json left_one: {{gun}}']);
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

test.each<[string, string, string, unknown, string]>([
	[
		'a status that is none: its notice would be gone',
		'tr',
		'meta',
		{ ...DRAFT, status: 'Draft' },
		'status: "Draft"',
	],
	[
		'a translation that calls itself the source',
		'tr',
		'meta',
		{ ...DRAFT, status: 'source' },
		'status: "source"',
	],
	['no status', 'tr', 'meta', { reviewer: null, date: '2026-11-22' }, 'status: niets'],
	['nothing', 'tr', 'meta', null, ': null'],
	['names as a list', 'nl', 'meta', { ...DRAFT, status: 'source', names: ['DigiD'] }, 'names: ["DigiD"]'],
	['no name at all', 'nl', 'meta', { ...DRAFT, status: 'source', names: '' }, 'names: ""'],
	['one name too few', 'nl', 'meta', { ...DRAFT, status: 'source', names: 'AOW, ' }, 'names: "AOW, "'],
	[
		'names with other signs between',
		'nl',
		'meta',
		{ ...DRAFT, status: 'source', names: 'AOW; UWV' },
		'names: "AOW; UWV"',
	],
	['a book that is a list', 'nl', 'regelingen', [], ': []'],
	['marks that are no marks', 'tr', 'bron', ['app.year'], ': ["app.year"]'],
])('said where it stands: %s', (_, language, book, content, said) => {
	write(language, book, content);
	expect(found()).toEqual([`locales/${language}/${book}.json ${said}`]);
});

test('one that is not there, or cannot be read, stops nothing else', () => {
	rmSync(join(root, 'locales/tr/meta.json'));
	writeFileSync(join(root, 'locales/nl/meta.json'), '{');
	expect(found().toSorted()).toEqual([
		expect.stringContaining('locales/nl/meta.json : een fout in of vlak bij regel 1'),
		'locales/tr/meta.json : geen bestand',
	]);
	expect(translations(root)).toMatchObject([{ language: 'tr', status: '' }]);
});

test('a copy of a language is no language', () => {
	cpSync(join(root, 'locales/tr'), join(root, 'locales/tr - kopie'), { recursive: true });
	expect(found()).toEqual(['locales/tr - kopie : een map die geen taal is']);
});
