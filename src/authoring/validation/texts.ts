/** Has everything that a resident can be shown its words, in every language, and nothing else? */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDoubtful } from '../../engine/compile/doubt';
import { dependenciesIn } from '../../engine/program/dependencies';
import { hasText, leavesOf, textsFor } from '../../publication/texts';
import { regelingPath } from '../../ruleset/assemble';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { namedIn, partsIn } from '../../ruleset/version';
import type { Finding } from '../findings';
import { readJson } from '../reading/read-json';
import { strangeSign } from '../reading/strange-signs';
import { turningFacts } from './pivotal-facts';
import { leftovers, usableTexts } from './unused-texts';

/**
 * @param root folder that holds `locales/` and `public/`
 * @param sound the same rules without versions that cannot be worked out
 */
export function checkTexts(rules: RuleSources, root: string, sound = rules): Finding[] {
	const needed = textsFor(rules);
	const wanted: Record<string, string[]> = {
		...needed,
		regelingen: [
			...(needed.regelingen ?? []),
			...new Set(sound.regelingen.flatMap((file) => [...doubtsOf(file), ...changesOf(file, sound)])),
		],
	};
	const usable = usableTexts(rules);
	const languages = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
	const found = languages.flatMap(({ name: language }) =>
		Object.entries(wanted).flatMap(([file, keys]): Finding[] => {
			const path = `locales/${language}/${file}.json`;
			if (!existsSync(join(root, path)))
				return [{ file: path, path: '', found: 'geen bestand', expected: 'de teksten van deze taal' }];
			const texts = parsed(join(root, path));
			// Those who compare the languages say why, with the line.
			if (!texts) return [];
			// What is missing in another language is read in Dutch: people who write rules cannot write it.
			const missing = (language === 'nl' ? keys : [])
				.filter((key) => !hasText(texts, key))
				.map((key) => ({
					file: path,
					path: key.replace('|', ' of '),
					found: 'geen tekst',
					expected: 'een zin in het Nederlands',
				}));
			return [...missing, ...(usable[file] ? leftovers(path, texts, usable[file]) : [])];
		}),
	);
	return [
		...found,
		...placeholders(rules, root, languages),
		...worded(rules),
		...languages.flatMap(({ name }) => strangeSigns(root, name, Object.keys(wanted))),
		...contacts(rules, root),
	];
}

const strangeSigns = (root: string, language: string, books: readonly string[]): Finding[] =>
	books.flatMap((book) => {
		const file = `locales/${language}/${book}.json`;
		return [...leavesOf(parsed(join(root, file)) ?? {})].flatMap(([path, text]): Finding[] => {
			const strange = strangeSign(String(text));
			return strange ? [{ file, path, ...strange }] : [];
		});
	});

const parsed = (path: string): Record<string, unknown> | null =>
	(readJson(path, path).json as Record<string, unknown> | undefined) ?? null;

/** What is said where a rule is not sure. */
function doubtsOf(file: RegelingSource): string[] {
	if (file.stopped) return [];
	const parts = partsIn(file);
	const reads = dependenciesIn(file);
	const named = namedIn(file);
	return [...named, ...file.steps, ...parts]
		.filter((each) => isDoubtful(each, file, reads))
		.map(({ id }) => `${file.id}.unconfirmed.${id}`);
}

const changesOf = (file: RegelingSource, rules: RuleSources): string[] =>
	file.stopped ? [] : turningFacts(file, rules).map((fact) => `${file.id}.change.${fact}`);

/** A text of a regeling uses only the numbers that its rule file gives. */
function placeholders(rules: RuleSources, root: string, languages: { name: string }[]): Finding[] {
	return languages.flatMap(({ name: language }) => {
		const path = `locales/${language}/regelingen.json`;
		const texts = parsed(join(root, path)) ?? {};
		return rules.regelingen.flatMap((file) => {
			const used = JSON.stringify(texts[file.id] ?? {}).match(/(?<=\{\{)[^}]+(?=\}\})/g) ?? [];
			return [...new Set(used)]
				.filter((name) => !file.stopped && !Object.hasOwn(file.placeholders ?? {}, name))
				.map(
					(name): Finding => ({
						file: regelingPath(file),
						path: 'placeholders',
						found: `geen "${name}"`,
						expected: `een waarde voor {{${name}}}, want ${path} gebruikt die`,
					}),
				);
		});
	});
}

/** What a screen says in the words of its language (see as-written); any other word would stay Dutch everywhere. */
const WORDLESS = /^(\P{L}+|\d\d? [a-z]+ \d{4}|(\d+, )*\d+ of \d+)$/u;

function worded(rules: RuleSources): Finding[] {
	return rules.regelingen.flatMap((file) =>
		Object.entries(file.placeholders ?? {})
			.filter(([, value]) => !WORDLESS.test(value))
			.map(([name, value]) => ({
				file: regelingPath(file),
				path: `placeholders.${name}`,
				found: value,
				expected:
					'cijfers, een dag als "31 december 2027" of een rij als "18, 19 of 20"; andere woorden horen in de tekst, want hier blijven ze in elke taal Nederlands',
			})),
	);
}

function contacts(rules: RuleSources, root: string): Finding[] {
	const file = 'public/contact.json';
	const contact = parsed(join(root, file)) as { entries?: { id: string; always?: boolean }[] } | null;
	// Unreadable settings are said by those who check them.
	if (!contact?.entries) return [];
	const known = new Set(contact.entries.map(({ id }) => id));
	const staying = new Set(contact.entries.filter(({ always }) => always).map(({ id }) => id));
	// The rules name a point by its id: whoever puts other points in the file keeps those ids.
	const missing = (id: string): string =>
		`een punt met "id": "${id}" in public/contact.json, of hier 1 van ${[...known].join(', ')}`;
	const signposts = rules.elders.elders.flatMap(({ contact }, i): Finding[] =>
		contact === undefined || known.has(contact)
			? []
			: [
					{
						file: 'elders.json',
						path: `elders.${i}.contact`,
						found: contact,
						expected: missing(contact),
					},
				],
	);
	const regelingen = rules.regelingen.flatMap((file) => {
		const report = (path: string, found: string, expected: string): Finding => ({
			file: regelingPath(file),
			path,
			found,
			expected,
		});
		return [
			...file.apply.flatMap(({ contact, onPaper }, i) =>
				Object.entries({ contact, ...(onPaper && { 'onPaper.contact': onPaper.contact }) })
					.filter(([, id]) => !known.has(id))
					.map(([place, id]) => report(`apply.${i}.${place}`, id, missing(id))),
			),
			...(file.warnings ?? []).flatMap(({ contact }, i) =>
				!contact || staying.has(contact)
					? []
					: [
							report(
								`warnings.${i}.contact`,
								contact,
								known.has(contact)
									? `"always": true bij "${contact}" in public/contact.json`
									: missing(contact),
							),
						],
			),
		];
	});
	return [...signposts, ...regelingen];
}
