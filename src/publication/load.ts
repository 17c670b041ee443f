/**
 * The only module that fetches: rules, words, contact points, all of them static files of our own. A published file is
 * trusted when it is exactly what `publish` wrote, because that refuses whatever does not fit the schema. So the schema
 * itself is not needed before the first question.
 */
import type { Dossier } from './dossier';
import { isManifest, type Manifest, type Named } from './manifest';
import { within } from './patience';
import type { Kind, Municipality, PublishedProgram, Questions } from './shapes';
import type { LocaleFile } from './texts';

/** A file did not arrive or is not what it should be. The caller keeps what it has and says so. */
export class LoadError extends Error {
	constructor(file: string, reason: string) {
		super(`${file}: ${reason}`);
	}
}

/** By way of the browser's own cache, until what came out of it could not be used. */
const init: RequestInit = {};

/** Slow is not silent: with 2.5 kB a second all that a visit waits for still comes, side by side. */
const PATIENCE = 60_000;

const fetchText = (base: string, file: string): Promise<string> =>
	within(PATIENCE, fetchWhole(base, file), new LoadError(file, 'too slow'));

async function fetchWhole(base: string, file: string): Promise<string> {
	const response = await fetch(`${base}${file}`, init).catch(() => {
		throw new LoadError(file, 'not reachable');
	});
	if (!response.ok) throw new LoadError(file, `status ${response.status}`);
	return response.text();
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new LoadError(file, 'not JSON');
	}
}

let manifest: Promise<Manifest> | null = null;

/**
 * Names of the published files, read once per page, and again after it failed.
 * @param base folder of the app, with a closing slash
 */
export function loadManifest(base: string): Promise<Manifest> {
	manifest ??= fetchText(base, MANIFEST).then(manifestIn);
	manifest.catch(() => {
		manifest = null;
	});
	return manifest;
}

/** When what it named cannot be used: asks again for that too, past every cache. */
export function reloadManifest(base: string): Promise<Manifest> {
	init.cache = 'reload';
	manifest = null;
	return loadManifest(base);
}

const MANIFEST = 'data/manifest.json';

export function manifestIn(text: string): Manifest {
	const content = parsed(MANIFEST, text);
	if (!isManifest(content)) throw new LoadError(MANIFEST, 'not a manifest of this version');
	return content;
}

/**
 * @param strict checks it against the schema too, for what may come from another release
 * @throws LoadError when a file is missing or not what the manifest names
 */
export async function readNamed(
	base: string,
	{ file, hash }: Named,
	kind: Kind,
	strict = false,
): Promise<unknown> {
	const path = `data/${file}`;
	const text = await fetchText(base, path);
	const own = await hashOf(text);
	const content = parsed(path, text);
	if (own !== null && own !== hash) throw new LoadError(path, `not what was published as ${hash}`);
	if (own === null || strict) {
		const { misfit } = await import('./shapes');
		const wrong = misfit(kind, content);
		if (wrong) throw new LoadError(path, wrong);
	}
	return content;
}

/** Null on a page without https: browsers compute no hashes there. */
async function hashOf(text: string): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null;
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest, 0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param instead where no such file was published */
const one =
	<T>(wanted: 'municipality' | 'questions' | 'dossiers', instead = wanted) =>
	async (base: string): Promise<T> => {
		const manifest = await loadManifest(base);
		const kind = manifest[wanted] ? wanted : instead;
		return (await readNamed(base, manifest[kind] as Named, kind)) as T;
	};

/** The rules, who can be called or visited, and what a deployment sets: sender, public address, feedback. */
export const loadMunicipality = one<Municipality>('municipality');
/** What of it the first question waits for. */
export const loadQuestions = one<Questions>('questions', 'municipality');
export const loadDossiers = one<Dossier[]>('dossiers');

export async function loadLocale(base: string, language: string): Promise<LocaleFile> {
	const entry = (await loadManifest(base)).locales[language];
	if (!entry) throw new LoadError(language, 'no words');
	return (await readNamed(base, entry, 'locale')) as LocaleFile;
}

/** @param from first day of the period */
export async function loadProgram(base: string, from: string): Promise<PublishedProgram> {
	return readProgram(base, await loadManifest(base), from);
}

export async function readProgram(
	base: string,
	{ programs = [] }: Manifest,
	from: string,
): Promise<PublishedProgram> {
	const entry = programs.find((program) => program.from === from);
	if (!entry) throw new LoadError(from, 'no program');
	return (await readNamed(base, entry, 'program')) as PublishedProgram;
}
