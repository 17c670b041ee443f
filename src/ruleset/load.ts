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
	locales: z.record(z.string(), published),
	dossiers: published,
});
export type Manifest = z.infer<typeof manifestFile>;

async function fetchJson(base: string, file: string): Promise<unknown> {
	let response: Response;
	try {
		response = await fetch(`${base}${file}`);
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
): Promise<z.infer<S>> {
	const parsed = schema.safeParse(await fetchJson(base, file));
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
	const loading = manifests.get(base) ?? fetchParsed(base, 'data/manifest.json', manifestFile);
	manifests.set(base, loading);
	loading.catch(() => manifests.delete(base));
	return loading;
}

/** @throws LoadError when a file is missing, broken or does not fit the schema */
export async function loadRules(base: string): Promise<Rules> {
	const { rules } = await loadManifest(base);
	return fetchParsed(base, `data/${rules.file}`, rulesFile) as Promise<Rules>;
}

export async function loadDossiers(base: string): Promise<Dossier[]> {
	const { dossiers } = await loadManifest(base);
	return fetchParsed(base, `data/${dossiers.file}`, dossiersFile);
}

/** Texts of one language, as published: namespaces with nested keys. */
export type LocaleFile = Record<string, Record<string, unknown>>;

export async function loadLocale(base: string, language: string): Promise<LocaleFile> {
	const { locales } = await loadManifest(base);
	const entry = locales[language];
	if (!entry) throw new LoadError(language, 'no such language');
	return fetchParsed(base, `data/${entry.file}`, z.record(z.string(), z.record(z.string(), z.unknown())));
}

/** Who can be called or visited; its own parser says what it must hold. */
export const loadContact = (base: string): Promise<unknown> => fetchJson(base, 'contact.json');

/** What a deployment sets: sender, public address, feedback. */
export const loadDeployment = (base: string): Promise<unknown> => fetchJson(base, 'deployment.json');
