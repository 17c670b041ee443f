/** What a device asks of rules and words that came, before they take the place of those in force. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '../../src/authoring/commands/publish';
import { readRules } from '../../src/authoring/read-rules';
import type { InForce } from '../../src/publication/usable';
import type { Clock } from '../../src/session/device/clock';
import { root } from '../support/source';

const files = draft(root);
const manifest = JSON.parse(files.get('manifest.json') as string);
const now: InForce = { rules: readRules('rules'), languages: Object.keys(manifest.locales) };
const on = (peildatum: string): Clock => ({ peildatum, doubt: null });

let tryPublication: typeof import('../../src/shell/try-publication').tryPublication;
beforeEach(async () => {
	vi.stubGlobal('fetch', async (file: string) => new Response(files.get(file.replace('app/data/', ''))));
	// Filled in by the build: here the app asks for no texts of its own.
	vi.stubEnv('VITE_APP_KEYS', '');
	vi.resetModules();
	({ tryPublication } = await import('../../src/shell/try-publication'));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
});

test('they are tried on the day that they bring with them, which is not that of this visit', async () => {
	const clockAt = vi.fn(() => on('2026-11-21'));
	await tryPublication('app/', { ...manifest, built: '2026-11-22' }, now, clockAt);
	expect(clockAt).toHaveBeenCalledWith('2026-11-22');
	await expect(tryPublication('app/', manifest, now, () => on('2000-01-01'))).rejects.toThrow(
		/no regeling is in force on 2000-01-01/,
	);
});

test('what cannot take the place of those in force is said', async () => {
	const { ar, ...locales } = manifest.locales;
	await expect(tryPublication('app/', { ...manifest, locales }, now, () => on('2026-11-21'))).rejects.toThrow(
		/ar is gone/,
	);
});
