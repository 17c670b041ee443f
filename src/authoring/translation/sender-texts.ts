/**
 * Who is "we"? Without a sender it is the app, and with most senders the municipality stays somebody else. Once the
 * municipality itself sends, it says "we": `helps@gemeente` stands beside `helps` and is said
 * instead. What is published holds one of the two.
 */
import type { SenderKind } from '../../publication/settings';
import type { LocaleFile } from '../../publication/texts';

const VARIANT = /@([^.]*)$/;

/** Key without the sender it is for. */
export const withoutSender = (key: string): string => key.replace(VARIANT, '');

/** The sender a key is for; null when it is for all. */
export const senderOf = (key: string): string | null => VARIANT.exec(key)?.[1] ?? null;

/**
 * @param own texts of a language, with their variants
 * @param nl Dutch texts: where these have a variant that the language lacks, it says nothing rather than the other one
 * @param outdated keys as book.a.b@kind, without the form of a plural
 * @returns the texts as this sender says them, and which of those are outdated
 */
export function asSender(
	kind: SenderKind | null | undefined,
	own: LocaleFile,
	nl: LocaleFile,
	outdated: readonly string[] = [],
): { texts: LocaleFile; outdated: string[] } {
	const replaced = new Set<string>();
	const said = (part: unknown, dutch: unknown, path: string): unknown => {
		if (typeof part !== 'object' || part === null) return part;
		const inDutch = (dutch ?? {}) as Record<string, unknown>;
		return Object.fromEntries(
			Object.entries(part).flatMap(([key, text]): [string, unknown][] => {
				if (VARIANT.test(key)) return [];
				const variant = `${key}@${kind}`;
				if (!(variant in inDutch)) return [[key, said(text, inDutch[key], `${path}.${key}`)]];
				replaced.add(`${path}.${key}`);
				return variant in part ? [[key, part[variant as never]]] : [];
			}),
		);
	};
	const texts = Object.fromEntries(
		Object.entries(own).map(([book, part]) => [book, said(part, nl[book], book) as LocaleFile[string]]),
	);
	return {
		texts,
		outdated: outdated.flatMap((key) => {
			if (kind && key.endsWith(`@${kind}`)) return [withoutSender(key)];
			return VARIANT.test(key) || replaced.has(key) ? [] : [key];
		}),
	};
}
