/** Whoever publishes reads first what goes out: rules of a later day, sentences and contact points too. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placesAsText } from '../../../src/authoring/commands/changed-places';
import { otherwisePublished, sincePublished } from '../../../src/authoring/commands/diff-published';
import { draft } from '../../../src/authoring/commands/publish';
import { readRules } from '../../../src/authoring/read-rules';
import { acceptTranslations } from '../../../src/authoring/translation/state';
import { type Published, readPublished } from '../../../src/authoring/validation/publication';

const DAY = '2026-11-28';
let folder: string;
let last: Published;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'published-'));
	cpSync('rules', join(folder, 'rules'), { recursive: true });
	for (const part of ['locales/nl', 'locales/en', 'public'])
		cpSync(part, join(folder, part), { recursive: true });
	const files = draft(folder);
	last = readPublished((file) => files.get(file)) as Published;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = () => otherwisePublished(readRules(join(folder, 'rules')), folder, last, DAY);
const edit = (path: string, change: (text: string) => string) =>
	writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

test('nothing, where nothing differs', () => {
	expect(told()).toBe('');
	// What is published has no remarks beside its sources.
	const { regelingen } = sincePublished(readRules(join(folder, 'rules')), last, DAY);
	expect(regelingen.flatMap(({ besides }) => besides)).toEqual([]);
});

test('a file of a later day, one that held already, a sentence and a contact point', () => {
	const norms = readFileSync(join(folder, 'rules/normen/2026-07-01.json'), 'utf8');
	const later = norms.replace('"validFrom": "2026-07-01"', '"validFrom": "2027-01-01"');
	writeFileSync(
		join(folder, 'rules/normen/2027-01-01.json'),
		later.replace('"validTo": "2026-12-31"', '"validTo": "2027-06-30"'),
	);
	edit('rules/normen/2025-07-01.json', (text) => text.replace(/("eurocent": )\d+/, '$1200000'));
	edit('locales/nl/app.json', (text) => text.replace('"back": "', '"back": "Nu '));
	edit('public/contact.json', (text) => text.replace('"validUntil": "2026', '"validUntil": "2027'));
	expect(told().split('\n').slice(4)).toEqual([
		'- rules/normen/2025-07-01.json: anders, en het gold al vanaf 2025-07-01',
		'- rules/normen/2027-01-01.json: nieuw, geldt vanaf 2027-01-01: kijk ook met die dag achter de map',
		'- Nederlandse zinnen: 1',
		expect.stringMatching(/^ {2}- app\.nav\.back: "(.+)" wordt "Nu \1"$/),
		'- public/contact.json',
		expect.stringMatching(/^ {2}- validUntil: "2026-(.*)" wordt "2027-\1"$/),
	]);
});

test('a signpost, a moment and a paper: which one, for whom it was, and what it is now', () => {
	edit('rules/elders.json', (text) => {
		const file = JSON.parse(text);
		const [first, second] = file.elders;
		Object.assign(first, { when: { not: first.when } });
		Object.assign(second, { audience: 'helper' });
		return JSON.stringify(file);
	});
	edit('rules/momenten.json', (text) => {
		const file = JSON.parse(text);
		file.momenten.reverse();
		return JSON.stringify(file);
	});
	edit('rules/bewijsstukken.json', (text) => {
		const file = JSON.parse(text);
		file.bewijsstukken.shift();
		return JSON.stringify(file);
	});
	const [first, second] = last.rules.elders.elders;
	const lines = told().split('\n');
	const at = lines.indexOf(`  - elders.${first?.id}.when`);
	expect(lines.slice(at + 1, at + 5)).toEqual([
		'    - was:',
		expect.stringMatching(/^ {6}- \S/),
		'    - wordt:',
		expect.stringMatching(/^ {6}- \S/),
	]);
	expect(lines[at + 2]).not.toBe(lines[at + 4]);
	expect(lines).toContain(`  - elders.${second?.id}.audience: niets wordt "helper"`);
	expect(lines.find((line) => line.startsWith('  - momenten: '))).toContain(' wordt ');
	const paper = last.rules.bewijsstukken.bewijsstukken[0]?.id;
	expect(lines.find((line) => line.startsWith(`  - bewijsstukken.${paper}: {`))).toMatch(/ wordt niets$/);
});

test('a moment that is gone: what the cards that hang in town do then', () => {
	const gone = last.rules.momenten?.momenten[0]?.id;
	edit('rules/momenten.json', (text) => {
		const file = JSON.parse(text);
		file.momenten = file.momenten.filter(({ id }: { id: string }) => id !== gone);
		return JSON.stringify(file);
	});
	expect(told()).toMatch(new RegExp(`^ {2}- kaarten met \\?start=${gone}: .*laat het moment staan`, 'm'));
});

test('a translation that changed, in full; one that is read in Dutch by now is told there', () => {
	edit('locales/en/app.json', (text) =>
		text.replace('"next": "', '"next": "Not ').replace('"back": "', '"back": "Now '),
	);
	const lines = told().split('\n');
	const at = lines.indexOf('- Vertaling en: 1');
	expect(lines[at + 1]).toMatch(/^ {2}- app\.(.+): "(.+)" wordt "Not \2"$/);
	expect(lines.join('\n')).not.toContain('wordt "Now ');
	// Somebody translated it anew.
	acceptTranslations(folder, 'en', ['app.nav.back']);
	expect(told()).toContain('- Vertaling en: 2');
	expect(told()).toContain('wordt "Now ');
});

test('many sources read again hide nothing else', () => {
	const reads = Array.from({ length: 40 }, (_, i) => ({
		place: `grondslagen.wet-${i}.read`,
		was: '2026-11-21',
		wordt: '2027-01-02',
	}));
	const weeks = { place: 'apply.zelf.weeks', was: '12', wordt: '8' };
	const many = Array.from({ length: 30 }, (_, i) => ({ ...weeks, place: `apply.${i}.weeks` }));
	expect(placesAsText([...reads, weeks])).toEqual([
		'- apply.zelf.weeks: 12 wordt 8',
		expect.stringMatching(/^- opnieuw gelezen: wet-0 \(2027-01-02\), .*wet-39/),
	]);
	expect(placesAsText(many)).toHaveLength(30);
});
