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

test.each([
	['the same, in other digits', 'حتى 31 ديسمبر ٢٠٢٧ في utrecht.nl', []],
	['in the digits of Persian', 'تا ۳۱ دسامبر ۲۰۲۷ در utrecht.nl', []],
	['a small number as a word', '31 Aralık 2027 utrecht.nl, 3', []],
	['another year', '31 Aralık 2028 utrecht.nl', ['locales/tr/app.json until: 2028 31 utrecht.nl']],
	['a number less', '2027 utrecht.nl', ['locales/tr/app.json until: 2027 utrecht.nl']],
	['another website', '31 Aralık 2027 utrecth.nl', ['locales/tr/app.json until: 2027 31 utrecth.nl']],
	[
		'a mailbox of its own',
		'31 Aralık 2027 utrecht.nl a@b.nl',
		['locales/tr/app.json until: 2027 31 a@b.nl utrecht.nl'],
	],
])('a translation has the numbers and addresses of its Dutch: %s', (_, said, expected) => {
	write('nl', 'app', { until: 'Tot en met 31 december 2027. Kijk op utrecht.nl.' });
	write('tr', 'app', { until: said });
	acceptTranslations(root, 'tr');
	expect(found()).toEqual(expected);
});

test('a form of a plural has no number that no form of the Dutch has', () => {
	write('nl', 'app', { left_one: '1 dag van de 14', left_other: '{{count}} dagen van de 14' });
	write('tr', 'app', { left_one: 'Bir', left_other: '{{count}} / 41' });
	acceptTranslations(root, 'tr', ['app.left']);
	expect(found()).toEqual(['locales/tr/app.json left_other: 41']);
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
