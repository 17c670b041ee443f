/** Another publication, before it takes the place of the one that this page uses. */
import { manifestIn, readNamed, readProgram } from './load';
import type { Manifest, Named } from './manifest';
import type { Kind, Municipality, PublishedProgram, Questions } from './shapes';
import type { LocaleFile } from './texts';

/**
 * Reads everything that a newer manifest names, as a visit would, and checks it against the schema. What this page
 * itself uses does not change.
 * @throws when any of it does not fit
 */
export async function loadPublication(
	base: string,
	content: unknown,
): Promise<{
	manifest: Manifest;
	municipality: Municipality;
	questions: Questions;
	locales: Record<string, LocaleFile>;
	loadProgram: (from: string) => Promise<PublishedProgram>;
}> {
	const manifest = manifestIn(JSON.stringify(content));
	const read = (kind: Kind, named: Named) => readNamed(base, named, kind, true);
	const codes = Object.keys(manifest.locales);
	const [municipality, questions, , ...texts] = await Promise.all([
		read('municipality', manifest.municipality) as Promise<Municipality>,
		manifest.questions && (read('questions', manifest.questions) as Promise<Questions>),
		read('dossiers', manifest.dossiers),
		...Object.values(manifest.locales).map((named) => read('locale', named)),
	]);
	return {
		manifest,
		municipality,
		questions: questions ?? municipality,
		locales: Object.fromEntries(codes.map((code, i) => [code, texts[i] as LocaleFile])),
		loadProgram: (from) => readProgram(base, manifest, from),
	};
}
