import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const rules = {
	vragen: { facts: [] },
	bewijsstukken: { bewijsstukken: [] },
	aannames: { note: '', facts: [] },
	elders: { grondslagen: {}, elders: [] },
	normen: [],
	regelingen: [],
	hashes: {},
};
const NL = { meta: {}, app: { title: 'Hallo' } };
const EN = { meta: {}, app: { title: 'Hello' } };
const contact = { validUntil: '2026-12-31', entries: [] };
const deployment = {
	...{ sender: null, publicUrl: null, feedback: null, statement: null, accessibility: null },
	hiddenDrafts: {},
};
const municipality = { rules, contact, deployment };

const hashOf = (content: unknown) =>
	createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
const named = (kind: string, content: unknown) => ({
	file: `${kind}.${hashOf(content)}.json`,
	hash: hashOf(content),
});
const manifest = {
	version: 1,
	built: '2026-11-21',
	municipality: named('municipality', municipality),
	locales: { nl: { ...named('nl', NL), status: 'source' }, en: { ...named('en', EN), status: 'draft' } },
	dossiers: named('dossiers', []),
};
const SET = manifest.municipality.file;

let server: Map<string, string>;
let asked: [string, string | undefined][];
let load: typeof import('../../../src/publication/load');
let loadPublication: typeof import('../../../src/publication/load-publication').loadPublication;

beforeEach(async () => {
	asked = [];
	server = new Map(
		Object.entries({
			'manifest.json': manifest,
			[SET]: municipality,
			[manifest.locales.nl.file]: NL,
			[manifest.locales.en.file]: EN,
			[manifest.dossiers.file]: [],
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
	load = await import('../../../src/publication/load');
	({ loadPublication } = await import('../../../src/publication/load-publication'));
});
afterEach(() => vi.unstubAllGlobals());

test('the questions wait for less, where less was published', async () => {
	expect(await load.loadQuestions('app/')).toEqual(municipality);
	const less = {
		rules: { vragen: rules.vragen, normen: [], regelingen: [], hashes: {} },
		contact,
		deployment,
	};
	const questions = named('questions', less);
	server.set('app/data/manifest.json', JSON.stringify({ ...manifest, questions }));
	server.set(`app/data/${questions.file}`, JSON.stringify(less));
	await load.reloadManifest('app/');
	expect(await load.loadQuestions('app/')).toEqual(less);
});

test('a page reads the manifest once, and everything by the names in it', async () => {
	await Promise.all([
		load.loadMunicipality('app/'),
		load.loadLocale('app/', 'en'),
		load.loadDossiers('app/'),
	]);
	expect(asked.map(([file]) => file)).toEqual([
		'app/data/manifest.json',
		...[manifest.municipality, manifest.locales.en, manifest.dossiers].map(({ file }) => `app/data/${file}`),
	]);
});

test.each([
	['manifest.json', 'gone', /not reachable/],
	['manifest.json', '<!doctype html>', /not JSON/],
	['manifest.json', '{"version":2}', /not a manifest/],
	['manifest.json', '{"version":1,"built":"2026-11-21","locales":{}}', /not a manifest/],
	[SET, '{"rules":', /municipality\..*not JSON/],
	[SET, '{"rules":{"vragen":{"facts":[]}}}', /municipality\..*not what was published/],
])('%s with %s is an error that names the file', async (file, text, message) => {
	server.set(`app/data/${file}`, text);
	await expect(load.loadMunicipality('app/')).rejects.toThrow(message);
});

describe('where a browser counts no hashes (a page without https)', () => {
	beforeEach(() => vi.stubGlobal('crypto', {}));
	test('what fits the schema is taken', async () => {
		expect(await load.loadMunicipality('app/')).toMatchObject({ rules: { normen: [] } });
	});
	test('what does not is refused, with the place', async () => {
		server.set(`app/data/${SET}`, '{"rules":{"vragen":{"facts":[{"id":"X"}]}}}');
		await expect(load.loadMunicipality('app/')).rejects.toThrow(/municipality\..*rules\.vragen\.facts\.0/);
	});
});

test.each([
	{ built: '2026-02-30' },
	{ built: '9999-99-99' },
	{ number: '7' },
	{ municipality: SET },
	{ questions: SET },
	{ dossiers: undefined },
	{ locales: { en: manifest.locales.en } },
	{ locales: { ...manifest.locales, en: { status: 'draft' } } },
	{ programs: {} },
	{ programs: [{ from: '2026-01-01' }] },
	{ programs: [{ ...manifest.dossiers, from: 'ooit' }] },
])('a manifest with %j is none', async (part) => {
	server.set('app/data/manifest.json', JSON.stringify({ ...manifest, ...part }));
	await expect(load.loadManifest('app/')).rejects.toThrow(/not a manifest/);
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
	// Half a file, or an error from before it was there, may be what was kept.
	await load.loadLocale('app/', 'nl');
	expect(asked.at(-1)).toEqual([`app/data/${manifest.locales.nl.file}`, 'reload']);
});

describe('another publication', () => {
	const other = { ...municipality, rules: { ...rules, hashes: { 'rules/vragen.json': 'x' } } };
	const newer = { ...manifest, built: '2026-12-01', municipality: named('municipality', other) };
	const put = (content: unknown, kind: string) => {
		const { file, hash } = named(kind, content);
		server.set(`app/data/${file}`, JSON.stringify(content));
		return { file, hash };
	};

	test('is read whole, and the page goes on with its own', async () => {
		await load.loadManifest('app/');
		put(other, 'municipality');
		const { locales } = await loadPublication('app/', newer);
		expect(locales).toEqual({ nl: NL, en: EN });
		expect(asked.map(([file]) => file)).toContain(`app/data/${newer.municipality.file}`);
		expect(await load.loadManifest('app/')).toMatchObject({ built: '2026-11-21' });
	});

	test.each([
		['municipality', { ...municipality, rules: { regels: [] } }],
		['municipality', { ...municipality, contact: { entries: [] } }],
		['municipality', { ...municipality, deployment: { sender: 5 } }],
		['municipality', rules],
		['questions', { ...municipality, rules: { ...rules, regelingen: [{ id: 'pas' }] } }],
		['dossiers', [{}]],
	])('%s with its own hash that does not fit the schema: refused', async (kind, content) => {
		await expect(loadPublication('app/', { ...manifest, [kind]: put(content, kind) })).rejects.toThrow(
			new RegExp(kind),
		);
	});

	test('words that are no words, a file cut short, a manifest of another shape: refused', async () => {
		const en = { ...put(['Hello'], 'en'), status: 'draft' };
		await expect(
			loadPublication('app/', { ...manifest, locales: { ...manifest.locales, en } }),
		).rejects.toThrow(/en\./);
		await expect(loadPublication('app/', { version: 1 })).rejects.toThrow(/manifest/);
		server.set(`app/data/${manifest.dossiers.file}`, '[{"ti');
		await expect(loadPublication('app/', manifest)).rejects.toThrow(/dossiers/);
	});
});

test('what never comes is given up, and asked for anew', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const { fetch } = globalThis;
	const silent = vi.fn(() => new Promise<Response>(() => {}));
	vi.stubGlobal('fetch', silent);
	const loading = expect(load.loadManifest('app/')).rejects.toThrow('data/manifest.json: too slow');
	await vi.advanceTimersByTimeAsync(61_000);
	await loading;
	vi.stubGlobal('fetch', fetch);
	expect(await load.loadManifest('app/')).toEqual(manifest);
	vi.useRealTimers();
});
