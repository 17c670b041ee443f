/** Does every language say what the Dutch says, in the same places? What it does not say is read in Dutch. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { SENDER_KINDS } from '../../publication/settings';
import { type LocaleFile, leavesOf } from '../../publication/texts';
import { misshapen } from '../../publication/usable';
import { type Finding, findingsOf } from '../findings';
import { readJson } from '../reading/read-json';
import { strayTexts } from '../reading/stray-files';
import { figuresIn, namesIn } from '../translation/figures';
import { senderOf, withoutSender } from '../translation/sender-texts';
import { outdatedIn } from '../translation/state';

const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'];

/** Forms of one sentence for a number: languages have different ones. */
const FORM = /_(zero|one|two|few|many|other)$/;

/** What stays Dutch in every language becomes a pattern on the device. */
const names = z
	.string()
	.check(
		z.refine(
			(said) => /^[^\s,;][^,;]*(, [^\s,;][^,;]*)*$/.test(said),
			'namen met een komma en een spatie ertussen',
		),
	);

const meta = z.object({
	status: z.enum(['reviewed', 'draft']),
	reviewer: z.optional(z.nullable(z.string())),
	date: z.optional(z.iso.date()),
	names: z.optional(names),
});
/** Dutch is what the others are translated from. */
const metaOfDutch = z.object({ ...meta.shape, status: z.literal('source') });
const book = z.record(z.string(), z.unknown());
const bron = z.record(z.string(), z.string());

/** @returns the books of each language, and what of it cannot be read, or is not what it should be as a whole */
function readLanguages(root: string): { languages: Map<string, LocaleFile>; findings: Finding[] } {
	const findings: Finding[] = [];
	const read = (file: string, shape: z.ZodMiniType): [string, Record<string, unknown>][] => {
		const { json, findings: unreadable } = readJson(join(root, file), file);
		findings.push(...unreadable);
		if (json === undefined) return [];
		const { error } = shape.safeParse(json);
		if (error) findings.push(...findingsOf(error, json, file));
		return [[basename(file, '.json'), json as Record<string, unknown>]];
	};
	const languages = new Map(
		readdirSync(join(root, 'locales'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }): [string, LocaleFile] => {
				const folder = `locales/${name}`;
				const isThere = (file: string) => existsSync(join(root, file));
				read(`${folder}/meta.json`, name === 'nl' ? metaOfDutch : meta);
				if (isThere(`${folder}/bron.json`)) read(`${folder}/bron.json`, bron);
				const books = BOOKS.map((each) => `${folder}/${each}.json`).filter(isThere);
				return [name, Object.fromEntries(books.flatMap((file) => read(file, book)))];
			}),
	);
	return { languages, findings };
}

/** For what works with the languages and cannot do without one. */
export const unreadableLanguages = (root: string): Finding[] => readLanguages(root).findings;

/** @param root folder that holds `locales/` */
export function checkLanguages(root: string): Finding[] {
	const stray = strayTexts(root);
	const { languages, findings } = readLanguages(root);
	// What cannot be read lacks nothing.
	if (findings.length) return [...stray, ...findings];
	const nl = languages.get('nl') ?? {};
	const dutch = keysOf(nl);
	const report = (language: string, key: string, found: string, expected: string) => {
		const [book, ...path] = key.split('.');
		findings.push({ file: `locales/${language}/${book}.json`, path: path.join('.'), found, expected });
	};
	for (const key of dutch) {
		const kind = senderOf(key);
		if (kind === null) continue;
		if (!(SENDER_KINDS as readonly string[]).includes(kind))
			report('nl', key, `@${kind}`, `een afzender die bestaat: ${SENDER_KINDS.join(' of ')}`);
		else if (!dutch.has(withoutSender(key)))
			report('nl', key, 'alleen een zin voor deze afzender', `ook een zin zonder @${kind}`);
	}
	for (const [key, name] of unfilled(root, languages, nl))
		report('nl', key, name, 'alleen plekken die de zin al had: wat de app invult, staat in de software');
	for (const [language, texts] of languages) {
		for (const [key, text, dutch] of currentPairs(root, language, texts, nl)) {
			if (!agrees(key, namesIn(text), namesIn(dutch)))
				report(
					language,
					key,
					namesIn(text) || 'geen {{naam}}',
					`dezelfde plekken om in te vullen als in het Nederlands: ${namesIn(dutch) || 'geen'}`,
				);
			if (!agrees(key, figuresIn(text), figuresIn(dutch)))
				report(
					language,
					key,
					figuresIn(text) || 'geen getal of adres',
					`de getallen en adressen van het Nederlands: ${figuresIn(dutch) || 'geen'}`,
				);
		}
		findings.push(...checkReviewer(root, language));
		const odd = misshapen(texts, nl);
		for (const key of odd)
			report(language, key, 'geen zin', 'een zin, op de plek waar het Nederlands er een heeft');
		const own = keysOf(texts);
		for (const key of own)
			if (!dutch.has(key) && !odd.some((place) => isAround(place, key)))
				report(
					'nl',
					key,
					'geen tekst',
					`een zin, want ${language} heeft er wel een; of haal hem daar ook weg`,
				);
	}
	return [...stray, ...findings];
}

