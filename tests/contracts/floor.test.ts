/**
 * What the oldest browsers we promise (`browserslist` in package.json) cannot read or do not have, and where we use it all the same.
 * Looked for in the build, libraries and all; which names are younger comes from the browser makers' own data
 * (`newer.json`, written by `npm run floor`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, inject, test } from 'vitest';
import { FLOOR } from '../../src/build/browser-support';
import newer from './newer.json' with { type: 'json' };

/** Only behind a look whether it is there; by file. */
const BEHIND_A_LOOK: Record<string, string> = {
	Highlight: 'src/i18n/read-aloud.ts',
	Segmenter: 'src/i18n/sentences.ts',
	SpeechSynthesisUtterance: 'src/i18n/read-aloud.ts',
	speechSynthesis: 'src/i18n/read-aloud.ts',
	share: 'src/screens/take-along/take-along.tsx',
	wakeLock: 'src/session/device/wake-lock.ts',
	'URL.canParse': 'zod',
	captureStackTrace: 'zod',
	stackTraceLimit: 'zod',
	moveBefore: 'preact',
};
/** The name of something of ours or of a library's too. When one is added here: is it really not the browser's? */
const OURS = new Set(
	`address displayName dispose drop external handle locale resize role when with`.split(/\s+/),
);
/** Style that is only a finish: what an older browser shows without it. */
const WITHOUT_IT: Record<string, string> = {
	':has': 'the row of a chosen answer is not coloured, the button in it is; a kiosk is narrower',
	':highlight': 'the sentence that is read aloud is not marked',
	':column': 'no selector: part of another word',
	'@page': 'Safari leaves margins to its own dialog',
	dvh: 'the bar of the browser covers the empty end of a page: vh stands before it',
	'text-wrap': 'headings break where they break',
	hyphens: 'long words break without a sign',
	'hyphenate-limit-chars': 'short words break too',
	'text-size-adjust': 'its older name stands beside it',
	'user-select': 'a long press marks a word',
	'forced-color-adjust': 'forced colours are forced on the marks too',
	'overscroll-behavior': 'the page bounces',
	'overscroll-behavior-y': 'pulled down, the page loads anew',
	'-webkit-tap-highlight-color': 'a tap shows the colour of the browser',
	'-webkit-touch-callout': 'a long press shows a menu',
};

const built = inject('built');
const files = (kind: string) =>
	readdirSync(built, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(kind))
		.map((file) => ({ file, text: readFileSync(join(built, file), 'utf8') }));
const scripts = files('.js');
const styles = files('.css');

interface Node {
	type: string;
	[part: string]: unknown;
}
const isNode = (part: unknown): part is Node => typeof (part as Node)?.type === 'string';
function* nodesIn(node: Node): Generator<Node> {
	yield node;
	for (const part of Object.values(node))
		for (const below of Array.isArray(part) ? part : [part]) if (isNode(below)) yield* nodesIn(below);
}
const trees = scripts.map(({ file, text }) => ({
	file,
	nodes: [...nodesIn(parseSync(file, text).program as unknown as Node)],
}));

/** `a.name`, `A.name` whole, `'name' in a`, `{ name } = a` and a bare `name`. */
function namesIn(nodes: Node[]): Set<string> {
	const names = new Set<string>();
	for (const node of nodes) {
		const { object, property, computed, left, operator, name } = node as Record<string, unknown> & Node;
		if (node.type === 'MemberExpression' && !computed) {
			const { name } = property as { name: string };
			names.add(name).add(`${(object as { name?: string }).name}.${name}`);
		}
		if (node.type === 'BinaryExpression' && operator === 'in')
			names.add(String((left as { value?: unknown }).value));
		if (node.type === 'ObjectPattern')
			for (const { key } of node.properties as Node[]) if (isNode(key)) names.add(String(key.name));
		if (node.type === 'Identifier' && /^[A-Z]/.test(String(name))) names.add(String(name));
	}
	return names;
}

