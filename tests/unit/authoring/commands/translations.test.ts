import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	acceptTranslations,
	translations,
	translationsAsText,
} from '../../../../src/authoring/commands/translations';
import { root } from '../../../support/source';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'words-'));
	for (const language of ['nl', 'en'])
		cpSync(join(root, 'locales', language), join(folder, 'locales', language), { recursive: true });
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
		acceptTranslations(folder, 'en');
		expect(english()?.outdated).toEqual([]);
	});
	test('the forms of a plural are one text', () => {
		change('nl', '"found_other": "Al', '"found_other": "Nu al');
		expect(english()?.outdated).toEqual(['app.question.found']);
	});
	test('a new Dutch sentence is missing, a dropped one is too many', () => {
		change('nl', '"back": "Terug"', '"backwards": "Terug"');
		expect(english()).toMatchObject({ missing: ['app.nav.backwards'], extra: ['app.nav.back'] });
	});
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
