/** Sentences by key. What is not translated stays Dutch, and says so to a screen reader (I-04). */
import type { ReadonlySignal } from '@preact/signals';
import i18next from 'i18next';
import { type ComponentChildren, createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import type app from '../../locales/nl/app.json';
import { type ByLanguage, type Figure, listParts } from './format';
import { type Language, language } from './languages';

const BOOKS = ['app', 'vragen', 'regelingen', 'bewijsstukken', 'uitleg'] as const;
export type Book = (typeof BOOKS)[number];
interface Meta {
	status: 'source' | 'reviewed' | 'draft';
	/** Of the Dutch texts: names that stay Dutch in every language, with ", " between them. */
	names?: string;
}
export type Locale = { meta: Meta } & Record<Book, object>;

/** @throws when a book is missing: a language comes whole or not at all */
export function parseLocale(file: Record<string, Record<string, unknown>>): Locale {
	for (const book of ['meta', ...BOOKS]) if (!file[book]) throw new Error(`no texts for "${book}"`);
	return file as unknown as Locale;
}

type Leaves<T> = {
	[K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
export type AppKey = Singular<Leaves<typeof app>>;

export type Text = ComponentChildren;
export type Vars = Record<string, string | number | ByLanguage | Figure | Text>;

export interface Words {
	language: Language;
	/** The second language on the same screen, if there is one (O-02). */
	beside: Language | null;
	draft: boolean;
	/** A sentence of the app itself. */
	t(key: AppKey, vars?: Vars): Text;
	/** The same without markup, for titles and attributes. */
	plain(key: AppKey, vars?: Vars): string;
	/** The same in Dutch, for what must also be read by someone beside you. */
	dutch(key: AppKey): string;
	/** Where there are two languages at once, each on its own: that of the resident, and Dutch. */
	sides?: readonly [own: Words, dutch: Words];
	/** A sentence that belongs to something in `rules/`, by its id. */
	of(book: Book, path: string, vars?: Vars): Text;
	plainOf(book: Book, path: string, vars?: Vars): string;
	has(book: Book, path: string): boolean;
	/** The ids below a path, for lists. */
	keys(book: Book, path?: string): string[];
	/** Texts one after the other, as one text: "a, b". */
	join(texts: readonly Text[], separator: string): Text;
	/** "a, b en c", as this language lists things. */
	and(texts: readonly Text[]): Text;
	/** A figure that stands on its own. */
	draw(figure: Figure): Text;
}

/** Texts of one language, with Dutch behind it. Synchronous: everything was loaded before. */
export function createWords(
	code: string,
	locales: { nl: Locale; [code: string]: Locale | undefined },
): Words {
	const own = locales[code] ?? locales.nl;
	const { names = 'DigiD' } = locales.nl.meta;
	const stays = [staysDutch(code, names), staysDutch('nl', names)] as const;
	const instance = i18next.createInstance();
	instance.init({
		lng: code,
		fallbackLng: 'nl',
		initAsync: false,
		ns: [...BOOKS],
		resources: Object.fromEntries(
			Object.entries(locales).map(([name, locale]) => [name, booksOf(locale as Locale)]),
		),
		interpolation: { escapeValue: false },
		showSupportNotice: false,
	} as Parameters<typeof instance.init>[0]);

	const look = (book: Book, key: string, vars: Vars) => {
		const { text, inserts } = setAside(vars);
		const found = instance.t(key, { ...text, ns: book, returnDetails: true }) as unknown as {
			res: string;
			usedLng: string;
		};
		return { sentence: String(found.res), inserts, dutch: found.usedLng === 'nl' && code !== 'nl' };
	};
	const of = (book: Book, key: string, vars: Vars = {}): Text => {
		const { sentence, inserts, dutch } = look(book, key, vars);
		const text = weave(sentence, inserts, dutch ? 'nl' : code, stays[+dutch as 0]);
		return dutch ? h('span', { lang: 'nl', dir: 'ltr' }, text) : text;
	};
	const plainOf = (book: Book, key: string, vars: Vars = {}): string => {
		const { sentence, inserts, dutch } = look(book, key, vars);
		return sentence.replace(MARK, (_, i: string) => flat(inserts[Number(i)], dutch ? 'nl' : code));
	};
	return {
		language: language(code),
		beside: null,
		draft: own.meta.status === 'draft',
		of,
		plainOf,
		t: (key, vars) => of('app', key, vars),
		plain: (key, vars) => plainOf('app', key, vars),
		dutch: (key) => instance.getFixedT('nl', 'app')(key),
		has: (book, path) => at(own, book, path) !== undefined || at(locales.nl, book, path) !== undefined,
		keys: (book, path = '') =>
			Object.keys((at(own, book, path) ?? at(locales.nl, book, path) ?? {}) as object),
		join: (texts, separator) => texts.map((text, i) => (i > 0 ? [punctuated(separator, code), text] : text)),
		and: (texts) => listParts(texts, code, 'conjunction'),
		draw: (figure) => draw(figure, code),
	};
}

const booksOf = (locale: Locale) => Object.fromEntries(BOOKS.map((book) => [book, locale[book]]));

const at = (locale: Locale, book: Book, path: string): unknown =>
	path
		.split('.')
		.filter(Boolean)
		.reduce<unknown>((place, step) => (place as Record<string, unknown> | undefined)?.[step], locale[book]);

/** Scripts with commas of their own. */
const COMMAS: Record<string, [comma: string, semicolon: string]> = {
	ar: ['،', '؛'],
	fa: ['،', '؛'],
	ti: ['፣', '፤'],
};

function punctuated(separator: string, code: string): string {
	const [comma, semicolon] = COMMAS[code] ?? [',', ';'];
	return separator.replace(',', comma).replace(';', semicolon);
}

/* Figures and markup cannot go through i18next: a mark holds their place in the sentence. */

const MARK = /\u0001(\d+)\u0001/g;

function setAside(vars: Vars) {
	const inserts: Vars[string][] = [];
	const text: Record<string, string | number> = {};
	for (const [name, value] of Object.entries(vars))
		if (typeof value === 'string' || typeof value === 'number') text[name] = value;
		else text[name] = `\u0001${inserts.push(value) - 1}\u0001`;
	return { text, inserts };
}

function weave(sentence: string, inserts: readonly Vars[string][], code: string, names: RegExp): Text {
	const pieces = sentence
		.split(MARK)
		.map((piece, i) => (i % 2 === 0 ? named(piece, code, names) : draw(inserts[Number(piece)], code)));
	return pieces.length === 1 ? pieces[0] : pieces;
}

/** Beside letters of another kind all Latin ones stay Dutch; else these names, and the Dutch word itself. */
const staysDutch = (code: string, names: string): RegExp =>
	/[a-z]/.test(language(code).own)
		? new RegExp(
				`(\\[[^\\]]+\\]|[\\w.-]+\\.nl|\\b(?:${names.replace(/[^\w, -]/g, '\\$&').replaceAll(', ', '|')})\\b)`,
			)
		: /(\[[^\]]+\]|[A-Za-z]+(?:[ .'-][A-Za-z]+)*)/;

/** What stays Dutch: not translated by a browser, not broken, read by a Dutch voice, and whole in right-to-left (I-11). */
function named(text: string, code: string, names: RegExp): Text {
	const pieces = text.split(names);
	if (pieces.length === 1) return text;
	const lang = code !== 'nl' && { lang: 'nl', dir: 'ltr' };
	return pieces.map((piece, i) =>
		i % 2 === 0
			? piece
			: h('bdi', { ...lang, class: /^\w-/.test(piece) ? 'name' : undefined, translate: false }, piece),
	);
}

const isFigure = (value: unknown): value is Figure =>
	typeof value === 'object' && value !== null && 'figure' in value;

/** A figure as it stands in a sentence of this language, or on its own. */
function draw(value: Vars[string], code: string): Text {
	if (typeof value === 'function') return value(code);
	if (!isFigure(value)) return value as Text;
	const dir = value.inWords ? language(code).dir : 'ltr';
	return h('bdi', { dir, translate: false }, value.figure(code));
}

/** The letters of a text, for titles and for tests. */
export function flat(value: Vars[string], code = 'nl'): string {
	if (value === null || value === undefined || typeof value === 'boolean') return '';
	if (typeof value === 'function') return value(code);
	if (isFigure(value)) return value.figure(code);
	if (Array.isArray(value)) return value.map((part) => flat(part, code)).join('');
	if (typeof value === 'object')
		return flat((value as { props?: { children?: Text } }).props?.children as Text, code);
	return String(value);
}

export const WordsContext = createContext<Words | null>(null);

/** For what is read at a counter too: the same with Dutch beside it. */
export const PaperWordsContext = createContext<ReadonlySignal<Words> | null>(null);

export const useWords = (): Words => around(useContext(WordsContext));
export const usePaperWords = (): Words => around(useContext(PaperWordsContext)).value;

function around<T>(words: T | null): T {
	if (!words) throw new Error('no words here');
	return words;
}
