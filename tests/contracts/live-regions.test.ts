/** A region whose text is said must be there before its text: put in together, most screen readers say nothing. */
import { expect, test } from 'vitest';
import { filesBelow, read } from '../support/source';

test('no region that is said comes and goes with its text', () => {
	const sources = filesBelow('src').filter((file) => file.endsWith('.tsx'));
	const regions = sources.filter((file) => read(file).includes('role="status"'));
	expect(regions.length).toBeGreaterThan(5);
	const coming = /(?:&&|\?|:)\s*\(?\s*<\w+[^>]*role="status"/;
	expect(regions.filter((file) => coming.test(read(file)))).toEqual([]);
});
