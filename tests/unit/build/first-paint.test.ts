import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstPaint, firstPaintHash } from '../../../src/build/first-paint';

test('holds what the first screen is drawn with, and no more space than it needs', () => {
	for (const part of ['--page:', '.top{', '.start .promises li', ':target~.coming{'])
		expect(firstPaint).toContain(part);
	expect(firstPaint).not.toMatch(/\/\*|\n| {2}/);
	// Nothing in it that would end the style, or that a place in the page would change.
	expect(firstPaint).not.toMatch(/<|url\(/);
});

test('P-04: is named by its content', () => {
	expect(firstPaintHash).toBe(`'sha256-${createHash('sha256').update(firstPaint).digest('base64')}'`);
});
