/** Whoever publishes reads first what goes out: rules of a later day, sentences and contact points too. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherwisePublished } from '../../../src/authoring/commands/diff-published';
import { draft } from '../../../src/authoring/commands/publish';
import { readRules } from '../../../src/authoring/read-rules';
import { type Published, readPublished } from '../../../src/authoring/validation/publication';

const DAY = '2026-11-28';
let folder: string;
let last: Published;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'published-'));
	cpSync('rules', join(folder, 'rules'), { recursive: true });
	for (const part of ['locales/nl', 'public']) cpSync(part, join(folder, part), { recursive: true });
	const files = draft(folder);
	last = readPublished((file) => files.get(file)) as Published;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = () => otherwisePublished(readRules(join(folder, 'rules')), folder, last, DAY);
const edit = (path: string, change: (text: string) => string) =>
	writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

test('nothing, where nothing differs', () => {
	expect(told()).toBe('');
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
		'  - app.nav.back',
		'- public/contact.json',
	]);
});
