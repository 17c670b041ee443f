/** What goes out in a language: what was translated from the Dutch as it is now. The rest is read in Dutch. */
import type { LocaleFile } from '../../publication/texts';
import { PLURAL } from './state';

/**
 * Without texts whose Dutch has changed. Steps that are numbered are a whole: when one goes or was never there, all
 * of them are read in Dutch.
 * @param outdated keys as book.a.b, without the form of a plural
 */
export function currentTexts(own: LocaleFile, nl: LocaleFile, outdated: readonly string[]): LocaleFile {
	const old = new Set(outdated);
	const kept = (part: unknown, dutch: unknown, path: string): unknown => {
		if (typeof part !== 'object' || part === null)
			return old.has(path.replace(PLURAL, '')) ? undefined : part;
		const entries = Object.entries(part)
			.map(([key, inner]) => [
				key,
				kept(inner, (dutch as typeof part | undefined)?.[key as never], `${path}.${key}`),
			])
			.filter(([, inner]) => inner !== undefined);
		const found = Object.fromEntries(entries) as object;
		const steps = Object.keys(dutch ?? {});
		const isList = steps.length > 0 && steps.every((key) => /^\d+$/.test(key));
		return isList && steps.some((key) => !(key in found)) ? undefined : found;
	};
	return Object.fromEntries(
		Object.entries(own).map(([book, texts]) => [
			book,
			(kept(texts, nl[book], book) ?? {}) as LocaleFile[string],
		]),
	);
}
