/** What a device asks of rules and words that came, before they take the place of those in force. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '../../src/authoring/commands/publish';
import { readRules } from '../../src/authoring/read-rules';
import type { InForce } from '../../src/publication/usable';
import { forQuestions } from '../../src/ruleset/complete';
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

// biome-ignore lint/suspicious/noExplicitAny: what is published here is broken on purpose
const otherwise: Record<string, (questions: any) => unknown> = {
	'asks nothing': ({ rules }) => (rules.vragen.screens = []),
	'has a regeling less': ({ rules }) => rules.regelingen.pop(),
	'has other norms': ({ rules }) => (rules.normen = []),
	'stops a regeling': ({ rules }) => (rules.regelingen[0].stopped = true),
	'names nobody to call': ({ contact }) => (contact.entries = []),
	'has another sender': ({ deployment }) => (deployment.sender = 'Iemand anders'),
};
test.each(Object.entries(otherwise))(
	'what the questions need %s: not what the rules say',
	async (_, change) => {
		const { rules, ...set } = JSON.parse(files.get(manifest.municipality.file) as string);
		const asPublished = { rules: forQuestions(rules), ...set, programs: [] };
		const changed = structuredClone(asPublished);
		change(changed);
		const tried = async (questions: unknown) => {
			const text = JSON.stringify(questions);
			const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
			const named = { file: `questions.${hash}.json`, hash };
			files.set(named.file, text);
			await tryPublication('app/', { ...manifest, questions: named }, now, () => on('2026-11-21'));
		};
		await tried(asPublished);
		await expect(tried(changed)).rejects.toThrow(/questions/);
	},
);
