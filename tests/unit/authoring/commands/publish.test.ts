import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draft, publication, publish } from '../../../../src/authoring/commands/publish';
import { acceptTranslations } from '../../../../src/authoring/translation/state';
import { TRIAL } from '../../../support/trial';

const HELP = {
	...{
		id: 'hulp',
		validFrom: '2025-01-01',
		reviewBy: '2026-12-31',
		rounding: 'half-up',
		icon: 'pas',
		rank: 1,
	},
	grondslagen: { wet: { title: 'Wet', read: '2026-01-01' } },
	steps: [
		{
			id: 'woont',
			when: { fact: 'woont', is: true },
			outcome: 'likely',
			grondslag: 'wet',
			certainty: 'confirmed',
		},
		{ id: 'elders', outcome: 'unlikely', grondslag: 'wet', certainty: 'confirmed' },
	],
	...{ gives: [], discretion: [], apply: [] },
	examples: {
		peildatum: '2025-02-01',
		base: {},
		households: [
			{ name: 'Woont hier', answers: { woont: true }, outcome: 'likely' },
			{ name: 'Woont elders', answers: { woont: false }, outcome: 'unlikely' },
			{ name: 'Weet het niet', answers: { woont: 'unknown' }, outcome: 'maybe' },
		],
	},
};
const HELP_TEXTS = {
	hulp: {
		name: 'Hulp',
		official: '[hulp]',
		gives: 'Geld.',
		short: 'Geld',
		helps: 'Bel ons.',
		reasons: { woont: 'Zo.', elders: 'Zo.' },
		change: { woont: 'Zo.' },
	},
};

let root: string;
const put = (file: string, content: string) => {
	mkdirSync(join(root, file, '..'), { recursive: true });
	writeFileSync(join(root, file), content);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	put(
		'rules/vragen.json',
		JSON.stringify({
			facts: [
				{
					id: 'woont',
					kind: 'yes-no',
					ask: 'detail',
					part: 'jij',
					effort: 1,
					sensitivity: 'none',
					icon: 'huis',
				},
			],
		}),
	);
	put('rules/bewijsstukken.json', '{"bewijsstukken":[]}');
	put('rules/aannames.json', '{"note":"","facts":[]}');
	put('rules/elders.json', '{"grondslagen":{},"elders":[]}');
	put('rules/momenten.json', '{"grondslagen":{},"momenten":[]}');
	for (const language of ['nl', 'en']) {
		put(`locales/${language}/meta.json`, JSON.stringify({ status: language === 'nl' ? 'source' : 'draft' }));
		for (const book of ['app', 'uitleg'])
			put(`locales/${language}/${book}.json`, `{"of":"${language} ${book}"}`);
		put(`locales/${language}/bewijsstukken.json`, '{}');
		put(
			`locales/${language}/vragen.json`,
			JSON.stringify({ woont: { question: 'Woon je hier?', why: 'Zo.', label: 'Woont', error: 'Kies.' } }),
		);
	}
	put('rules/regelingen/hulp/2025-01-01.json', JSON.stringify(HELP));
	for (const language of ['nl', 'en']) put(`locales/${language}/regelingen.json`, JSON.stringify(HELP_TEXTS));
	put('locales/README.md', 'not a language');
	put('public/contact.json', '{"validUntil":"2026-12-31","entries":[]}');
	put('public/deployment.json', JSON.stringify(TRIAL));
});
afterEach(() => {
	rmSync(root, { recursive: true });
	vi.unstubAllEnvs();
});

test('writes rules, languages and a manifest that names them by content', async () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', '1764547200');
	await publish(root, join(root, 'out'));
	const data = join(root, 'out/data');
	const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));
	expect(manifest).toMatchObject({ version: 1, built: '2025-12-01', number: 1764547200 });
	expect(Object.keys(manifest.locales)).toEqual(['en', 'nl']);
	const { municipality, questions, locales, dossiers, programs } = manifest;
	const named = [municipality, questions, locales.nl, locales.en, dossiers, ...programs];
	expect(
		readdirSync(data)
			.filter((file) => !file.endsWith('.gz'))
			.sort(),
	).toEqual(['dossiers', 'manifest.json', ...named.map(({ file }) => file)].sort());
	for (const { file, hash } of named) {
		const text = readFileSync(join(data, file), 'utf8');
		expect(createHash('sha256').update(text).digest('hex')).toMatch(new RegExp(`^${hash}`));
		expect(file).toContain(hash);
	}
	expect(JSON.parse(readFileSync(join(data, manifest.locales.nl.file), 'utf8')).uitleg).toEqual({
		of: 'nl uitleg',
	});
});

