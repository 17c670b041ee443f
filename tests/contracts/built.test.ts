/** What a device gets: looked at in the production build itself. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { firstPaint } from '../../src/build/first-paint';
import { metaPolicy } from '../../src/build/headers';

const built = inject('built');
const text = (file: string): string => readFileSync(join(built, file), 'utf8');
const onServer = readdirSync(built, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
const all = onServer.filter((file) => !file.endsWith('.gz'));
const manifest = JSON.parse(text('data/manifest.json'));
const html = text('index.html').replace(/<!--[\s\S]*?-->/g, '');

/** Script and style that the first screen waits for, followed through static imports. */
function firstScreen(): string[] {
	const wanted = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(
		([, file]) => file as string,
	);
	for (const file of wanted)
		for (const [, next] of file.endsWith('.js')
			? text(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)
			: [])
			if (!wanted.includes(`assets/${next}`)) wanted.push(`assets/${next}`);
	return wanted;
}

test('script and style of the first screen stay within 52 and 4 kB (decisions 7)', () => {
	const files = firstScreen();
	// One of each: every further file is a round trip on a slow network.
	expect(files.map((file) => extname(file)).sort()).toEqual(['.css', '.js']);
	const bytes = (kind: string): number =>
		gzipSync(text(files.find((file) => extname(file) === kind) as string), { level: 9 }).length;
	expect(bytes('.js')).toBeLessThan(52_000);
	expect(bytes('.css')).toBeLessThan(4_000);
});

test('no compiler of rules before the first question', () => {
	const compiler = 'a limit cannot contain a fact';
	const scripts = all.filter((file) => file.endsWith('.js') && text(file).includes(compiler));
	expect(scripts).toEqual([expect.stringMatching(/late-screens/)]);
	expect(firstScreen()).not.toEqual(expect.arrayContaining(scripts));
});

test('until the first question six files come, 110 kB at most (flow 6)', () => {
	const { questions, locales } = manifest;
	const data = ['manifest.json', questions.file, locales.nl.file].map((file) => `data/${file}`);
	const files = ['index.html', ...firstScreen(), ...data];
	expect(files).toHaveLength(6);
	const bytes = files.map((file) => gzipSync(text(file), { level: 9 }).length);
	expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(110_000);
});

test('nothing that the first paint waits for has to come separately', () => {
	const [above = '', below = ''] = html.split('<div id="app">');
	expect(above).not.toMatch(/<link rel="stylesheet"|<script(?![^>]*type="module")/);
	expect(below).toMatch(/<link rel="stylesheet"/);
	// What fits in the first round trip of a new connection.
	expect(gzipSync(html).length).toBeLessThan(14_000);
});

test('all rules of all dates, and each language, stay small', () => {
	const { municipality, locales } = manifest;
	expect(gzipSync(text(`data/${municipality.file}`)).length).toBeLessThan(60_000);
	for (const { file } of Object.values<{ file: string }>(locales))
		expect(gzipSync(text(`data/${file}`)).length, file).toBeLessThan(40_000);
});

test('the manifest names files that are there, by their content', () => {
	expect(manifest).toMatchObject({ version: 1, built: '2026-11-21' });
	const { municipality, questions, dossiers, locales, programs } = manifest;
	const named: { file: string; hash: string }[] = [
		...[municipality, questions, dossiers, ...programs],
		...Object.values<never>(locales),
	];
	expect(Object.keys(manifest.locales)).toEqual(expect.arrayContaining(['nl', 'en']));
	for (const { file, hash } of named)
		expect(
			createHash('sha256')
				.update(text(`data/${file}`))
				.digest('hex')
				.slice(0, 8),
			file,
		).toBe(hash);
});

