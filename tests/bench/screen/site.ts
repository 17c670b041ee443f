/** A folder on the air as a deployment sends it: the headers of headers.ts, texts compressed, all of it in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor } from '../../../src/build/headers';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
};

/** Path → content. */
export type Files = Map<string, Buffer>;

export interface OnAir {
	address: string;
	/** Nobody listens any more. */
	close(): Promise<void>;
}

export const filesOf = (folder: string): Files =>
	new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
	);

/** What it weighs on its way: nginx compresses with level 1, and so do we. */
export const sent = (path: string, content: Buffer): Buffer =>
	isText(path) ? gzipSync(content, { level: 1 }) : content;

const isText = (path: string) => extname(path) in TYPES;

export async function putOnAir(files: Files): Promise<OnAir> {
	const ready = new Map([...files].map(([path, content]) => [path, sent(path, content)]));
	const server = createServer((request, response) => {
		const asked = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '').slice(1);
		const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
		const body = ready.get(path);
		if (!body) {
			response.writeHead(404, headersFor('')).end();
			return;
		}
		response.writeHead(200, {
			...headersFor(path),
			'Content-Type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
			...(isText(path) && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
			'Content-Length': body.length,
		});
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, done));
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
