/** Each guard of the copy lint on a text that breaks it, and on one that does not. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopyReport, lintCopy } from '../../../src/authoring/copy/lint';
import { isPassive } from '../../../src/authoring/copy/passive';
import { manyOptions } from '../../../src/authoring/copy/question-text';
import { reportAsMarkdown, reportAsText } from '../../../src/authoring/copy/report';
import { screensOf } from '../../../src/authoring/copy/screens';
import { sentencesOf, wordsOf } from '../../../src/authoring/copy/sentences';
import { fleschDouma, syllables } from '../../../src/authoring/copy/syllables';
import { termsIn, termsOf } from '../../../src/authoring/copy/terms';
import { readCopy } from '../../../src/authoring/copy/texts';

const root = join(import.meta.dirname, '..', '..', '..');
const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true });
});

/** The project's own texts, with some of them changed. @param without books that are left empty: reading takes time */
function withTexts(changes: Record<string, string>, without: readonly string[] = []): string {
	const folder = mkdtempSync(join(tmpdir(), 'copy-'));
	made.push(folder);
	cpSync(join(root, 'locales/nl'), join(folder, 'locales/nl'), { recursive: true });
	for (const book of without) writeFileSync(join(folder, `locales/nl/${book}.json`), '{}');
	mkdirSync(join(folder, 'rules'));
	cpSync(join(root, 'index.html'), join(folder, 'index.html'));
	writeFileSync(join(folder, 'rules/vragen.json'), '{"facts":[]}');
	for (const [id, text] of Object.entries(changes)) {
		const [book, ...steps] = id.split('.');
		const path = join(folder, `locales/nl/${book}.json`);
		const file = JSON.parse(readFileSync(path, 'utf8'));
		const last = steps.pop() as string;
		steps.reduce((place, step) => (place[step] ??= {}), file)[last] = text;
		writeFileSync(path, JSON.stringify(file));
	}
	return folder;
}

/** All but the words that are explained: what is said of a text does not depend on other texts. */
const OTHERS = ['app', 'vragen', 'regelingen', 'bewijsstukken'];

/** What is found in these texts. */
async function foundIn(changes: Record<string, string>): Promise<string[]> {
	const { findings } = await lintCopy(withTexts(changes, OTHERS));
	return findings
		.filter(({ key }) => Object.keys(changes).some((id) => id.endsWith(key)))
		.map(({ rule, found }) => `${rule} ${found}`);
}

const BROKEN: [rule: string, text: string, found: string][] = [
	['L-01', 'Dit is een zin die veel te lang is, want hij heeft echt meer dan 15 woorden.', '17 woorden'],
	['L-02', 'Je krijgt dit mits je in de stad woont.', 'mits'],
	['L-02', 'Je krijgt dit indien je in de stad woont.', 'indien'],
	['L-03', 'Laat je bewijsstukken zien.', 'bewijsstukken'],
	['L-03', 'Je vermogen telt mee.', 'vermogen'],
	['L-03', 'Je betaalt een premie.', 'premie'],
	['L-03', 'Je krijgt een geste.', 'geste'],
	['L-04', 'De brief wordt gestuurd.', 'wordt'],
	['L-04', 'Dat zou kunnen.', 'zou'],
	['L-05', 'Wilt u dit?', 'u'],
	['L-05', 'Dit is uw brief.', 'uw'],
	['L-06', 'Elke klant mag bellen.', 'klant'],
	['L-07', 'Neem een bankafschrift mee.', 'bankafschrift'],
	['L-08', 'Het duurt twee weken.', 'twee'],
	['L-09', 'Je krijgt € 1250.', '€'],
	['L-10', 'Je hoort het zo snel mogelijk.', 'zo snel mogelijk'],
	['L-10', 'Dit geldt tot 1-7-2026.', '1-7-2026'],
	['L-11', 'Dit geldt t/m vandaag.', 't/m'],
	['L-11', 'Vraag het aan de GGD.', 'GGD'],
	['L-13', 'Dit is de leefkostenvergelijking.', 'leefkostenvergelijking'],
	['L-15', 'Goed zo!', '!'],
	['L-18', 'Dit staat in artikel 35.', 'artikel 35'],
	['L-19', 'Je krijgt een brieff.', 'brieff'],
	['P-14', 'Wij zijn niet aansprakelijk.', 'aansprakelijk'],
	['R-02', 'Je hebt recht op geld.', 'Je hebt recht op'],
	['R-02', 'Je hebt hier recht op.', 'Je hebt hier recht op'],
	['R-02', 'Dan krijg je zeker geld.', 'krijg je zeker'],
	['R-02', 'Je krijgt dit altijd.', 'Je krijgt dit altijd'],
	['S-05', 'Helaas, dit kan nu niet.', 'Helaas'],
	['S-05', 'Dit is verplicht.', 'verplicht'],
	['I-08', 'Je krijgt het vanaf 21 jaar.', '21'],
];