test.each([
	[null, null, 'Bel de gemeente.'],
	['Gemeente Utrecht', 'gemeente', 'Bel ons.'],
	['Buurtteams', 'anders', 'Bel de gemeente.'],
])('sent by %s, it says who "we" is', async (sender, senderKind, said) => {
	put('public/deployment.json', JSON.stringify({ ...TRIAL, sender, senderKind }));
	for (const language of ['nl', 'en'])
		put(
			`locales/${language}/app.json`,
			JSON.stringify({ ask: 'Bel de gemeente.', 'ask@gemeente': 'Bel ons.' }),
		);
	await publish(root, join(root, 'out'));
	const data = join(root, 'out/data');
	const { locales } = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));
	for (const { file } of [locales.nl, locales.en])
		expect(JSON.parse(readFileSync(join(data, file), 'utf8')).app).toEqual({ ask: said });
});

test('what is worth it has a compressed file beside it, that says the same', async () => {
	put('public/deployment.json', JSON.stringify({ ...TRIAL, sender: 'x'.repeat(999), senderKind: 'anders' }));
	await publish(root, join(root, 'out'));
	const data = join(root, 'out/data');
	const small = readdirSync(data).filter((file) => file.endsWith('.gz'));
	expect(small.some((file) => file.startsWith('municipality.'))).toBe(true);
	for (const file of small)
		expect(
			gunzipSync(readFileSync(join(data, file))).equals(readFileSync(join(data, file.slice(0, -3)))),
		).toBe(true);
});

test('the same content has the same names, other content another', () => {
	const names = () => [...publication(root).keys()];
	const before = names();
	expect(names()).toEqual(before);
	put('locales/en/app.json', '{"of":"something else"}');
	expect(names().filter((name) => !before.includes(name))).toEqual([
		expect.stringMatching(/^en\.[0-9a-f]{8}\.json$/),
	]);
});

test.each([
	['rules/vragen.json', '{"facts": [', /vragen\.json/],
	['rules/vragen.json', '{"facts": [{"id": "Leeftijd"}]}', /vragen\.json/],
	['rules/regelingen/hulp/2026-01-01.json', '{}', /regelingen\/hulp\/2026-01-01\.json/],
	['locales/en/app.json', '{', /locales\/en\/app\.json/],
	['public/deployment.json', '{', /public\/deployment\.json/],
])('refuses %s with %s, and names it', (file, content, message) => {
	put(file, content);
	expect(() => publication(root)).toThrow(message);
});

test('refuses a language without one of its files', () => {
	rmSync(join(root, 'locales/en/uitleg.json'));
	expect(() => publication(root)).toThrow(/locales\/en\/uitleg\.json/);
});

test('refuses rules that can be read but have findings; a draft of them can be looked at', () => {
	const fact = {
		id: 'leeftijd',
		kind: 'years',
		part: 'jij',
		ask: 'detail',
		effort: 1,
		sensitivity: 'none',
		icon: 'kalender',
	};
	put('rules/vragen.json', JSON.stringify({ facts: [fact] }));
	expect(() => publication(root)).toThrow(/woont/);
	expect(draft(root).has('manifest.json')).toBe(true);
});

test.each([
	['public/contact.json', '{"validUntil":"ooit","entries":[]}', /validUntil/],
	['public/deployment.json', '{"sender":5}', /sender/],
	['public/deployment.json', '{', /geldige JSON/],
])('refuses %s with %s: a device would have to trust it', (file, text, message) => {
	put(file, text);
	expect(() => publication(root)).toThrow(message);
});

