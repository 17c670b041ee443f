/** The only module that fetches: rules, words, contact points, all of them own static files. */
import * as z from 'zod/mini';
import { type Dossier, dossiersFile } from './dossier';
import { type Rules, rulesFile } from './schema';

/** A file did not arrive or is not what it should be. The caller keeps what it has and says so. */
export class LoadError extends Error {
	readonly file: string;
	constructor(file: string, reason: string) {
		super(`${file}: ${reason}`);
		this.file = file;
	}
}

const published = z.strictObject({ file: z.string(), hash: z.string() });
const manifestFile = z.looseObject({
	version: z.literal(1),
	built: z.iso.date(),
	rules: published,
	/** `draft`: nobody checked this translation yet. */
	locales: z.record(z.string(), z.extend(published, { status: z.enum(['source', 'reviewed', 'draft']) })),
	dossiers: published,
	contact: published,
	deployment: published,
});
export type Manifest = z.infer<typeof manifestFile>;

async function fetchJson(base: string, file: string, init: RequestInit = {}): Promise<unknown> {
	let response: Response;
	try {
		response = await fetch(`${base}${file}`, init);
	} catch {
		throw new LoadError(file, 'not reachable');
	}
	if (!response.ok) throw new LoadError(file, `status ${response.status}`);
	try {
		return await response.json();
	} catch {
		throw new LoadError(file, 'not JSON');
	}
}

async function fetchParsed<S extends z.ZodMiniType>(
	base: string,
	file: string,
	schema: S,
	init?: RequestInit,
): Promise<z.infer<S>> {
	const parsed = schema.safeParse(await fetchJson(base, file, init));
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new LoadError(file, `${issue?.path.join('.')}: ${issue?.message}`);
	}
	return parsed.data as z.infer<S>;
}

const manifests = new Map<string, Promise<Manifest>>();

/**
 * Names of the published files, read once per page.
 * @param base folder of the app, with a closing slash
 */
export function loadManifest(base: string): Promise<Manifest> {
	return manifests.get(base) ?? readManifest(base);
}

/** What it named cannot be used: asked again, past everything that was kept. */
export const reloadManifest = (base: string): Promise<Manifest> => readManifest(base, { cache: 'reload' });

function readManifest(base: string, init?: RequestInit): Promise<Manifest> {
	const loading = fetchParsed(base, 'data/manifest.json', manifestFile, init);
	manifests.set(base, loading);
	loading.catch(() => manifests.delete(base));
	return loading;
}

/** @throws LoadError when a file is missing, broken or does not fit the schema */
export const loadRules = async (base: string): Promise<Rules> => readRules(base, await loadManifest(base));

const readRules = (base: string, { rules }: Manifest): Promise<Rules> =>
	fetchParsed(base, `data/${rules.file}`, rulesFile) as Promise<Rules>;

export const loadDossiers = async (base: string): Promise<Dossier[]> =>
	readDossiers(base, await loadManifest(base));

const readDossiers = (base: string, { dossiers }: Manifest): Promise<Dossier[]> =>
	fetchParsed(base, `data/${dossiers.file}`, dossiersFile);

/** Texts of one language, as published: namespaces with nested keys. */
export type LocaleFile = Record<string, Record<string, unknown>>;
const localeFile = z.record(z.string(), z.record(z.string(), z.unknown()));

export const loadLocale = async (base: string, language: string): Promise<LocaleFile> =>
	readLocale(base, await loadManifest(base), language);

async function readLocale(base: string, { locales }: Manifest, language: string): Promise<LocaleFile> {
	const entry = locales[language];
	if (!entry) throw new LoadError(language, 'no such language');
	return fetchParsed(base, `data/${entry.file}`, localeFile);
}

/**
 * Everything a newer manifest names, read as a visit would read it. What this page itself uses stays.
 * @throws when any of it does not fit
 */
export async function loadPublication(
	base: string,
	content: unknown,
): Promise<{ rules: Rules; contact: unknown; locales: LocaleFile[] }> {
	const manifest = manifestFile.parse(content);
	const [rules, contact, , , ...locales] = await Promise.all([
		readRules(base, manifest),
		fetchJson(base, `data/${manifest.contact.file}`),
		fetchJson(base, `data/${manifest.deployment.file}`),
		readDossiers(base, manifest),
		...Object.keys(manifest.locales).map((language) => readLocale(base, manifest, language)),
	]);
	return { rules, contact, locales };
}

/** Who can be called or visited; its own parser says what it must hold. */
export const loadContact = async (base: string): Promise<unknown> =>
	fetchJson(base, `data/${(await loadManifest(base)).contact.file}`);

/** What a deployment sets: sender, public address, feedback. */
export const loadDeployment = async (base: string): Promise<unknown> =>
	fetchJson(base, `data/${(await loadManifest(base)).deployment.file}`);
