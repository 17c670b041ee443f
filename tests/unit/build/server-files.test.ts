import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/build/headers';
import { headersFile, nginxSite } from '../../../src/build/server-files';
import { root } from '../../support/source';

test('P-04: every server is told the same headers, from one list', () => {
	for (const [name, value] of Object.entries(headersFor('index.html'))) {
		if (name === 'Cache-Control') continue;
		expect(headersFile()).toContain(`  ${name}: ${value}\n`);
		expect(nginxSite()).toContain(`add_header ${name} "${value}" always;`);
	}
});

test('the site for nginx that is shipped is the one that is generated', () => {
	expect(readFileSync(join(root, 'deploy/nginx/site.conf'), 'utf8')).toBe(nginxSite());
});

test('an error is not kept for a year, also where the file would be', () => {
	expect(nginxSite()).toMatch(/add_header Cache-Control \$\w+;/);
});