test('P-04: no inline script, style or handler but the one style the policy names, and the policy travels along', () => {
	const inline = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(
		([, style]) => style as string,
	);
	expect(inline).toEqual([firstPaint]);
	const [own] = inline.map((style) => createHash('sha256').update(style).digest('base64'));
	expect(metaPolicy).toContain(`style-src 'self' 'sha256-${own}';`);
	expect(html.replace(firstPaint, '')).not.toMatch(/\sstyle=|\son\w+=|javascript:/i);
	for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toMatch(/\ssrc="\.\//);
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
	expect(policy?.replaceAll('&#39;', "'")).toBe(metaPolicy);
});

test('P-02: the page loads nothing from elsewhere, whatever the path it hangs below', () => {
	for (const [, address] of html.matchAll(
		/<(?:script|link|img|source|iframe)\b[^>]*?(?:src|href)="([^"]+)"/g,
	))
		expect(address).toMatch(/^(\.\/|data:|#)/);
	for (const file of all.filter((name) => name.endsWith('.css')))
		expect(text(file), file).not.toMatch(/@import|\/\//);
	for (const file of all.filter((name) => name.endsWith('.js')))
		expect(text(file).match(/\b(?:import|fetch|src|Worker)\s*[(=]\s*["'`]https?:/g), file).toBeNull();
});

test('S-15: a number that the page itself states is one of contact.json', () => {
	const dials = JSON.parse(text(`data/${manifest.municipality.file}`)).contact.entries.map(
		(entry: { phone?: { dial: string } }) => entry.phone?.dial,
	);
	for (const [, dial] of html.matchAll(/href="tel:([^"]+)"/g)) expect(dials).toContain(dial);
});

test('nothing of the workshop is in the build', () => {
	expect(all.filter((file) => /\.(map|tsx?)$|schema\.json/.test(file))).toEqual([]);
	for (const file of all.filter((name) => name.endsWith('.js')))
		expect(text(file), file).not.toMatch(/node:fs|zod-to/);
});

test('every address the page and its manifest name is there', () => {
	for (const [, address] of html.matchAll(/(?:src|href)="\.\/([^"#?]+)"/g))
		expect(existsSync(join(built, address as string)), address).toBe(true);
	for (const { icons } of manifests)
		for (const { src } of icons) expect(existsSync(join(built, src)), src).toBe(true);
});

const manifests = ['manifest', 'outreach', 'kiosk'].map((name) => JSON.parse(text(`${name}.webmanifest`)));
const [app] = manifests;

test('can be installed, wherever it hangs, and also as what stands on a table or in a hall', () => {
	expect(app).toMatchObject({ start_url: './', scope: './', display: 'standalone', lang: 'nl', dir: 'ltr' });
	expect(html).toMatch(/<link rel="manifest" href="\.\/manifest\.webmanifest"/);
	for (const size of [192, 512])
		for (const purpose of [undefined, 'maskable']) {
			const { src } = app.icons.find(
				(icon: { sizes: string; purpose?: string }) =>
					icon.sizes === `${size}x${size}` && icon.purpose === purpose,
			);
			// Width and height stand at the head of a PNG.
			const png = readFileSync(join(built, src));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], src).toEqual([size, size]);
		}
	// Three apps side by side: each has a name and a place of its own, and looks the same.
	for (const of of ['id', 'start_url', 'name', 'short_name'] as const)
		expect(new Set(manifests.map((manifest) => manifest[of])).size, of).toBe(3);
	for (const { scope, display, icons } of manifests)
		expect({ scope, display, icons }).toEqual({ scope: './', display: 'standalone', icons: app.icons });
	expect(app.shortcuts.map(({ url }: { url: string }) => url)).toEqual(['./?mode=outreach', './?mode=kiosk']);
});

const worker = text('sw.js');
const kept = [...worker.matchAll(/url:`([^`]+)`,revision:(?:null|`[0-9a-f]{8}`),integrity:`([^`]+)`/g)];

/** For the server and for who has to answer for what is inside: nothing a device needs. */
const FOR_OTHERS = ['_headers', 'sbom.json'];

test('P-08: the worker keeps every file of the app but the data, which has a manifest of its own', () => {
	const listed = kept.map(([, url]) => url);
	expect(listed.sort()).toEqual(
		all
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => !file.startsWith('data/') && !['sw.js', ...FOR_OTHERS].includes(file))
			.sort(),
	);
	for (const [, url, integrity] of kept)
		expect(
			createHash('sha256')
				.update(readFileSync(join(built, url as string)))
				.digest('base64'),
			url,
		).toBe(integrity?.replace('sha256-', ''));
});

test('each text has a compressed file beside it, for servers, that says the same', () => {
	const worthwhile = all.filter(
		(file) => /\.(html|js|css|json|svg|webmanifest|md)$/.test(file) && text(file).length >= 512,
	);
	const compressed = onServer.filter((file) => file.endsWith('.gz'));
	expect(compressed.sort()).toEqual(worthwhile.map((file) => `${file}.gz`).sort());
	for (const file of compressed)
		expect(
			gunzipSync(readFileSync(join(built, file))).equals(readFileSync(join(built, file.slice(0, -3)))),
			file,
		).toBe(true);
});

test('a first visit keeps at most 800 kB; fonts come when a language needs them', () => {
	const atOnce = worker.slice(0, worker.indexOf('.addToCacheList(['));
	expect(atOnce).toContain('index.html');
	expect(atOnce).not.toContain('.woff2');
	const sent = (file: string) =>
		/\.(png|woff2)$/.test(file)
			? readFileSync(join(built, file)).length
			: gzipSync(readFileSync(join(built, file))).length;
	const files = kept.map(([, url]) => url as string).filter((url) => !url.endsWith('.woff2'));
	const data = readdirSync(join(built, 'data')).filter((name) => name.endsWith('.json'));
	const bytes = [...files, ...data.map((name) => `data/${name}`)].reduce((sum, file) => sum + sent(file), 0);
	expect(bytes).toBeLessThan(800_000);
	expect(gzipSync(worker).length).toBeLessThan(10_000);
});

test('the worker is one script, and it and the app say which build they are', () => {
	expect(worker).not.toMatch(/\bimport\s*[({"'`]|importScripts/);
	const [version] = /0\.\d+\.\d+\+20261121\.[0-9a-f]{7}/.exec(worker) ?? [];
	const script = all.filter((file) => /assets\/index-.*\.js$/.test(file)).map(text);
	expect(version).toBeDefined();
	expect(script.join('')).toContain(version);
});
