/**
 * Finds a Chromium and starts it. A fresh machine with only node has none; `npm ci` then brought one along,
 * packed. We unpack it ourselves: the package's own `executablePath()` reuses whatever lies in the temporary
 * folder and races between workers, and its `args` switch off what we want to test under.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packed = join(root, 'node_modules/@sparticuz/chromium');

/** Our pages need no network service of Google's, and a container has no user namespaces for the sandbox. */
const FLAGS = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

const INSTALLED = [
	...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'].flatMap((name) =>
		(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
	),
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface Found {
	executablePath: string;
	env: Record<string, string>;
}

/** `$CHROMIUM` is a path, or the word `packaged`: then an installed browser is passed over, as on a fresh machine. */
export async function findChromium(): Promise<Found> {
	const wanted = process.env.CHROMIUM;
	if (wanted && wanted !== 'packaged') {
		if (!existsSync(wanted)) throw new Error(`CHROMIUM points to ${wanted}, but there is no such file.`);
		return { executablePath: wanted, env: {} };
	}
	const installed = wanted === 'packaged' ? undefined : INSTALLED.find((path) => existsSync(path));
	if (installed) return { executablePath: installed, env: {} };
	if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packed)) return unpackedChromium();
	throw new Error(
		'The browser tests need Chromium: install Chrome or Chromium, or set CHROMIUM to its path. (The one that comes with npm ci runs on linux x64 only.)',
	);
}

/**
 * Starts a browser of its own; the caller closes it.
 * @param keepsPages for the way back, as a browser in someone's hands does; the driver switches it off by itself
 * @param forcesDark gives pages dark colours of its own, as some browsers on phones do
 * @param interprets makes no machine code of scripts: what the engine makes of ours is no memory of ours
 */
export async function startBrowser({
	keepsPages = false,
	forcesDark = false,
	interprets = false,
} = {}): Promise<Browser> {
	const { executablePath, env } = await findChromium();
	return chromium.launch({
		executablePath,
		args: [
			...FLAGS,
			...(forcesDark ? ['--blink-settings=forceDarkModeEnabled=true'] : []),
			...(interprets ? ['--js-flags=--jitless --no-lazy-feedback-allocation'] : []),
		],
		ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
		env: { ...(process.env as Record<string, string>), ...env },
	});
}

async function unpackedChromium(): Promise<Found> {
	const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
	const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
	if (!existsSync(folder)) await unpack(folder);
	const env: Record<string, string> = {};
	// Its libraries are those of another Linux: only where the machine has none of its own.
	if (!['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].every(isOnMachine)) {
		env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
	}
	if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fontconfig');
	return { executablePath: join(folder, 'chromium'), env };
}

const isOnMachine = (library: string): boolean =>
	['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib', '/lib'].some(
		(folder) => existsSync(join(folder, library)),
	);

/** Complete or not there at all: several workers may do this at once, the first rename wins. */
async function unpack(folder: string): Promise<void> {
	const draft = `${folder}.${process.pid}.${Math.random().toString(36).slice(2)}`;
	try {
		await mkdir(draft, { recursive: true });
		const binary = join(draft, 'chromium');
		await pipeline(
			createReadStream(join(packed, 'bin/chromium.br')),
			createBrotliDecompress(),
			createWriteStream(binary),
		);
		await chmod(binary, 0o755);
		await untar(join(packed, 'bin/al2023.tar.br'), draft);
		await untar(join(packed, 'bin/fonts.tar.br'), draft);
		await mkdir(join(draft, 'fontconfig'));
		// The packed configuration names a folder in /tmp; ours names the final place.
		await writeFile(
			join(draft, 'fontconfig/fonts.conf'),
			`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fontcache</cachedir></fontconfig>\n`,
		);
		await rename(draft, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
}

/** Reads a tar of plain files with short names, which is all there is in these. */
async function untar(archive: string, into: string): Promise<void> {
	const tar = brotliDecompressSync(readFileSync(archive));
	for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
		const text = (from: number, length: number) =>
			tar.toString('utf8', at + from, at + from + length).split('\0')[0] ?? '';
		const size = Number.parseInt(text(124, 12), 8) || 0;
		const target = join(into, text(0, 100));
		if (!target.startsWith(into)) throw new Error(`${archive} holds a path outside its folder`);
		if (text(156, 1) === '0' || text(156, 1) === '') {
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, tar.subarray(at + 512, at + 512 + size));
		}
		at += 512 + Math.ceil(size / 512) * 512;
	}
}