test('there is something to look at, and what is known of browsers is of this floor', () => {
	expect(scripts.length).toBeGreaterThan(3);
	expect(styles.length).toBeGreaterThan(0);
	// What everyone has is not on the list, what nobody had then is.
	for (const name of ['map', 'fetch', 'hasOwn', 'at', 'findLast']) expect(newer.names).not.toContain(name);
	for (const name of ['groupBy', 'toSorted', 'wakeLock', 'startViewTransition', 'AbortSignal.timeout'])
		expect(newer.names).toContain(name);
	expect(newer.selectors).toContain('has');
	expect(newer.floor, 'npm run floor').toEqual(FLOOR);
});

/** The build hides a pattern that is too young for its target in `RegExp('…', 'v')`. */
function patternIn({ type, regex, callee, arguments: given }: Node): string {
	if (regex) return `/${(regex as { pattern: string }).pattern}/${(regex as { flags: string }).flags}`;
	if (!/^(New|Call)Expression$/.test(type) || (callee as Node).name !== 'RegExp') return '';
	const [pattern, flags] = (given as Node[]).map((part) =>
		[...nodesIn(part)].map(({ value }) => (value as { cooked?: string })?.cooked ?? value ?? '').join(''),
	);
	return `/${pattern}/${flags ?? ''}`;
}
/** Looking behind came to Safari with 16.4; sets of signs and letters within letters later still. */
const YOUNG_PATTERN = /\(\?<[=!]|\(\?[ims-]+:|\/\w*v\w*$/;

test('nothing that an old browser cannot even read', () => {
	const found = trees.flatMap(({ file, nodes }) =>
		nodes.flatMap((node) => {
			const { type, attributes, kind } = node;
			const young =
				type === 'StaticBlock' ||
				(type === 'VariableDeclaration' && /using/.test(String(kind))) ||
				(attributes as unknown[] | undefined)?.length ||
				YOUNG_PATTERN.test(patternIn(node));
			return young ? [`${file}: ${patternIn(node) || type}`] : [];
		}),
	);
	expect(found).toEqual([]);
});

test('no script asks for what an old browser does not have, unless it looks first', () => {
	const found = new Set(trees.flatMap(({ nodes }) => [...namesIn(nodes)]));
	const young = newer.names.filter((name) => found.has(name));
	const unexcused = young.filter((name) => !(name in BEHIND_A_LOOK) && !OURS.has(name));
	expect(unexcused, 'younger than the floor: look whether it is there, or name it in OURS').toEqual([]);
	const excused = [...Object.keys(BEHIND_A_LOOK), ...OURS];
	expect(
		excused.filter((name) => !young.includes(name)),
		'excused, and not there',
	).toEqual([]);
});

test('no style says what an old browser does not know, unless it can do without', () => {
	const css = styles.map(({ text }) => text).join('\n');
	const after = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name]) => name as string));
	const used: [string, string[], Set<string>][] = [
		['', newer.properties, after(/[{;]\s*([a-z-]+)\s*:/g)],
		[':', newer.selectors, after(/::?([a-z-]+)/g)],
		['@', newer.rules, after(/@([a-z-]+)/g)],
		['()', newer.functions, after(/([a-z-]+)\(/g)],
	];
	const young = used.flatMap(([sign, names, said]) =>
		names.filter((name) => said.has(name)).map((name) => (sign === '()' ? `${name}()` : `${sign}${name}`)),
	);
	if (/\d[sld]v[hwib]\b/.test(css)) young.push('dvh');
	if (/[{};]\s*&/.test(css)) young.push('&');
	expect(young.filter((name) => !(name in WITHOUT_IT))).toEqual([]);
	expect(
		Object.keys(WITHOUT_IT).filter((name) => !young.includes(name)),
		'excused, and not there',
	).toEqual([]);
});
