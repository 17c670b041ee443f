/**
 * What a web server needs to know, written from the one list in headers.ts: `_headers` in the build (for hosts
 * that read it) and a site for nginx. `tsx src/build/server-files.ts` rewrites the latter.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WORTHWHILE } from './compress';
import { cacheControl, securityHeaders } from './headers';

const KEPT = cacheControl('assets/index-AbCd1234.js');
const ASKED_AGAIN = cacheControl('index.html');
const lines = Object.entries(securityHeaders);

/** Names with a hash, as far as the patterns of those hosts can express that. */
export const headersFile = (): string =>
	[
		'# Generated from src/build/headers.ts',
		'/*',
		...lines.map(([name, value]) => `  ${name}: ${value}`),
		`  Cache-Control: ${ASKED_AGAIN}`,
		'/assets/*',
		'  ! Cache-Control',
		`  Cache-Control: ${KEPT}`,
		'',
	].join('\n');

/** nginx drops inherited headers in any block that sets one itself, so a map decides about the cache. */
export const nginxSite =
	(): string => `# Generated from src/build/headers.ts by \`npx tsx src/build/server-files.ts\`.
# Put it below http { } of nginx, with the build in /srv/recht-op.
map $uri $recht_op_cache {
	"~/assets/.+[.-][A-Za-z0-9_-]{8}\\.[a-z0-9]+$" "${KEPT}";
	"~/data/.+\\.[0-9a-f]{8}\\.json$" "${KEPT}";
	default "${ASKED_AGAIN}";
}

server {
	listen 8080;
	root /srv/recht-op;
	charset utf-8;
	server_tokens off;
	# Nobody keeps a list of who looked (P-02).
	access_log off;

	# The build has a compressed file beside each text; a text without one is compressed for each visitor.
	gzip_static on;
	gzip on;
	gzip_min_length ${WORTHWHILE};
	gzip_vary on;
	gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;

	types {
		text/html html;
		text/css css;
		text/javascript js;
		application/json json;
		application/manifest+json webmanifest;
		image/svg+xml svg;
		image/png png;
		font/woff2 woff2;
		text/markdown md;
	}

	# This server speaks no https. Who does so in front of it, and only there, sends Strict-Transport-Security.
	# Not for an error: a file that comes a second later would be missed for a year.
	add_header Cache-Control $recht_op_cache;
${lines.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}

	location / {
		limit_except GET { deny all; }
		try_files $uri $uri/index.html =404;
	}

	# For hosts of another kind; nothing for a visitor.
	location = /_headers {
		return 404;
	}
}
`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	writeFileSync(fileURLToPath(new URL('../../deploy/nginx/site.conf', import.meta.url)), nginxSite());
