/**
 * Whether rules and words that fit their schema can be used: an author asks it before they go out, a device before it
 * lets them take the place of those in force.
 */
import { assemble } from '../ruleset/assemble';
import type { Rules } from '../ruleset/schema';
import { hasText, isText, type LocaleFile, leavesOf, textAt, textsFor } from './texts';

export interface Content {
	rules: Rules;
	/** Code of a language → its texts. */
	locales: Readonly<Record<string, LocaleFile>>;
}

export interface InForce {
	rules: Rules;
	/** Codes of the languages that there are. */
	languages: readonly string[];
}

/**
 * @param now in force until now
 * @param day on which the next ones will be used, yyyy-mm-dd
 * @param appKeys what the app asks for by name, as keys of the book `app`
 * @returns why they cannot be used, or null when they can
 */
export function objection(
	next: Content,
	now: InForce,
	day: string,
	appKeys: readonly string[],
): string | null {
	if (!someInForce(next.rules, day)) return `no regeling is in force on ${day}`;
	const [lost] = lostRegelingen(now.rules, next.rules, day);
	if (lost) return `${lost} is gone`;
	const gone = now.languages.find((code) => !(code in next.locales));
	if (gone) return `${gone} is gone`;
	const unasked = unaskedIn(next.rules);
	if (unasked) return `no screen asks ${unasked}`;
	const nl = next.locales.nl ?? {};
	const wanted = { ...textsFor(next.rules), app: [...appKeys, ...(textsFor(next.rules).app ?? [])] };
	for (const [book, keys] of Object.entries(wanted))
		for (const key of keys) if (!hasText(nl[book], key)) return `nl has no text for ${book}.${key}`;
	for (const [code, texts] of Object.entries(next.locales)) {
		const [odd] = misshapen(texts, nl);
		if (odd) return `${code} has something else than a text at ${odd}`;
	}
	return null;
}

export const someInForce = (rules: Rules, day: string): boolean =>
	assemble(rules, day).regelingen.some(({ status }) => status === 'in-force');

/** Regelingen in force on a day that later rules neither have in force nor call stopped. */
export function lostRegelingen(rules: Rules, next: Rules, day: string): string[] {
	const kept = assemble(next, day).regelingen.filter(({ status }) =>
		['in-force', 'stopped'].includes(status),
	);
	return assemble(rules, day)
		.regelingen.filter(({ id, status }) => status === 'in-force' && !kept.some((one) => one.id === id))
		.map(({ id }) => id);
}

/** A fact of the way that everyone goes through, and that no screen of it asks. */
function unaskedIn({ vragen: { facts, screens = [] } }: Rules): string | undefined {
	const asked = new Set(screens.flatMap(({ parts }) => parts.flatMap(({ asks }) => asks)));
	return facts.find(({ id, ask }) => ask === 'base' && !asked.has(id))?.id;
}

/** Places, as book.a.b, where a language holds no text, or a block where the Dutch has a text, or the other way around. */
export function misshapen(texts: LocaleFile, nl: LocaleFile): string[] {
	const { meta, ...books } = texts;
	const { meta: ofDutch, ...dutch } = nl;
	const blocks = [...leavesOf(dutch).keys()].filter((key) => {
		const found = textAt(books, key);
		return found !== undefined && !isText(found);
	});
	const leaves = [...leavesOf(books)].filter(
		([key, found]) => !isText(found) || typeof textAt(dutch, key) === 'object',
	);
	return [...new Set([...blocks, ...leaves.map(([key]) => key)])];
}