describe('a text that breaks a rule is found, with the rule to look up', () => {
	let found: CopyReport['findings'];
	beforeAll(async () => {
		const texts = BROKEN.map(([, text], i) => [`app.broken.n${i}`, text]);
		found = (await lintCopy(withTexts(Object.fromEntries(texts), OTHERS))).findings;
	});

	test.each(BROKEN.map((each, i) => [...each, i] as const))('%s: %s', (rule, _, word, i) => {
		expect(found).toContainEqual(
			expect.objectContaining({ rule, key: `broken.n${i}`, found: expect.stringContaining(word) }),
		);
	});

	test('a plain text is left alone', async () => {
		expect(
			await foundIn({ 'app.failed.kept': 'Bel de gemeente. Je krijgt een U-pas van €\u00a01.250.' }),
		).toEqual(['I-08 1.250']);
	});

	test.each([
		[
			'Bel de gemeente. Vraag naar de pas. Dat is gratis.',
			['L-20 3 zinnen, gemiddeld 3.3 woorden, geen woord dat ze verbindt'],
		],
		[
			'Bel de gemeente en vraag naar deze pas. Zij kijken dan met je mee. Dat kost je helemaal geen geld.',
			['L-20 3 zinnen, geen woord dat ze verbindt'],
		],
		[
			'Bel de gemeente, want dat kan. Vraag naar de pas. Dat is gratis.',
			['L-20 3 zinnen, gemiddeld 4.3 woorden'],
		],
		['Bel de gemeente. Vraag naar de pas.', []],
		['We weten het niet. Vraag het dus.', ['L-21 Vraag het dus.']],
		['We weten het niet. Vraag het aan de gemeente.', []],
	])('L-20, L-21: %s', async (text, found) => {
		expect(await foundIn({ 'app.failed.kept': text })).toEqual(found);
	});

	test('Q-01 and L-12: help of two sentences, a question with a not in it', async () => {
		expect(
			await foundIn({
				'vragen.u-pas.question': 'Heb je geen U-pas?',
				'vragen.u-pas.help': 'Kijk goed. Of bel.',
			}),
		).toEqual(['L-12 geen', 'Q-01 Kijk goed. Of bel.']);
	});
});

describe('screens', () => {
	const long = 'Je krijgt de brief van ons allemaal thuis in de bus of op je telefoon.';
	test('S-02, P-13: start and privacy say it in few words', async () => {
		const { findings } = await lintCopy(
			withTexts({
				'app.start.noApplication': `${long} ${long}`,
				'app.about.privacyCount': `${long} ${long} ${long}`,
			}),
		);
		expect(findings.filter(({ file }) => file === 'scherm').map(({ rule, key }) => `${rule} ${key}`)).toEqual(
			['S-02 start', 'P-13 privacy'],
		);
	});

	test('L-01, L-14: sentences and words that are long together', async () => {
		const hard = 'Verschillende overheidsorganisaties publiceren uiteenlopende inkomensvoorwaarden';
		const { findings } = await lintCopy(
			withTexts({
				'app.failed.heading': hard,
				'app.failed.text': hard,
				'app.failed.kept': long,
				'app.dossiers.heading': long,
				'app.dossiers.intro': long,
				'app.dossiers.failed': long,
			}),
		);
		expect(findings.filter(({ file }) => file === 'scherm').map(({ rule, key }) => `${rule} ${key}`)).toEqual(
			['L-01 hoe rekenen we', 'L-14 er ging iets mis'],
		);
	});

	test('a text that stands on no screen is found', async () => {
		expect(await foundIn({ 'app.nieuw.zin': 'Hallo.' })).toEqual([
			'L-14 een tekst die bij geen scherm hoort',
		]);
	});

	test('of texts in each other’s place one counts; forms of a number count once', () => {
		const copies = readCopy(root);
		const [screen] = screensOf(copies, [
			{ name: 'x', texts: [['app.start.begin', 'app.start.resume'], 'app.idle.left*'] },
		]);
		expect(screen?.texts).toHaveLength(4);
		expect(screen?.seen.map(({ key }) => key)).toEqual(['start.resume', 'idle.left_other']);
	});

	test('S-19: more than seven answers under one heading', () => {
		const options = (count: number, group?: string) =>
			Array.from({ length: count }, (_, i) => ({ id: `${group}${i}`, group }));
		expect(manyOptions([{ id: 'a', options: [...options(7, 'x'), ...options(7, 'y')] }])).toEqual([]);
		expect(manyOptions([{ id: 'a', options: options(8) }])).toMatchObject([{ rule: 'S-19', key: 'a' }]);
	});

	test('S-19: the questions of rules/ are looked at', async () => {
		const folder = withTexts({}, OTHERS);
		const options = Array.from({ length: 8 }, (_, i) => ({ id: `${i}` }));
		writeFileSync(join(folder, 'rules/vragen.json'), JSON.stringify({ facts: [{ id: 'a', options }] }));
		const { findings } = await lintCopy(folder);
		expect(findings).toContainEqual(expect.objectContaining({ rule: 'S-19', found: '8 antwoorden' }));
	});
});

