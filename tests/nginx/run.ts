/**
 * `npm run test:nginx`: our site file in a real nginx, with a build behind it. Looks at what the server says about
 * each kind of file, walks through every screen, and counts requests and bytes of a new and a returning visitor.
 * Says clearly when there is no nginx. How much it can serve: `npm run -s bench:host`.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../../src/build/headers';
import { walk } from '../matrix/walk';
import { startBrowser } from '../support/browser';
import { buildSite, must, serve } from './server';
import { visits } from './visitor';

const nginx = must('nginx', 'nginx-light');
const wrong: string[] = [];
const check = (what: string, holds: boolean) => {
	console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
	if (!holds) wrong.push(what);
};

const { folder, site } = await buildSite();
const served = await serve(nginx, site);
const { address } = served;
try {
	await files();
	await screens();
	const { first, again } = await visits(served, 'nl-NL');
	for (const [who, { requests, kilobytes }] of Object.entries({ new: first, returning: again }))
		console.log(`${who} visitor: ${requests.length} requests, ${Math.round(kilobytes)} kB`);
} finally {
	await served.stop();
	rmSync(folder, { recursive: true, force: true });
}
console.log(`${wrong.length} wrong`);
process.exitCode = wrong.length ? 1 : 0;

async function files(): Promise<void> {
	const named = (place: string, start: string) =>
		`${place}/${readdirSync(join(site, place)).find((name) => name.startsWith(start))}`;
	const paths = [
		'index.html',
		'sw.js',
		'data/manifest.json',
		named('data', 'municipality.'),
		named('assets', 'index-'),
	];
	for (const path of paths) {
		const { headers, status } = await fetch(address + path);
		check(`${path}: there`, status === 200);
		for (const [name, value] of Object.entries(headersFor(path)))
			check(`${path}: ${name}`, headers.get(name) === value);
		check(`${path}: a type`, Boolean(headers.get('content-type')));
		// What nginx compresses itself has no length.
		const { size } = statSync(join(site, `${path}.gz`));
		check(`${path}: compressed beforehand`, headers.get('content-length') === String(size));
	}
	check('only GET', (await fetch(address, { method: 'POST', body: 'x' })).status === 403);
	check('no list of folders', (await fetch(`${address}data/`)).status >= 400);
	check('not our _headers', (await fetch(`${address}_headers`)).status === 404);
}

async function screens(): Promise<void> {
	const browser = await startBrowser();
	const look = { both: false, mode: 'phone', letters: 100, scheme: 'light' } as const;
	const found = await walk(browser, address, { ...look, language: 'nl', size: { width: 360, height: 640 } });
	for (const what of found) console.log(`     ${what}`);
	check('every screen, with nothing wrong on it', found.length === 0);
	await browser.close();
}
