/** The static server behind `npm start` and the browser tests. Any other web server will do as well. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor } from './headers';

const TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
};

interface Options {
	folder: string;
	/** 0 takes any free port. A taken port leads to the next one. */
	port: number;
	/** Where the app hangs on the site, with slashes around it. */
	base?: string;
}

interface Served {
	address: string;
	close(): Promise<void>;
}

export async function serve({ folder, port, base = '/' }: Options): Promise<Served> {
	const server = createServer(async (request, response) => {
		const file = await fileFor(folder, base, request.url ?? '/');
		if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
			response.writeHead(file ? 405 : 404, {
				...headersFor(''),
				'Content-Type': 'text/plain; charset=utf-8',
			});
			response.end(file ? 'Alleen GET.' : 'Deze pagina is er niet.');
			return;
		}
		response.writeHead(200, {
			...headersFor(file.path.split(sep).join('/')),
			'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
			'Content-Length': file.size,
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(file.path).pipe(response);
	});
	const { port: taken } = await listen(server, port);
	return {
		address: `http://localhost:${taken}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

async function fileFor(
	folder: string,
	base: string,
	url: string,
): Promise<{ path: string; size: number } | null> {
	let path: string;
	try {
		path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
	} catch {
		return null;
	}
	if (!path.startsWith(base) || path.includes('\0')) return null;
	const asked = path.slice(base.length);
	const root = resolve(folder);
	const target = resolve(root, asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked);
	if (!target.startsWith(root + sep)) return null;
	const found = await stat(target).catch(() => null);
	return found?.isFile() ? { path: target, size: found.size } : null;
}

async function listen(server: Server, first: number): Promise<AddressInfo> {
	for (let port = first; port < first + 50; port++) {
		const free = await new Promise<boolean>((done, fail) => {
			const refused = (error: NodeJS.ErrnoException) =>
				error.code === 'EADDRINUSE' ? done(false) : fail(error);
			server.once('error', refused);
			server.listen(port, () => {
				server.off('error', refused);
				done(true);
			});
		});
		if (free) return server.address() as AddressInfo;
	}
	throw new Error(`No free port from ${first} to ${first + 49}.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const folder = fileURLToPath(new URL('../../dist', import.meta.url));
	const port = Number(process.env.PORT ?? 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
		process.exit(2);
	}
	const { address } = await serve({ folder: join(folder), port });
	console.log(address);
}