describe('measures', () => {
	test.each([
		['gemeente', 3],
		['U-pas', 2],
		['bijstand', 2],
		['Oekraïne', 4],
		['één', 1],
		['papieren', 3],
		['mooie', 2],
		['leeuw', 1],
	])('%s has %i syllables', (word, count) => expect(syllables(word)).toBe(count));

	test('Flesch-Douma: 1 word of 1 syllable, and the legal register', () => {
		expect(fleschDouma(1, 1, 1)).toBeCloseTo(128.91);
		expect(fleschDouma(2, 60, 120)).toBeCloseTo(24.94);
	});

	test('sentences end where a reader stops, words hold together', () => {
		expect(sentencesOf('Kijk op utrecht.nl. Of bel: 14 030.')).toEqual([
			'Kijk op utrecht.nl.',
			'Of bel: 14 030.',
		]);
		expect(wordsOf('Een U-pas van €\u00a01.250, zo’n kaart')).toEqual([
			'Een',
			'U-pas',
			'van',
			'€\u00a01.250',
			'zo’n',
			'kaart',
		]);
	});

	test.each([
		['De brief wordt gestuurd.', true],
		['Er werd niets betaald.', true],
		['Je wordt 21.', false],
		['Je hebt de brief gestuurd.', false],
	])('passive: %s', (sentence, passive) => expect(isPassive(sentence)).toBe(passive));
});

describe('terms', () => {
	const terms = termsOf({
		toeslagen: { term: 'toeslagen', forms: 'toeslagen, huurtoeslag' },
		aow: { term: 'AOW', forms: 'AOW' },
	});
	test('are found in any form, as words of their own', () => {
		expect(termsIn(['Kijk naar Huurtoeslag.', 'Krijg je AOW?'], terms)).toEqual(['toeslagen', 'aow']);
		expect(termsIn(['inkomenstoeslagen', 'AOWER'], terms)).toEqual([]);
	});
	test('an official word without entry in uitleg.json is found where it stands', async () => {
		const folder = withTexts({});
		const path = join(folder, 'locales/nl/uitleg.json');
		const { hypotheek: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
		writeFileSync(path, JSON.stringify(rest));
		const { findings } = await lintCopy(folder);
		expect(findings).toContainEqual(
			expect.objectContaining({ rule: 'L-03', key: 'kosten.options.woonkosten', found: 'hypotheek' }),
		);
	});
});

test('the report names place, rule, text and what to write; the table has a line per screen', () => {
	const report: CopyReport = {
		findings: [{ level: 'error', rule: 'L-05', file: 'f.json', key: 'a.b', found: 'u', instead: 'je' }],
		screens: [
			{
				screen: 'start',
				sentences: 2,
				words: 8,
				perSentence: 4,
				longest: 5,
				connecting: 1,
				flesch: 90.2,
				rare: 0,
				passive: 0,
				errors: 1,
				warnings: 0,
				terms: ['aow'],
			},
		],
	};
	expect(reportAsText(report)).toContain('Moet anders (L-05) f.json → a.b\n  gevonden: u\n  liever: je');
	expect(reportAsText(report)).toMatch(/\nstart +2 +8 +4\.0 +5 +1 +90 +0 +0 +1 +0\n/);
	expect(reportAsMarkdown(report)).toContain('| start | 2 | 8 | 4.0 | 5 | 1 | 90 | 0 | 0 | 1 | 0 | aow |');
});
