/** What a web server must send with our files: one list for `npm start`, the tests and a deployment. */
import { firstPaintHash } from './first-paint';

/** Nothing from elsewhere, nothing inline but one style. `frame-ancestors` is for the header only: a meta tag ignores it. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	`style-src 'self' ${firstPaintHash}`,
	"img-src 'self' data:",
	"font-src 'self'",
	"media-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
];

/** The copy that travels inside index.html, for a server that sends no headers. */
export const metaPolicy = POLICY.join('; ');

export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	// A page that opened this one can neither steer it nor count its steps.
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/** A hash in the name means that the content never changes; everything else is revalidated. */
export const cacheControl = (path: string): string =>
	/(^|\/)(assets\/.+[.-][\w-]{8}|data\/.+\.[0-9a-f]{8})\.\w+$/.test(path)
		? 'public, max-age=31536000, immutable'
		: 'no-cache';

export const headersFor = (path: string): Record<string, string> => ({
	...securityHeaders,
	'Cache-Control': cacheControl(path),
});
