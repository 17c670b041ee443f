/**
 * `npm run floor` (after `npm ci --prefix tests/browsers/drivers`): asks the browser makers' own data which names are younger than the oldest
 * browsers we promise, and writes them down for `tests/contracts/floor.test.ts`. Run it when the floor moves.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOOR } from '../../src/build/browser-support';
import { root } from '../support/source';

// biome-ignore lint/suspicious/noExplicitAny: as deep as the data goes
type Tree = any;
const data: Tree = JSON.parse(
	readFileSync(join(root, 'tests/browsers/drivers/node_modules/@mdn/browser-compat-data/data.json'), 'utf8'),
);

/** The data calls some otherwise, and counts a browser apart on a phone and inside other apps. */
const CALLED: Record<string, string[]> = {
	chrome: ['chrome', 'chrome_android', 'webview_android'],
	firefox: ['firefox', 'firefox_android'],
	safari: ['safari'],
	ios_saf: ['safari_ios'],
};
const OLDEST = Object.entries(FLOOR).flatMap(([name, version]) =>
	(CALLED[name] as string[]).map((browser) => [browser, version] as const),
);

/** Does every browser of the floor have it, without a flag or another name? */
function isOld(compat: Tree): boolean {
	return OLDEST.every(([browser, version]) => {
		const support = compat.support[browser];
		return (Array.isArray(support) ? support : [support]).some(
			({ version_added, flags, prefix, alternative_name }: Tree) =>
				typeof version_added === 'string' &&
				!flags &&
				!prefix &&
				!alternative_name &&
				Number.parseFloat(version_added.replace('≤', '')) <= Number(version),
		);
	});
}

/** One that is old anywhere is old. Whatever belongs to something younger is reached by a name that is listed. */
function newer(trees: Tree[], deep: number): string[] {
	const old = new Map<string, boolean>();
	const look = (tree: Tree, left: number) => {
		for (const [name, below] of Object.entries<Tree>(tree)) {
			if (name === '__compat' || !/^[A-Za-z-]+$/.test(name)) continue;
			if (below.__compat) old.set(name, (old.get(name) ?? false) || isOld(below.__compat));
			if (left > 1 && (!below.__compat || isOld(below.__compat))) look(below, left - 1);
		}
	};
	for (const tree of trees) look(tree, deep);
	return [...old].flatMap(([name, isThere]) => (isThere ? [] : [name])).sort();
}

/** What belongs to a name itself, as `AbortSignal.timeout`: that another has something called so says nothing. */
const newerStatics = (tree: Tree): string[] =>
	Object.entries<Tree>(tree).flatMap(([owner, members]) =>
		Object.entries<Tree>(members).flatMap(([name, { __compat }]) =>
			name.endsWith('_static') && __compat && !isOld(__compat)
				? [`${owner}.${name.slice(0, -'_static'.length)}`]
				: [],
		),
	);

const { api, css, javascript } = data;
const found = {
	floor: FLOOR,
	source: `@mdn/browser-compat-data ${data.__meta.version}`,
	names: [...newer([javascript.builtins, api], 2), ...newerStatics(api)],
	properties: newer([css.properties], 1),
	selectors: newer([css.selectors], 1),
	rules: newer([css['at-rules']], 1),
	functions: newer(Object.values(css.types), 1),
};
const file = join(root, 'tests/contracts/newer.json');
writeFileSync(file, JSON.stringify(found));
execFileSync(process.execPath, [
	join(root, 'node_modules/@biomejs/biome/bin/biome'),
	'format',
	'--write',
	file,
]);
console.log(
	Object.entries(found).map(
		([kind, found]) => `${kind}: ${Array.isArray(found) ? found.length : JSON.stringify(found)}`,
	),
);
