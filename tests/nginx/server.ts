/** Our site file in a real nginx, with a build behind it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxSite } from '../../src/build/server-files';
import { build } from '../support/build';

const PORT = 18080;
const TLS_PORT = 18443;

export interface Options {
	/** Runs as one process on this core, so that its time can be read. */
	core?: number;
	/** Compresses every answer anew, as without the compressed files of the build. */
	squeezes?: boolean;
	/** A folder with key.pem and cert.pem: the same site with TLS, on a second port. */
	keys?: string;
}

export interface Served {
	address: string;
	secure: string;
	/** What was sent, one entry for each request: headers are counted with the bytes. */
	sent(): Sent[];
	/** Seconds of processor that nginx took. */
	seconds(): number;
	stop(): Promise<void>;
}

export interface Sent {
	path: string;
	status: number;
	bytes: number;
	/** What the visitor already had. */
	tag: string;
}

export const find = (name: string): string | undefined =>
	['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));

/** Ends the run with exit 2 when something that Debian has a package for is not there. */
export function must(name: string, from: string): string {
	const found = find(name);
	if (found) return found;
	console.error(`There is no ${name} here. On Debian: apt-get install ${from}`);
	process.exit(2);
}

/** A build in a folder that nginx may read. */
export async function buildSite(): Promise<{ folder: string; site: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const site = join(folder, 'site');
	await build(site);
	spawnSync('chmod', ['-R', 'a+rX', folder]);
	return { folder, site };
}

export async function serve(
	nginx: string,
	site: string,
	{ core, squeezes = false, keys }: Options = {},
): Promise<Served> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-run-'));
	const log = join(folder, 'sent.log');
	const place = (port: string): string =>
		nginxSite()
			.replaceAll('/srv/recht-op', site)
			.replace('listen 8080', port)
			.replace('gzip_static on', squeezes ? 'gzip_static off' : 'gzip_static on')
			// Only for this measurement; with a core of its own it runs as it is deployed, without a log.
			.replace('access_log off', core === undefined ? `access_log ${log} sent` : 'access_log off');
	const [map, server] = place(`listen ${PORT}`).split(/(?=^server )/m) as [string, string];
	const secure = keys
		? place(
				`listen ${TLS_PORT} ssl; ssl_certificate ${keys}/cert.pem; ssl_certificate_key ${keys}/key.pem`,
			).replace(map, '')
		: '';
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
${core === undefined ? '' : 'master_process off;'}
events { worker_connections 1024; }
http { log_format sent '$request_uri\t$status\t$bytes_sent\t$http_if_none_match';
${map}${server}${secure} }`,
	);
	spawnSync('chmod', ['-R', 'a+rX', folder]);
	const command = [nginx, '-c', join(folder, 'nginx.conf')];
	const [run, ...args] = core === undefined ? command : ['taskset', '-c', String(core), ...command];
	const child = spawn(run as string, args, { stdio: 'inherit' });
	const address = `http://localhost:${PORT}/`;
	await answering(address, child);
	return {
		address,
		secure: `localhost:${TLS_PORT}`,
		sent: () =>
			readFileSync(log, 'utf8')
				.split('\n')
				.filter(Boolean)
				.map((line) => {
					const [path, status, bytes, tag] = line.split('\t') as [string, string, string, string];
					return { path, status: Number(status), bytes: Number(bytes), tag: tag.replaceAll('\\x22', '"') };
				}),
		seconds() {
			// After the name of the command: 12th and 13th are its own and the system's hundredths.
			const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			return (Number(fields[11]) + Number(fields[12])) / 100;
		},
		async stop() {
			const gone = new Promise((done) => child.once('exit', done));
			child.kill();
			await gone;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function answering(address: string, child: ChildProcess): Promise<void> {
	for (let i = 0; i < 100; i++) {
		if (await fetch(address).catch(() => null)) return;
		if (child.exitCode !== null) break;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('nginx does not answer');
}
