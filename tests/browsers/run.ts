/**
 * `npm run test:browsers [-- engine …]`: the same walk in Chromium, Firefox and WebKitGTK, from Debian's packages.
 * 0 all holds, 1 something does not, 2 an engine is missing (and how to get it).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/source';
import { type Device, engineNames, missing, startEngine } from './engine';
import { dialogs, digits, keyboard } from './shows/hands';
import { again, saved } from './shows/kept';
import { coldStart, offline } from './shows/offline';
import type { Show, Stage } from './shows/show';
import { code, paper } from './shows/take';
import { wayIn } from './shows/way';
import { buildWithProbe, wordsIn } from './site';

const SHOWS: Record<string, Show> = {
	'the whole way in Dutch, 360 and 1024 px': wayIn('nl'),
	'the whole way in Arabic, right to left': wayIn('ar'),
	'server gone: a new page, two languages': offline,
	'server gone: the browser started anew': coldStart,
	'the paper: one sheet, in two languages': paper,
	'the code: read, and opened elsewhere': code,
	'by keyboard alone': keyboard,
	'a dialog, closed by Escape': dialogs,
	'Arabic digits': digits,
	'answers kept for later': saved,
	'screens that did not come, asked anew': again,
};

const asked = process.argv.slice(2).filter((word) => word !== '--');
const wanted = asked.filter((word) => engineNames.includes(word));
const only = asked.find((word) => !engineNames.includes(word));
const chosen = wanted.length > 0 ? wanted : engineNames;
const absent = chosen.filter((name) => missing(name));
for (const name of absent) console.error(`${name} is missing: ${missing(name)}`);

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
const pictures = join(root, 'node_modules/.cache/browsers');
const table: Record<string, Record<string, string>> = {};
const notes: string[] = [];
let failures = 0;

try {
	const built = join(folder, 'site');
	const present = chosen.filter((name) => !absent.includes(name));
	if (present.length > 0) await buildWithProbe(built);
	for (const name of present) await tryEngine(name, built);
} finally {
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const columns = Object.keys(table);
if (columns.length > 0) {
	console.log(`\n| | ${columns.join(' | ')} |\n| --- |${' --- |'.repeat(columns.length)}`);
	for (const what of Object.keys(SHOWS).filter(isAsked))
		console.log(`| ${what} | ${columns.map((column) => table[column]?.[what]).join(' | ')} |`);
	console.log(`\nPictures: ${pictures}`);
}
for (const note of notes) console.log(`- ${note}`);
for (const name of absent) console.log(`${name}: missing, ${missing(name)}`);
console.log(`${failures} FAIL`);
process.exit(failures > 0 ? 1 : absent.length > 0 ? 2 : 0);

function isAsked(what: string): boolean {
	return !only || what.includes(only);
}

async function tryEngine(name: string, built: string): Promise<void> {
	const engine = await startEngine(name, folder);
	const title = `${name} (${await engine.version()})`;
	const seen: Record<string, string> = {};
	table[title] = seen;
	const shelf = join(pictures, name);
	mkdirSync(shelf, { recursive: true });
	const keep = (file: Buffer, as: string) => writeFileSync(join(shelf, as), file);
	for (const [what, show] of Object.entries(SHOWS).filter(([what]) => isAsked(what))) {
		const devices: Device[] = [];
		const stage: Stage = {
			engine,
			built,
			words: (language) => wordsIn(built, language),
			async newDevice() {
				const device = await engine.newDevice();
				devices.push(device);
				return device;
			},
			picture: async (tab, as) => keep(await tab.screenshot(), `${as}.png`),
			keep,
			note: (text) => notes.push(`${name}, ${what}: ${text}`),
		};
		const started = Date.now();
		try {
			const reason = await show(stage);
			seen[what] = reason ? `not shown: ${reason}` : 'ok';
		} catch (error) {
			failures++;
			seen[what] = 'FAIL';
			notes.push(`${name}, ${what}: ${(error as Error).message.split('\n')[0]}`);
		}
		console.log(`${name}: ${what}: ${seen[what]} (${Math.round((Date.now() - started) / 1000)} s)`);
		for (const device of devices) await device.close().catch(() => {});
	}
	await engine.close();
}
