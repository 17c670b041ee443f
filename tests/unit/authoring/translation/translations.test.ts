import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { translationNotices, translationsAsText } from '../../../../src/authoring/commands/translations';
import { parseCsv } from '../../../../src/authoring/reading/csv';
import { listToSend, receiveList } from '../../../../src/authoring/translation/by-mail';
import { currentTexts } from '../../../../src/authoring/translation/current-texts';
import { acceptTranslations, translations } from '../../../../src/authoring/translation/state';
import { root } from '../../../support/source';

let folder: string;
const copy = (language: string) =>
	cpSync(join(root, 'locales', language), join(folder, 'locales', language), { recursive: true });
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'words-'));
	for (const language of ['nl', 'en']) copy(language);
	acceptTranslations(folder, 'en');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (language: string, from: string, to: string) => {
	const path = join(folder, 'locales', language, 'app.json');
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
};
const english = () => translations(folder).find(({ language }) => language === 'en');

describe('I-03: a changed Dutch text marks its translations', () => {
	test('after accepting, everything belongs to the Dutch of now', () => {
		expect(english()).toMatchObject({ missing: [], outdated: [], extra: [], status: 'draft' });
		expect(english()?.texts).toBeGreaterThan(500);
	});
	test('one changed sentence, one outdated translation', () => {
		change('nl', '"back": "Terug"', '"back": "Ga terug"');
		expect(english()?.outdated).toEqual(['app.nav.back']);
		expect(translationsAsText(translations(folder))).toContain('Nederlands is veranderd: app.nav.back');
	});
	test('accepting all takes what is new, and nothing of which the Dutch changed', () => {
		change('nl', '"back": "Terug"', '"back": "Ga terug"');
		change('nl', '"back": "Ga terug"', '"back": "Ga terug",\n\t\t"forth": "Vooruit"');
		change('en', '"back": "Back"', '"back": "Back",\n\t\t"forth": "On"');
		acceptTranslations(folder, 'en');
		expect(english()?.outdated).toEqual(['app.nav.back']);
		acceptTranslations(folder, 'en', ['app.nav.back']);
		expect(english()?.outdated).toEqual([]);
	});
	test('the forms of a plural are one text', () => {
		change('nl', '"found_other": "', '"found_other": "Nu ');
		expect(english()?.outdated).toEqual(['app.question.found']);
	});
	test('a new Dutch sentence is missing, a dropped one is too many', () => {
		change('nl', '"back": "Terug"', '"backwards": "Terug"');
		expect(english()).toMatchObject({ missing: ['app.nav.backwards'], extra: ['app.nav.back'] });
	});
});

