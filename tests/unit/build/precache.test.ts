import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precacheOf } from '../../../src/build/precache';

let folder: string;
const put = (file: string, content = file): string => {
	mkdirSync(join(folder, file, '..'), { recursive: true });
	writeFileSync(join(folder, file), content);
	return file;
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'precache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('lists the app by content, fonts apart, and no data and nothing that sets up a server', () => {
	const files = [
		'index.html',
		'assets/index-AbCd1234.js',
		'assets/arabic-AbCd1234.woff2',
		'fonts/ethiopic.woff2',
		'data/rules.0123abcd.json',
		'data/manifest.json',
		'_headers',
		'.well-known/security.txt',
	].map((file) => put(file));
	const { app, fonts } = precacheOf(folder, files);
	expect(app.map(({ url }) => url)).toEqual(['assets/index-AbCd1234.js', 'index.html']);
	expect(fonts.map(({ url }) => url)).toEqual(['assets/arabic-AbCd1234.woff2', 'fonts/ethiopic.woff2']);
	// What has its content in its name needs no other mark of it.
	expect(app.map(({ revision }) => revision)).toEqual([null, expect.stringMatching(/^[0-9a-f]{8}$/)]);
	const hash = createHash('sha256').update('index.html').digest('base64');
	expect(app[1]?.integrity).toBe(`sha256-${hash}`);
});

test('other content, another revision', () => {
	put('index.html', 'one');
	const [before] = precacheOf(folder, ['index.html']).app;
	put('index.html', 'two');
	const [after] = precacheOf(folder, ['index.html']).app;
	expect(after?.revision).not.toBe(before?.revision);
	expect(after?.integrity).not.toBe(before?.integrity);
});
