import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { appVersion } from '../../../src/build/app-version';

let root: string;
beforeEach(() => {
	vi.stubEnv('SOURCE_DATE_EPOCH', '1764547200');
	root = mkdtempSync(join(tmpdir(), 'version-'));
	for (const folder of ['src/engine', 'public', 'rules']) mkdirSync(join(root, folder), { recursive: true });
	for (const file of [
		'src/main.tsx',
		'src/engine/decide.ts',
		'public/icon.svg',
		'index.html',
		'package-lock.json',
	])
		writeFileSync(join(root, file), file);
	writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

test('says package, day and sources; the same sources on the same day give the same version', () => {
	const version = appVersion(root);
	expect(version).toMatch(/^1\.2\.3\+20251201\.[0-9a-f]{7}$/);
	expect(appVersion(root)).toBe(version);
});

test('another line of code is another version, another rule is not', () => {
	const before = appVersion(root);
	writeFileSync(join(root, 'rules/vragen.json'), '{}');
	expect(appVersion(root)).toBe(before);
	writeFileSync(join(root, 'src/engine/decide.ts'), 'other');
	expect(appVersion(root)).not.toBe(before);
});