/**
 * Names in Dutch that changed, and that no translation of the Dutch before it has: those still say what the app fills in.
 * Of a regeling the rule file says it.
 */
function unfilled(
	root: string,
	languages: ReadonlyMap<string, LocaleFile>,
	nl: LocaleFile,
): [key: string, name: string][] {
	const before = new Map<string, string>();
	const unchanged = new Set<string>();
	for (const [language, texts] of languages) {
		if (language === 'nl') continue;
		const late = new Set(outdatedIn(root, language));
		for (const [key, text] of leavesOf(texts)) {
			const base = key.replace(FORM, '');
			if (late.has(base)) before.set(base, `${before.get(base) ?? ''} ${text}`);
			else unchanged.add(base);
		}
	}
	return [...leavesOf(nl)].flatMap(([key, text]): [string, string][] => {
		const base = key.replace(FORM, '');
		const said = before.get(base);
		if (said === undefined || unchanged.has(base) || key.startsWith('regelingen.')) return [];
		const names = namesIn(String(text)).split(' ').filter(Boolean);
		return names.filter((name) => !said.includes(name)).map((name) => [key, name]);
	});
}

/** Key, translation and Dutch, where a resident reads the translation. Of a plural all the Dutch forms at once. */
function currentPairs(
	root: string,
	language: string,
	texts: LocaleFile,
	nl: LocaleFile,
): [key: string, text: string, dutch: string][] {
	if (language === 'nl') return [];
	const late = new Set(outdatedIn(root, language));
	const dutch = new Map<string, string>();
	for (const [key, text] of leavesOf(nl)) {
		const base = key.replace(FORM, '');
		dutch.set(base, `${dutch.get(base) ?? ''} ${text}`);
	}
	return [...leavesOf(texts)].flatMap(([key, text]): [string, string, string][] => {
		const base = key.replace(FORM, '');
		const said = dutch.get(base);
		return !late.has(base) && typeof text === 'string' && said !== undefined ? [[key, text, said]] : [];
	});
}

/** A form of a plural may leave out its number, and has nothing that no form of the Dutch has. */
function agrees(key: string, said: string, dutch: string): boolean {
	if (!FORM.test(key)) return said === dutch;
	const known = dutch.split(' ');
	return said.split(' ').every((part) => part === '' || known.includes(part));
}

/** Whoever takes away "not checked yet" says who checked. */
function checkReviewer(root: string, language: string): Finding[] {
	const file = `locales/${language}/meta.json`;
	const { status, reviewer } = (readJson(join(root, file), file).json ?? {}) as Record<string, unknown>;
	if (status !== 'reviewed' || reviewer) return [];
	return [{ file, path: 'reviewer', found: 'niemand', expected: 'wie dit nakeek, als "status" reviewed is' }];
}

const keysOf = (texts: LocaleFile): Set<string> =>
	new Set([...leavesOf(texts).keys()].map((key) => key.replace(FORM, '')));

/** One place holds the other. */
const isAround = (one: string, other: string): boolean =>
	one.replace(FORM, '') === other || `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