describe('what hangs there already', () => {
	const out = () => join(root, 'out');
	/** @param day and time in UTC, as the clock of the computer has it */
	const publishAt = (moment: string) => {
		vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(moment) / 1000));
		return publish(root, out(), '2026-11-21');
	};
	const hanging = () => JSON.parse(readFileSync(join(out(), 'data/manifest.json'), 'utf8'));

	test('two of one day have an order', async () => {
		await publishAt('2026-11-21T09:00:00Z');
		const { built, number } = hanging();
		await publishAt('2026-11-21T09:00:01Z');
		expect(hanging()).toMatchObject({ built, number: number + 1 });
	});

	test.each([
		['a day that has not come', '2026-11-22T00:00:00Z', /built.*2026-11-22.*hoogstens vandaag, 2026-11-21/],
		['far ahead', '2099-01-01T00:00:00Z', /built/],
		['a day before the last', '2026-11-19T12:00:00Z', /number.*later dan wat er nu staat: 2026-11-20/],
		['the moment of the last', '2026-11-20T12:00:00Z', /number/],
	])('%s is refused, and nothing is written', async (_, moment, message) => {
		await publishAt('2026-11-20T12:00:00Z');
		const before = hanging();
		await expect(publishAt(moment)).rejects.toThrow(message);
		expect(hanging()).toEqual(before);
	});

	test.each([
		['half a file', (text: string) => text.slice(0, 40)],
		['changed by hand', (text: string) => text.replace('{', '{ ')],
	])('%s cannot be compared with: that is said, and nothing is written', async (_, change) => {
		await publishAt('2026-11-20T12:00:00Z');
		const before = hanging();
		const file = join(out(), 'data', before.municipality.file);
		writeFileSync(file, change(readFileSync(file, 'utf8')));
		await expect(publishAt('2026-11-21T09:00:00Z')).rejects.toThrow(before.municipality.file);
		expect(hanging()).toEqual(before);
	});

	test('one with a day that has not come does not hold back what puts it right', async () => {
		vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2099-01-01T00:00:00Z') / 1000));
		await publish(root, out(), '2099-01-01');
		await publishAt('2026-11-21T09:00:00Z');
		expect(hanging()).toMatchObject({ built: '2026-11-21' });
	});

	test('a text of the app that hangs there may not go with the rules alone, from however many languages', async () => {
		await publishAt('2026-11-20T12:00:00Z');
		for (const language of ['nl', 'en']) put(`locales/${language}/app.json`, '{"other":"text"}');
		await expect(publishAt('2026-11-21T09:00:00Z')).rejects.toThrow(/locales\/nl\/app\.json of: geen tekst/);
	});

	test('a language that hangs there may not go with the rules alone', async () => {
		await publishAt('2026-11-20T12:00:00Z');
		rmSync(join(root, 'locales/en'), { recursive: true });
		await expect(publishAt('2026-11-21T09:00:00Z')).rejects.toThrow(/locales\/en : geen teksten/);
	});

	describe('a regeling that is in force', () => {
		const second = { ...HELP, id: 'meer', rank: 2 };
		const file = 'rules/regelingen/meer/2025-01-01.json';
		const texts = { ...HELP_TEXTS, meer: HELP_TEXTS.hulp };
		const putTexts = (content: unknown) => {
			for (const language of ['nl', 'en'])
				put(`locales/${language}/regelingen.json`, JSON.stringify(content));
		};
		beforeEach(async () => {
			put(file, JSON.stringify(second));
			putTexts(texts);
			await publishAt('2026-11-20T12:00:00Z');
			rmSync(join(root, file));
		});

		test('may not go without a word', async () => {
			putTexts(HELP_TEXTS);
			await expect(publishAt('2026-11-21T09:00:00Z')).rejects.toThrow(/regelingen\/meer.*stopped/);
		});
		test('may not be one that only begins later', async () => {
			const later = {
				...second,
				validFrom: '2026-12-01',
				examples: { ...second.examples, peildatum: '2026-12-01' },
			};
			put('rules/regelingen/meer/2026-12-01.json', JSON.stringify(later));
			await expect(publishAt('2026-11-21T09:00:00Z')).rejects.toThrow(/regelingen\/meer.*stopped/);
		});
		test('may stop', async () => {
			const stopped = { ...second, validFrom: '2026-11-21', stopped: true, steps: [] };
			put('rules/regelingen/meer/2026-11-21.json', JSON.stringify(stopped));
			putTexts({ ...HELP_TEXTS, meer: { name: 'Meer', official: '[meer]', helps: 'Bel ons.' } });
			await publishAt('2026-11-21T09:00:00Z');
			expect(hanging()).toMatchObject({ built: '2026-11-21' });
		});
	});
});

test('rules without any regeling in force are refused', () => {
	rmSync(join(root, 'rules/regelingen'), { recursive: true });
	for (const language of ['nl', 'en']) put(`locales/${language}/regelingen.json`, '{}');
	expect(() => publication(root)).toThrow(/geen regeling die geldt/);
});

test('a question of the way that everyone goes through, and that no screen asks, is refused', () => {
	const file = 'rules/vragen.json';
	put(file, readFileSync(join(root, file), 'utf8').replace('"ask":"detail"', '"ask":"base"'));
	expect(() => publication(root)).toThrow(/vragen\.json facts\.0\.ask: woont; verwacht: een scherm/);
});

test.each<[string, (app: (language: string, text: string) => void) => void, RegExp]>([
	[
		'a sentence that is gone from the Dutch',
		(app) => app('nl', '{}'),
		/locales\/nl\/app\.json of: geen tekst/,
	],
	[
		'a list in place of a sentence',
		(app) => app('nl', '{"of":["a"]}'),
		/locales\/nl\/app\.json of: geen zin/,
	],
	[
		'a block in place of a sentence',
		(app) => app('en', '{"of":{"a":"b"}}'),
		/locales\/en\/app\.json of: geen zin/,
	],
	['an empty sentence', (app) => app('en', '{"of":" "}'), /locales\/en\/app\.json of: geen zin/],
])('words with %s are refused', (_, change, message) => {
	change((language, text) => put(`locales/${language}/app.json`, text));
	expect(() => publication(root)).toThrow(message);
});

test('a sentence that nobody translated, or of which the Dutch changed, goes out in Dutch', () => {
	const english = (): { app: object } => {
		const [, text] = [...publication(root)].find(([name]) => name.startsWith('en.')) as [string, string];
		return JSON.parse(text);
	};
	put('locales/nl/app.json', '{"of":"nl app","new":"nieuw"}');
	put('locales/en/bron.json', '{}');
	acceptTranslations(root, 'en');
	expect(english().app).toEqual({ of: 'en app' });
	put('locales/nl/app.json', '{"of":"nl app, anders","new":"nieuw"}');
	expect(english().app).toEqual({});
});
