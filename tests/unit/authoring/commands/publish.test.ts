import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft, publication, publish } from '../../../../src/authoring/commands/publish';
import { TRIAL } from '../../../support/trial';

let root: string;
const put = (file: string, content: string) => {
	mkdirSync(join(root, file, '..'), { recursive: true });
	writeFileSync(join(root, file), content);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	put('rules/vragen.json', '{"facts":[]}');
	put('rules/bewijsstukken.json', '{"bewijsstukken":[]}');
	put('rules/aannames.json', '{"note":"","facts":[]}');
	put('rules/elders.json', '{"grondslagen":{},"elders":[]}');
	for (const language of ['nl', 'en']) {
		for (const book of ['meta', 'app', 'uitleg'])
			put(`locales/${language}/${book}.json`, `{"of":"${language} ${book}"}`);
		for (const book of ['vragen', 'regelingen', 'bewijsstukken'])
			put(`locales/${language}/${book}.json`, '{}');
	}
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
	expect(manifest).toMatchObject({ version: 1, built: '2025-12-01' });
	expect(Object.keys(manifest.locales)).toEqual(['en', 'nl']);
	const { municipality, locales, dossiers } = manifest;
	const named = [municipality, locales.nl, locales.en, dossiers];
	expect(readdirSync(data).sort()).toEqual(
		['dossiers', 'manifest.json', ...named.map(({ file }) => file)].sort(),
	);
	for (const { file, hash } of named) {
		const text = readFileSync(join(data, file), 'utf8');
		expect(createHash('sha256').update(text).digest('hex')).toMatch(new RegExp(`^${hash}`));
		expect(file).toContain(hash);
	}
	expect(JSON.parse(readFileSync(join(data, manifest.locales.nl.file), 'utf8')).uitleg).toEqual({
		of: 'nl uitleg',
	});
});

test('what is worth it has a compressed file beside it, that says the same', async () => {
	put(
		'public/contact.json',
		JSON.stringify({ validUntil: '2026-12-31', entries: [], note: 'x'.repeat(999) }),
	);
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
		effort: 1,
		sensitivity: 'none',
		icon: 'kalender',
	};
	put('rules/vragen.json', JSON.stringify({ facts: [fact] }));
	expect(() => publication(root)).toThrow(/leeftijd/);
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
