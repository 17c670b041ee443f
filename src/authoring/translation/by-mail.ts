/** A list of sentences for a translator, and what comes back of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavesOf, textAt } from '../../publication/texts';
import type { Finding } from '../findings';
import { type Table, toCsv } from '../reading/csv';
import { readJson } from '../reading/read-json';
import { strangeSign } from '../reading/strange-signs';
import { figuresIn, namesIn } from './figures';
import { otherLanguageThan } from './language-of';
import { acceptTranslations, BOOKS, PLURAL, translations } from './state';

/** The language stands in the name of its column: a list of another language is seen. */
const columnOf = (language: string): string => `vertaling ${language}`;

const columnsFor = (language: string): string[] => ['sleutel', 'nederlands', columnOf(language)];

/** A column of its own: what was made from older Dutch must not come back as if someone had looked at it. */
const BEFORE = 'vorige vertaling';

type Books = Record<string, Record<string, unknown>>;

/** What is missing or outdated in a language, to fill in, with the earlier translation beside it where there is one. */
export function listToSend(root: string, language: string): string {
	const state = translations(root).find((one) => one.language === language);
	const wanted = new Set([...(state?.missing ?? []), ...(state?.outdated ?? [])]);
	const [dutch, own] = [booksOf(root, 'nl'), booksOf(root, language)];
	const rows = [...leavesOf(dutch)].flatMap(([key, text]) => {
		const base = key.replace(PLURAL, '');
		if (!wanted.has(base)) return [];
		const isFirstForm = base === key || key.endsWith('_one');
		const keys = base === key ? [key] : isFirstForm ? formsIn(language).map((form) => `${base}_${form}`) : [];
		return keys.map((each) => ({
			sleutel: each,
			nederlands: String(textAt(dutch, each) ?? (base === key ? text : textAt(dutch, `${base}_other`))),
			[columnOf(language)]: '',
			[BEFORE]: String(textAt(own, each) ?? ''),
		}));
	});
	return toCsv([...columnsFor(language), BEFORE], rows);
}

/** Languages count in different forms. */
const formsIn = (language: string): string[] =>
	new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/**
 * Writes the translations of a list that came back, and says that they were made from the Dutch as it is now. Rows
 * without a translation are left for later.
 * @param name of the list, for the findings
 * @returns findings, and then nothing is written; or the number of texts
 */
export function receiveList(
	root: string,
	language: string,
	{ header, rows, uneven }: Table,
	name: string,
): Finding[] | number {
	const findings: Finding[] = [];
	const report = (line: number, path: string, found: string, expected: string) =>
		findings.push({ file: name, path, line, found, expected });
	const lacking = columnsFor(language).filter((column) => !header.includes(column));
	if (lacking.length) report(1, '', header.join(', '), `ook een kolom ${lacking.join(' en ')}`);
	for (const line of uneven) report(line, '', 'meer of minder vakken dan de kop', `${header.length} vakken`);
	if (findings.length) return findings;
	const [dutch, own] = [booksOf(root, 'nl'), booksOf(root, language)];
	const filled = rows.filter(({ cells }) => cells[columnOf(language)]);
	const lines = new Map<string, number>();
	const otherLanguage = otherLanguageThan(root, language);
	for (const { line, cells } of filled) {
		const { sleutel: key = '', nederlands = '' } = cells;
		const vertaling = inOneLine(cells[columnOf(language)] as string);
		const now = textAt(dutch, key) ?? textAt(dutch, key.replace(PLURAL, '_other'));
		const seen = otherLanguage(vertaling, nederlands);
		const strange = strangeSign(vertaling);
		if (typeof now !== 'string')
			report(line, key, 'een sleutel die er niet is', 'de sleutels zoals ze in de lijst stonden');
		else if (now.trim() !== nederlands)
			report(line, key, `ander Nederlands: ${nederlands}`, `een vertaling van: ${now}`);
		else if (BROKEN.test(vertaling))
			report(
				line,
				key,
				`kapotte letters: ${BROKEN.exec(vertaling)?.[0]}`,
				'de tabel van de vertaler zelf: bij openen of bewaren koos een programma niet voor UTF-8',
			);
		else if (WORDLESS.test(vertaling) && !WORDLESS.test(now))
			report(line, key, `geen woorden: ${vertaling}`, 'een vertaling, of een leeg vak');
		else if (SENTENCE.test(now) && !letterOf(language).test(vertaling))
			report(
				line,
				key,
				'geen letter van deze taal',
				`een vertaling in deze taal (${language}), of een leeg vak`,
			);
		else if (strange) report(line, key, strange.found, strange.expected);
		else if (namesIn(vertaling) !== namesIn(now))
			report(
				line,
				key,
				namesIn(vertaling) || 'geen {{naam}}',
				`dezelfde plekken om in te vullen: ${namesIn(now) || 'geen'}`,
			);
		else if (figuresIn(vertaling) !== figuresIn(now) && !PLURAL.test(key))
			report(
				line,
				key,
				figuresIn(vertaling) || 'geen getal of adres',
				`de getallen en adressen van het Nederlands: ${figuresIn(now) || 'geen'}`,
			);
		else if (vertaling === nederlands && SENTENCE.test(nederlands))
			report(line, key, 'dezelfde zin als in het Nederlands', 'een vertaling, of een leeg vak');
		else if (seen)
			report(
				line,
				key,
				`woorden van een andere taal (${seen}): ${vertaling}`,
				`een vertaling in deze taal (${language})`,
			);
		else if (lines.has(key))
			report(line, key, `deze sleutel staat al op regel ${lines.get(key)}`, 'elke sleutel 1 keer');
		else put(own, key, vertaling);
		lines.set(key, line);
	}
	if (findings.length) return findings;
	const keys = filled.map(({ cells }) => cells.sleutel as string);
	for (const book of BOOKS.filter((book) => keys.some((key) => key.startsWith(`${book}.`))))
		writeFileSync(
			join(root, 'locales', language, `${book}.json`),
			`${JSON.stringify(own[book], null, '\t')}\n`,
		);
	acceptTranslations(
		root,
		language,
		keys.map((key) => key.replace(PLURAL, '')),
	);
	return filled.length;
}

/** Names may be the same in another language, sentences are not. */
const SENTENCE = /[.?!]$/;

/** What a spreadsheet shows for a formula, and what people write for nothing. */
const WORDLESS = /^(#.*|\P{L}*)$/u;

/** Bytes of UTF-8 read as Windows letters: "Ã¶" was an ö, "Ø§" an alef. */
const BROKEN = /[ÂÃÄÅÐÑØÙÚÛá][\u0080-\u00BFŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/;

const letterOf = (language: string): RegExp =>
	new RegExp(`\\p{Script=${new Intl.Locale(language).maximize().script}}`, 'u');

/** A line break or a tab in a cell is typed to see more of it. */
const inOneLine = (cell: string): string => cell.replace(/\s*[\n\t]\s*/g, ' ');

function put(books: Books, key: string, text: string): void {
	const steps = key.split('.');
	const last = steps.pop() as string;
	let place: Record<string, unknown> = books;
	for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
	place[last] = text;
}

const booksOf = (root: string, language: string): Books =>
	Object.fromEntries(
		BOOKS.map((book) => {
			const file = join('locales', language, `${book}.json`);
			return [book, (readJson(join(root, file), file).json ?? {}) as Books[string]];
		}),
	);
