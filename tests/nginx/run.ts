/**
 * `npm run test:nginx`: our site file in a real nginx, with a build behind it. Looks at what the server says about
 * each kind of file, walks through every screen, and counts requests a second and bytes for a new and a returning
 * visitor. Says clearly when there is no nginx.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headersFor } from '../../src/authoring/headers';
import { nginxSite } from '../../src/authoring/server-files';
import { walk } from '../matrix/walk';
import { startBrowser } from '../support/browser';
import { build } from '../support/build';

const PORT = 18080;
const address = `http://localhost:${PORT}/`;
const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'].find((path) =>
	existsSync(path),
);
if (!nginx) {
	console.error('There is no nginx here. On Debian: apt-get install nginx-light');
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const site = join(folder, 'site');
/** One line per request: the bytes of its answer, headers and all. Only for this measurement. */
const log = join(folder, 'sent.log');
const wrong: string[] = [];
const check = (what: string, holds: boolean) => {
	console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
	if (!holds) wrong.push(what);
};

await build(site);
writeFileSync(
	join(folder, 'nginx.conf'),
	`daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { log_format sent '$bytes_sent';
${nginxSite()
	.replaceAll('/srv/recht-op', site)
	.replace('listen 8080', `listen ${PORT}`)
	.replace('access_log off', `access_log ${log} sent`)} }`,
);
spawnSync('chmod', ['-R', 'a+rX', folder]);
const server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
try {
	await answering();
	await files();
	await visits();
	await load();
} finally {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
}
console.log(`${wrong.length} wrong`);
process.exitCode = wrong.length ? 1 : 0;

async function answering(): Promise<void> {
	for (let i = 0; i < 50; i++) {
		if (await fetch(address).catch(() => null)) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('nginx does not answer');
}

async function files(): Promise<void> {
	const named = (place: string, start: string) =>
		`${place}/${readdirSync(join(site, place)).find((name) => name.startsWith(start))}`;
	const paths = [
		'index.html',
		'sw.js',
		'data/manifest.json',
		named('data', 'rules.'),
		named('assets', 'index-'),
	];
	for (const path of paths) {
		const { headers, status } = await fetch(address + path);
		check(`${path}: there`, status === 200);
		for (const [name, value] of Object.entries(headersFor(path)))
			check(`${path}: ${name}`, headers.get(name) === value);
		check(`${path}: a type`, Boolean(headers.get('content-type')));
	}
	check('only GET', (await fetch(address, { method: 'POST', body: 'x' })).status === 403);
	check('no list of folders', (await fetch(`${address}data/`)).status >= 400);
	check('not our _headers', (await fetch(`${address}_headers`)).status === 404);
}

async function visits(): Promise<void> {
	const browser = await startBrowser();
	const look = { both: false, mode: 'phone', letters: 100, scheme: 'light' } as const;
	const found = await walk(browser, address, { ...look, language: 'nl', size: { width: 360, height: 640 } });
	for (const what of found) console.log(`     ${what}`);
	check('every screen, with nothing wrong on it', found.length === 0);
	// What a visitor costs: first everything that is kept for offline, then nothing but the questions whether it changed.
	const context = await browser.newContext();
	const cost = async () => {
		const before = sent();
		const page = await context.newPage();
		await page.goto(address);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.waitForTimeout(4000);
		await page.close();
		const own = sent().slice(before.length);
		return `${own.length} requests, ${Math.round(own.reduce((sum, bytes) => sum + bytes, 0) / 1000)} kB`;
	};
	console.log(`new visitor, with everything kept for offline: ${await cost()}`);
	console.log(`returning visitor: ${await cost()}`);
	await browser.close();
}

function sent(): number[] {
	return readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number);
}

/** Requests a second for the first page, on one worker, from as many clients as a browser has connections. */
async function load(): Promise<void> {
	const until = Date.now() + 5000;
	let answered = 0;
	await Promise.all(
		Array.from({ length: 32 }, async () => {
			while (Date.now() < until) {
				await (await fetch(address)).arrayBuffer();
				answered++;
			}
		}),
	);
	console.log(
		`${Math.round(answered / 5)} requests a second for index.html (client and server share the cores)`,
	);
}
