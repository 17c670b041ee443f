import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const named = (kind: string) => ({ file: `${kind}.0123abcd.json`, hash: '0123abcd' });
const manifest = {
	version: 1,
	built: '2026-11-21',
	rules: named('rules'),
	locales: { nl: named('nl'), en: named('en') },
	dossiers: named('dossiers'),
	contact: named('contact'),
	deployment: named('deployment'),
};
const rules = {
	vragen: { facts: [] },
	bewijsstukken: { bewijsstukken: [] },
	aannames: { note: '', facts: [] },
	elders: { grondslagen: {}, elders: [] },
	normen: [],
	regelingen: [],
	hashes: {},
};
let server: Map<string, string>;
let asked: [string, string | undefined][];
let load: typeof import('../../../src/ruleset/load');

beforeEach(async () => {
	asked = [];
	server = new Map(
		Object.entries({
			'manifest.json': manifest,
			'rules.0123abcd.json': rules,
			'nl.0123abcd.json': { meta: {}, app: { title: 'Hallo' } },
			'en.0123abcd.json': { meta: {}, app: { title: 'Hello' } },
			'dossiers.0123abcd.json': [],
			'contact.0123abcd.json': { entries: [] },
			'deployment.0123abcd.json': {},
		}).map(([file, content]) => [`app/data/${file}`, JSON.stringify(content)]),
	);
	vi.stubGlobal('fetch', async (file: string, init?: RequestInit) => {
		asked.push([file, init?.cache]);
		const text = server.get(file);
		if (text === 'gone') throw new TypeError('Failed to fetch');
		return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
	});
	// What a page has read stays for that page: each test is a page.
	vi.resetModules();
	load = await import('../../../src/ruleset/load');
});
afterEach(() => vi.unstubAllGlobals());

test('a page reads the manifest once, and everything by the names in it', async () => {
	await Promise.all([
		load.loadRules('app/'),
		load.loadLocale('app/', 'en'),
		load.loadContact('app/'),
		load.loadDeployment('app/'),
		load.loadDossiers('app/'),
	]);
	expect(asked.map(([file]) => file)).toEqual([
		'app/data/manifest.json',
		...['rules', 'en', 'contact', 'deployment', 'dossiers'].map((kind) => `app/data/${kind}.0123abcd.json`),
	]);
});

test.each([
	['manifest.json', 'gone', /not reachable/],
	['manifest.json', '<!doctype html>', /not JSON/],
	['manifest.json', '{"version":2}', /version/],
	['rules.0123abcd.json', '{"vragen":', /not JSON/],
	['rules.0123abcd.json', '{"vragen":{"facts":[{"id":"X"}]}}', /rules\.0123abcd\.json/],
])('%s with %s is an error that names the file', async (file, text, message) => {
	server.set(`app/data/${file}`, text);
	await expect(load.loadRules('app/')).rejects.toThrow(message);
});

test('a manifest that did not come is asked for again', async () => {
	const text = server.get('app/data/manifest.json') as string;
	server.set('app/data/manifest.json', 'gone');
	await expect(load.loadManifest('app/')).rejects.toThrow(load.LoadError);
	server.set('app/data/manifest.json', text);
	expect(await load.loadManifest('app/')).toMatchObject({ built: '2026-11-21' });
});

test('a manifest whose files cannot be used is asked for past everything that was kept', async () => {
	await load.loadManifest('app/');
	server.set('app/data/manifest.json', JSON.stringify({ ...manifest, built: '2026-11-22' }));
	await load.reloadManifest('app/');
	expect(asked.at(-1)).toEqual(['app/data/manifest.json', 'reload']);
	expect(await load.loadManifest('app/')).toMatchObject({ built: '2026-11-22' });
});

describe('another publication', () => {
	const newer = {
		...manifest,
		built: '2026-12-01',
		rules: { file: 'rules.89abcdef.json', hash: '89abcdef' },
	};

	test('is read whole, and the page goes on with its own', async () => {
		await load.loadManifest('app/');
		server.set('app/data/rules.89abcdef.json', JSON.stringify(rules));
		const { locales, contact } = await load.loadPublication('app/', newer);
		expect([locales.length, contact]).toEqual([2, { entries: [] }]);
		expect(asked.map(([file]) => file)).toContain('app/data/rules.89abcdef.json');
		expect(await load.loadManifest('app/')).toMatchObject({ built: '2026-11-21' });
	});

	test.each([
		['rules of another shape', newer, 'rules.89abcdef.json', '{"regels":[]}'],
		['words that are no words', manifest, 'en.0123abcd.json', '["Hello"]'],
		['contact points that did not come whole', manifest, 'contact.0123abcd.json', '{"ent'],
		['a manifest of another shape', { version: 1 }, 'x', '{}'],
	])('%s: refused', async (_, content, file, text) => {
		server.set('app/data/rules.89abcdef.json', JSON.stringify(rules));
		server.set(`app/data/${file}`, text);
		await expect(load.loadPublication('app/', content)).rejects.toThrow();
	});
});
