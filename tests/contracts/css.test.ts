import { expect, test } from 'vitest';
import { filesBelow, read } from '../support/source';

const sheets = filesBelow('src')
	.filter((path) => path.endsWith('.css'))
	.map((path) => ({ path, css: read(path).replace(/\/\*[\s\S]*?\*\//g, '') }));

const found = (pattern: RegExp): string[] =>
	sheets.flatMap(({ path, css }) => [...css.matchAll(pattern)].map(([hit]) => `${path}: ${hit.trim()}`));

test('there is something to check', () => {
	expect(sheets.length).toBeGreaterThan(0);
});

test('A-10: logical properties only, so that a page in Arabic mirrors by itself', () => {
	expect(
		found(
			/(?<![\w-])((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)[\w-]*|left|right|border-(top|bottom)-(left|right)-radius)\s*:[^;}]*|(?<![\w-])(text-align|float|clear)\s*:\s*(left|right)/g,
		),
	).toEqual([]);
});

test('P-02: no style brings anything from elsewhere', () => {
	expect(found(/@import[^;]*|url\(\s*['"]?(https?:)?\/\/[^)]*/g)).toEqual([]);
});

test('Q-03, A-08: no fixed height cuts off a longer translation', () => {
	expect(
		found(/(?<![\w-])(height|block-size)\s*:\s*\d+(px|rem)[^;}]*/g).filter((hit) => !/svg|icon/.test(hit)),
	).toEqual([]);
});