describe('an author who cannot write a language', () => {
	const rows = () => parseCsv(listToSend(folder, 'en').replace('\ufeff', ''));
	beforeEach(() => {
		change('nl', '"back": "Terug"', '"back": "Ga terug"');
		change('nl', '"found_other": "', '"found_other": "Nu ');
	});

	test('is told how many sentences are read in Dutch, once a language', () => {
		expect(translationNotices(folder)).toEqual([
			expect.objectContaining({ file: 'locales/en', found: expect.stringContaining('ouder Nederlands: 2') }),
		]);
	});

	test('accepts one sentence, and no other', () => {
		acceptTranslations(folder, 'en', ['app.nav.back']);
		expect(english()?.outdated).toEqual(['app.question.found']);
	});

	test('sends a list with the Dutch of now and the translation of before, in every form that the language counts in', () => {
		expect(rows().rows.map(({ cells }) => cells.sleutel)).toEqual([
			'app.nav.back',
			'app.question.found_one',
			'app.question.found_other',
		]);
		expect(rows().rows[0]?.cells).toMatchObject({
			nederlands: 'Ga terug',
			'vertaling en': '',
			'vorige vertaling': 'Back',
		});
	});

	test('puts in what comes back; what was left open stays open', () => {
		const table = rows();
		const of = (key: string | undefined) => (key === 'app.nav.back' ? 'Go back' : '');
		for (const { cells } of table.rows) cells['vertaling en'] = of(cells.sleutel);
		expect(receiveList(folder, 'en', table, 'en.csv')).toBe(1);
		expect(readFileSync(join(folder, 'locales/en/app.json'), 'utf8')).toContain('"back": "Go back"');
		expect(english()?.outdated).toEqual(['app.question.found']);
	});

	test('a list that comes back as it went changes nothing', () => {
		expect(receiveList(folder, 'en', rows(), 'en.csv')).toBe(0);
		expect(english()?.outdated).toEqual(['app.nav.back', 'app.question.found']);
	});

	test('a list of another language is not taken for this one', () => {
		const table = parseCsv(listToSend(folder, 'en').replace('vertaling en', 'vertaling tr'));
		expect(receiveList(folder, 'en', table, 'tr.csv')).toEqual([
			expect.objectContaining({ expected: 'ook een kolom vertaling en' }),
		]);
	});

	test('a sentence in the letters of another language is refused', () => {
		change('nl', '"back": "Ga terug"', '"back": "Ga nu terug."');
		const table = rows();
		Object.assign(table.rows[0]?.cells ?? {}, { 'vertaling en': 'ارجع الآن.' });
		expect(receiveList(folder, 'en', table, 'en.csv')).toEqual([
			expect.objectContaining({ found: 'geen letter van deze taal' }),
		]);
	});

	test.each([
		['Polish', 'Czy zmieniły się Twoje dane?', 'pl'],
		['Turkish', 'Verdiğiniz cevaplar bu cihazda kalır.', 'tr'],
		['Polish in three words', 'Na nową lodówkę', 'pl'],
		['other Dutch', 'Je moet weer naar de vraag hiervoor', 'nl'],
	])('words of another language are refused: %s', (_, sentence, other) => {
		for (const language of ['pl', 'tr']) copy(language);
		change('nl', '"back": "Ga terug"', '"back": "Ga nu terug."');
		const table = rows();
		table.rows = table.rows.slice(0, 1);
		Object.assign(table.rows[0]?.cells ?? {}, { 'vertaling en': sentence });
		expect(receiveList(folder, 'en', table, 'en.csv')).toEqual([
			expect.objectContaining({ found: `woorden van een andere taal (${other}): ${sentence}` }),
		]);
		Object.assign(table.rows[0]?.cells ?? {}, { 'vertaling en': 'Now step back to whatever preceded it.' });
		expect(receiveList(folder, 'en', table, 'en.csv')).toBe(1);
	});

	test('a line break in a cell becomes a space', () => {
		const table = rows();
		Object.assign(table.rows[0]?.cells ?? {}, { 'vertaling en': 'Go\n\tback' });
		expect(receiveList(folder, 'en', table, 'en.csv')).toBe(1);
		expect(readFileSync(join(folder, 'locales/en/app.json'), 'utf8')).toContain('"back": "Go back"');
	});

	test.each([
		['turned round', 'Go back\u202e', /U\+202E/],
		['half a letter', 'Go \ud800back', /U\+D800/],
		['unseen', 'Go\u200b back', /U\+200B/],
		['a tag', 'Go <b>back</b>', /^< in/],
		['another text', 'Go $t(app.title)', /^\$t\( in/],
		['two alphabets', 'Go b\u0430ck', /^"b\u0430ck", met letters van twee/],
		['a number of its own', 'Go back 14', /^14$/],
	])('what validate would refuse does not go in: %s', (_, said, found) => {
		const table = rows();
		for (const { cells } of table.rows) if (cells.sleutel === 'app.nav.back') cells['vertaling en'] = said;
		expect(receiveList(folder, 'en', table, 'en.csv')).toEqual([
			expect.objectContaining({ path: 'app.nav.back', found: expect.stringMatching(found) }),
		]);
	});

	test('texts that Notepad saved are read as any other', () => {
		const path = join(folder, 'locales/en/app.json');
		writeFileSync(path, `\ufeff${readFileSync(path, 'utf8')}`);
		expect(listToSend(folder, 'en')).toContain('app.nav.back');
	});

	test('a key that is there twice is named', () => {
		const table = rows();
		for (const { cells } of table.rows) Object.assign(cells, { 'vertaling en': 'Nu {{count}}' });
		table.rows = table.rows.slice(1).concat(table.rows.slice(1, 2));
		expect(receiveList(folder, 'en', table, 'en.csv')).toEqual([
			expect.objectContaining({ found: 'deze sleutel staat al op regel 3' }),
		]);
	});

	test('Dutch that comes back as its translation is refused where it is a sentence; a name may be the same', () => {
		const came = (from: string, dutch: string) => {
			change('nl', `"back": "${from}"`, `"back": "${dutch}"`);
			const table = rows();
			table.rows = table.rows.slice(0, 1);
			for (const { cells } of table.rows) cells['vertaling en'] = dutch;
			return receiveList(folder, 'en', table, 'en.csv');
		};
		expect(came('Ga terug', 'Ga nu terug.')).toEqual([
			expect.objectContaining({ found: 'dezelfde zin als in het Nederlands' }),
		]);
		expect(came('Ga nu terug.', 'Loket Terug')).toBe(1);
	});

	test.each([
		['a key that is not there', { sleutel: 'app.nav.terug' }, 'een sleutel die er niet is'],
		['other Dutch, changed here or in the list', { nederlands: 'Terug' }, 'ander Nederlands: Terug'],
		['a cell with a sign for nothing', { 'vertaling en': '-' }, 'geen woorden: -'],
		['a cell that a spreadsheet could not work out', { 'vertaling en': '#NAME?' }, 'geen woorden: #NAME?'],
		['letters saved in another way', { 'vertaling en': 'Zur\u00c3\u00bcck' }, 'kapotte letters: Ã¼'],
		['a name to fill in that the Dutch has not', { 'vertaling en': 'Back {{n}}' }, '{{n}}'],
	])('%s is named with its line, and nothing is written', (_, cells, found) => {
		const before = readFileSync(join(folder, 'locales/en/app.json'), 'utf8');
		const table = rows();
		Object.assign(table.rows[0]?.cells ?? {}, { 'vertaling en': 'Go back', ...cells });
		expect(receiveList(folder, 'en', table, 'en.csv')).toEqual([
			expect.objectContaining({ file: 'en.csv', line: 2, found }),
		]);
		expect(readFileSync(join(folder, 'locales/en/app.json'), 'utf8')).toBe(before);
	});
});

test('numbered steps go out whole, or in Dutch', () => {
	const nl = { regelingen: { pas: { name: 'Pas', do: { 1: 'Eén', 2: 'Twee' } } } };
	const en = { regelingen: { pas: { name: 'Pass', do: { 1: 'One', 2: 'Two' } } } };
	expect(currentTexts(en, nl, [])).toEqual(en);
	expect(currentTexts(en, nl, ['regelingen.pas.do.2'])).toEqual({ regelingen: { pas: { name: 'Pass' } } });
	const short = { regelingen: { pas: { name: 'Pass', do: { 1: 'One' } } } };
	expect(currentTexts(short, nl, [])).toEqual({ regelingen: { pas: { name: 'Pass' } } });
});

test('every translation here was made from the Dutch as it is', () => {
	for (const { language, missing, outdated, extra } of translations(root))
		expect({ language, missing, outdated, extra }).toEqual({
			language,
			missing: [],
			outdated: [],
			extra: [],
		});
});
