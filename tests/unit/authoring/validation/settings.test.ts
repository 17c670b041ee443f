import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkLanguages } from '../../../../src/authoring/validation/languages';
import { checkSettings } from '../../../../src/authoring/validation/settings';

const root = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
	for (const name of ['contact.json', 'deployment.json'])
		cpSync(join('public', name), join(root, 'public', name));
	// A contact point may speak any language that has texts.
	for (const { name } of readdirSync('locales', { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	))
		cpSync(join('locales', name, 'meta.json'), join(root, 'locales', name, 'meta.json'));
});

const found = () => checkSettings(root).map(({ path, expected }) => `${path}: ${expected}`);

test('what we ship is in order', () => {
	expect(found()).toEqual([]);
});

test.each([
	['contact.json', '"always"', '"altijd"', 'entries.0: geen onbekende naam: altijd'],
	['contact.json', '"source"', '"bron"', 'entries.0: geen onbekende naam: bron'],
	['deployment.json', '"sender"', '"afzender"', ': geen onbekende naam: afzender'],
])('%s: a name that the app does not know is a slip (%s → %s)', (name, right, slip, finding) => {
	const path = join(root, 'public', name);
	writeFileSync(path, readFileSync(path, 'utf8').replace(right, slip));
	expect(found()).toContain(finding);
});

test.each([
	['regelingen.json.txt', 'de naam regelingen.json: haal .txt eraf'],
	['regelingen - kopie.json', expect.stringContaining('Kijk naar de naam')],
])('a file beside the texts that nobody reads is named: %s', (name, expected) => {
	const file = `locales/nl/${name}`;
	writeFileSync(join(root, file), '{}');
	const strays = checkLanguages(root).filter((one) => one.file === file);
	rmSync(join(root, file));
	expect(strays).toEqual([expect.objectContaining({ expected })]);
});

test.each([
	['Gemeente Utrecht', null, ['senderKind: gemeente of anders']],
	[null, 'gemeente', ['senderKind: null, want er is geen afzender']],
	['Gemeente Utrecht', 'gemeente', []],
	['Buurtteams', 'anders', []],
	['', 'anders', ['sender: een naam, of null zonder aanhalingstekens']],
	['null', null, ['sender: een naam, of null zonder aanhalingstekens']],
])('a sender (%s) says what it is (%s)', (sender, senderKind, findings) => {
	const path = join(root, 'public/deployment.json');
	writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sender, senderKind }));
	expect(found()).toEqual(findings);
});

test('the address of the app is one that something may be put behind', () => {
	const path = join(root, 'public/deployment.json');
	const set = (publicUrl: string) =>
		writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), publicUrl }));
	set('https://check.example.org/utrecht/');
	expect(found()).toEqual([]);
	for (const tail of ['?lang=nl', 'index.html', 'index.html?lang=nl']) {
		set(`https://check.example.org/${tail}`);
		expect(found()).toEqual(['publicUrl: alleen het adres van de app: https://check.example.org/']);
	}
});

test.each(['publicUrl', 'feedback', 'statement', 'accessibility'])('an address with a space (%s)', (name) => {
	const path = join(root, 'public/deployment.json');
	const address = 'https://www.example.org/ page';
	writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [name]: address }));
	expect(found()).toEqual([`${name}: een adres zonder spatie`]);
});

test('a setting that is left out is asked for by its name, and may be null', () => {
	const path = join(root, 'public/deployment.json');
	const { feedback, ...others } = JSON.parse(readFileSync(path, 'utf8'));
	writeFileSync(path, JSON.stringify(others));
	expect(found()).toEqual([expect.stringMatching(/^feedback: deze naam, met .*, of null$/)]);
});

test.each([
	[{ hulp: 'Bel.', 'hulp@gemente': 'Bel ons.' }, 'een afzender die bestaat: gemeente of anders'],
	[{ 'hulp@gemeente': 'Bel ons.' }, 'ook een zin zonder @gemeente'],
])('words for a sender: %o', (texts, expected) => {
	for (const book of ['vragen', 'regelingen', 'bewijsstukken', 'uitleg'])
		writeFileSync(join(root, `locales/nl/${book}.json`), '{}');
	writeFileSync(join(root, 'locales/nl/app.json'), JSON.stringify(texts));
	expect(checkLanguages(root)).toEqual([expect.objectContaining({ expected })]);
});
