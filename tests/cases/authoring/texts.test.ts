/** A text too many, or one too few: named with its file and place, in every language. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../../../src/authoring/findings';
import { readRules } from '../../../src/authoring/read-rules';
import { checkTexts } from '../../../src/authoring/validation/texts';

const root = mkdtempSync(join(tmpdir(), 'texts-'));
beforeAll(() => {
	for (const folder of ['locales', 'public']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const rules = readRules('rules');

// biome-ignore lint/suspicious/noExplicitAny: texts have the shape of the rules they belong to
type Json = any;

function findingsAfter(file: string, change: (texts: Json) => void): Finding[] {
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	onTestFinished(() => writeFileSync(path, before));
	const texts = JSON.parse(before);
	change(texts);
	writeFileSync(path, JSON.stringify(texts));
	return checkTexts(rules, root);
}

const NL = 'locales/nl';
type Case = readonly [string, string, (texts: Json) => void, string];

describe('a text that no rule refers to', () => {
	it.each<Case>([
		[
			'a regeling that does not exist',
			'regelingen',
			(t) => void (t.fietsregeling = t['u-pas']),
			'fietsregeling',
		],
		[
			'a reason of a step that is gone',
			'regelingen',
			(t) => void (t['u-pas'].reasons.weg = 'Zo.'),
			'u-pas.reasons.weg',
		],
		[
			'a change of an answer that is not read',
			'regelingen',
			(t) => void (t['u-pas'].change.vermogen = 'Zo.'),
			'u-pas.change.vermogen',
		],
		['an amount', 'regelingen', (t) => void (t['u-pas'].amounts.bonus = 'Zo.'), 'u-pas.amounts.bonus'],
		[
			'a kind of cost',
			'regelingen',
			(t) => void (t['bijzondere-bijstand'].parts.bril = { name: 'Zo.' }),
			'bijzondere-bijstand.parts.bril.name',
		],
		['a word that no card knows', 'regelingen', (t) => void (t['u-pas'].slogan = 'Zo.'), 'u-pas.slogan'],
		['a question', 'vragen', (t) => void (t.huisdier = { question: 'Zo?' }), 'huisdier'],
		['an option', 'vragen', (t) => void (t.woonplaats.options.zeist = 'Zeist'), 'woonplaats.options.zeist'],
		['an answer told', 'vragen', (t) => void (t.partner.told.misschien = 'Zo.'), 'partner.told.misschien'],
		['a paper', 'bewijsstukken', (t) => void (t.zwemdiploma = { name: 'A' }), 'zwemdiploma'],
	])('%s', (_name, book, change, path) => {
		expect(findingsAfter(`${NL}/${book}.json`, change)).toEqual([
			{
				file: `${NL}/${book}.json`,
				path,
				found: 'een tekst waar geen regel naar verwijst',
				expected: expect.stringContaining('haal hem weg'),
			},
		]);
	});

	it('in another language than Dutch too', () => {
		const [finding] = findingsAfter(
			'locales/en/regelingen.json',
			(t) => void (t['u-pas'].reasons.weg = 'So.'),
		);
		expect(finding).toMatchObject({ file: 'locales/en/regelingen.json', path: 'u-pas.reasons.weg' });
	});
});

it.each<Case>([
	[
		'a name to fill in with one brace',
		'regelingen',
		(t) => void (t['u-pas'].gives = 'In {jaar}.'),
		'u-pas.gives',
	],
	['a tag', 'app', (t) => void (t.nav.back = '<b>Terug</b>'), 'nav.back'],
])('%s is refused: a resident would read it as it stands', (_, book, change, path) => {
	expect(findingsAfter(`${NL}/${book}.json`, change)).toEqual([
		expect.objectContaining({
			file: `${NL}/${book}.json`,
			path,
			expected: expect.stringContaining('{{naam}}'),
		}),
	]);
});

describe('a text that a card needs after a no', () => {
	it.each<Case>([
		['what else helps', 'regelingen', (t) => void delete t.jongerentoeslag.helps, 'jongerentoeslag.helps'],
		[
			'when money can change it',
			'regelingen',
			(t) => void delete t['u-pas'].change.inkomen,
			'u-pas.change.inkomen',
		],
		[
			'when another answer can change it',
			'regelingen',
			(t) => void delete t['u-pas'].change.opleiding,
			'u-pas.change.opleiding',
		],
		[
			'when other costs can change it',
			'regelingen',
			(t) => void delete t['bijzondere-bijstand'].change.kosten,
			'bijzondere-bijstand.change.kosten',
		],
	])('%s', (_name, book, change, path) => {
		expect(findingsAfter(`${NL}/${book}.json`, change)).toEqual([
			{ file: `${NL}/${book}.json`, path, found: 'geen tekst', expected: 'een zin in het Nederlands' },
		]);
	});

	it('but not where nothing that can change makes the difference', () => {
		const gone = (t: Json) => {
			delete t['bijzondere-bijstand'].change.leeftijd;
			delete t.jongerentoeslag.change.ouders;
		};
		expect(findingsAfter(`${NL}/regelingen.json`, gone)).toEqual([]);
	});
});

it.each(['nl', 'ar'])(
	'a brace, a tag, a text taken in, signs that nobody sees and letters that look like others, in %s',
	(language) => {
		const slips = [
			['next', 'Je bent {naam}.', '{'],
			['explain', 'Een <b>woord', '<'],
			['yes', 'Zie $t(app.yes)', '$t('],
			['no', 'Bel \u202e088', 'U+202E'],
			['unknown', 'Bel \u0007088', 'U+0007'],
			['declined', 'Ga n\u0430ar', '"n\u0430ar"'],
		] as const;
		const file = `locales/${language}/app.json`;
		const findings = findingsAfter(file, ({ question }) => {
			for (const [key, text] of slips) question[key] = text;
		});
		expect(findings).toEqual(
			slips.map(([key, , sign]) =>
				expect.objectContaining({ file, path: `question.${key}`, found: expect.stringContaining(sign) }),
			),
		);
	},
);
