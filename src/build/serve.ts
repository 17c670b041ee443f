/** The static server behind `npm start` and the browser tests. Any other web server will do. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { headersFor } from './headers';

interface Options {
	folder: string;
	/** 0 takes any free port. A taken port leads to the next one. */
	port: number;
	/** Path of the app on the site, with slashes around it. */
	base?: string;
}

interface Served {
	address: string;
	close(): Promise<void>;
}

export async function serve({ folder, port, base = '/' }: Options): Promise<Served> {
	const files = sirv(folder, {
		// Reads the folder at every request: the tests change files under a running server.
		dev: true,
		setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(headersFor(path)))),
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Alleen GET.');
		const notFound = () => refuse(response, 404, 'Deze pagina is er niet.');
		if (!url.startsWith(base)) return notFound();
		// A file can go between looking it up and reading it: then this answer breaks off, and not the server.
		response.once('pipe', (file: Readable) => file.once('error', () => response.destroy()));
		request.url = url.slice(base.length - 1);
		files(request, response, notFound);
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

function refuse(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { ...headersFor(''), 'Content-Type': 'text/plain; charset=utf-8' });
	response.end(text);
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
	const { address } = await serve({ folder, port });
	console.log(address);
}
