import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/build/serve';

const place = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(place, 'dist');
let app: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	mkdirSync(join(folder, 'data'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), '<p>hallo</p>');
	writeFileSync(join(folder, 'data/rules.0123abcd.json'), '{}');
	writeFileSync(join(place, 'secret.txt'), 'secret');
	app = await serve({ folder, port: 0 });
});
afterAll(async () => {
	await app.close();
	rmSync(place, { recursive: true });
});

/** Not fetch: that tidies up `..` before it asks. */
const ask = (path: string, address = app.address): Promise<IncomingMessage> =>
	new Promise((done, fail) => {
		const { hostname, port } = new URL(address);
		get({ hostname, port, path }, (response) => done(response.resume())).on('error', fail);
	});

test('serves the page with the headers of P-04', async () => {
	const { statusCode, headers } = await ask('/?mode=kiosk');
	expect(statusCode).toBe(200);
	expect(headers['content-type']).toMatch(/^text\/html; *charset=utf-8$/);
	expect(headers['cache-control']).toBe('no-cache');
	expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('hashed data is immutable and has its type', async () => {
	const { headers } = await ask('/data/rules.0123abcd.json');
	expect(headers['cache-control']).toContain('immutable');
	expect(headers['content-type']).toContain('application/json');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00', '/data', '/none.js'])(
	'%s is not there',
	async (path) => {
		expect((await ask(path)).statusCode).toBe(404);
	},
);

test('a taken port leads to the next one', async () => {
	const port = Number(new URL(app.address).port);
	const next = await serve({ folder, port });
	expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
	await next.close();
});

test('works below a path, and only there', async () => {
	const below = await serve({ folder, port: 0, base: '/hulp/geld/' });
	expect((await ask('/hulp/geld/', below.address)).statusCode).toBe(200);
	expect((await ask('/', below.address)).statusCode).toBe(404);
	await below.close();
});
