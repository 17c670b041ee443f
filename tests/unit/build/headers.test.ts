import { expect, test } from 'vitest';
import { firstPaintHash } from '../../../src/build/first-paint';
import { cacheControl, headersFor, metaPolicy } from '../../../src/build/headers';

test('only names that carry a hash are kept for good', () => {
	expect(cacheControl('dist/assets/index-CJhWBxfv.js')).toMatch(/immutable/);
	expect(cacheControl('dist/data/rules.0123abcd.json')).toMatch(/immutable/);
	for (const path of ['index.html', 'data/manifest.json', 'sw.js', 'contact.json', 'manifest.webmanifest'])
		expect(cacheControl(`dist/${path}`), path).toBe('no-cache');
});

test('P-04: nothing from elsewhere, and nothing inline but the style of the first paint', () => {
	const policy = headersFor('index.html')['Content-Security-Policy'] ?? '';
	expect(policy).toMatch(/^default-src 'none'; /);
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
	expect(policy.match(/'(?:sha|nonce)[^']*'/g)).toEqual([firstPaintHash]);
	expect(policy).toContain("frame-ancestors 'none'");
	expect(metaPolicy).not.toContain('frame-ancestors');
	expect(headersFor('x')).toMatchObject({
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
	});
});
