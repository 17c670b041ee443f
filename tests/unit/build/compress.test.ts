import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const renamed = vi.hoisted((): string[] => []);
vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof import('node:fs/promises')>();
	return {
		...real,
		rename: (from: string, to: string) => {
			renamed.push(to);
			return real.rename(from, to);
		},
	};
});

// Another file of this process may have brought in the one that renames unwatched.
vi.resetModules();
const { compressBelow, WORTHWHILE, writeWithCompressed } = await import('../../../src/build/compress');

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'compressed-'));
	renamed.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const unpacked = (name: string) => gunzipSync(readFileSync(at(`${name}.gz`))).toString();
const LONG = 'x'.repeat(WORTHWHILE);

test('both are there and say the same, again after a change', async () => {
	for (const text of [LONG, `${LONG} and more`]) {
		await writeWithCompressed(at('a.json'), text);
		expect(readFileSync(at('a.json'), 'utf8')).toBe(text);
		expect(unpacked('a.json')).toBe(text);
	}
	expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.gz']);
});

test('the compressed one is never older than its file', async () => {
	await writeWithCompressed(at('a.json'), LONG);
	expect(renamed).toEqual([at('a.json.gz'), at('a.json')]);
	await writeWithCompressed(at('a.json'), LONG.slice(1));
	expect(readdirSync(folder)).toEqual(['a.json']);
});

test('of a build: texts in every folder, no pictures, nothing small, nothing twice', () => {
	mkdirSync(at('data'));
	writeFileSync(at('index.html'), LONG);
	writeFileSync(at('data/rules.json'), LONG);
	writeFileSync(at('icon.png'), LONG);
	writeFileSync(at('small.json'), '{}');
	writeFileSync(at('small.json.gz'), 'of an earlier build');
	compressBelow(folder);
	compressBelow(folder);
	expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
		'data',
		'data/rules.json',
		'data/rules.json.gz',
		'icon.png',
		'index.html',
		'index.html.gz',
		'small.json',
	]);
	expect(unpacked('data/rules.json')).toBe(LONG);
});
