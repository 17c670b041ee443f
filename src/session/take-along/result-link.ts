/**
 * A result as the end of an address, for a code to scan or a link to share: which regelingen may fit, under the
 * rules of which day, in which language. Never an answer (R-13, P-03). Read by every later release:
 *
 *     #r=2.nl.1yq.0x9-4tk.t5x
 *        │ │  │   │       └ check value over everything before it, in every version
 *        │ │  │   └ per regeling three signs made from its id: likely, after a dash maybe, after the next likely again
 *        │ │  └ the day, counted from 1 January 2020
 *        │ └ language
 *        └ version of this form
 *
 * Version 1 had l (likely) or m (maybe) before each three signs: too long with more than ten regelingen.
 *
 * The three signs depend on the id alone, so rules may come, go and change places. A test refuses a new regeling
 * whose signs are taken: nobody has links to it yet, so it can still get another id.
 */
import { shift } from '../../ruleset/day';
import { asSent } from './as-sent';

export interface SharedHelp {
	code: string;
	outcome: 'likely' | 'maybe';
}
export interface SharedResult {
	language: string;
	/** yyyy-mm-dd */
	day: string;
	helps: SharedHelp[];
}

const VERSION = 2;
/** More than there will ever be regelingen. */
const MOST = 50;
const FIRST_DAY = '2020-01-01';
const DAY = 86_400_000;
const OUTCOMES = { l: 'likely', m: 'maybe' } as const;

/** The signs of a regeling in a link. */
export const codeOf = (id: string): string => signs(hashed(id), 3);

/** What goes behind the address of the app: see route.ts. */
export function payloadFor(
	language: string,
	day: string,
	helps: readonly { id: string; outcome: string }[],
): string {
	const days = (Date.parse(day) - Date.parse(FIRST_DAY)) / DAY;
	const list = helps
		.map(({ id, outcome }, i) => (outcome === (helps[i - 1]?.outcome ?? 'likely') ? '' : '-') + codeOf(id))
		.join('');
	const said = [VERSION, language, signs(days, 3), list].join('.');
	return `${said}.${check(said)}`;
}

/** Whatever someone opens: damaged and mistyped ones are told apart from those of a later release. */
export function readLink(payload: string): SharedResult | 'damaged' | 'newer' {
	const said = wholePart(asSent(payload));
	if (said === null) return 'damaged';
	if (Number(/^\d+(?=\.)/.exec(said)?.[0]) > VERSION) return 'newer';
	const [, version, language, days, list] =
		/^([12])\.([a-z]{2,3})\.([0-9a-z]{3})\.([0-9a-z-]+)$/.exec(said) ?? [];
	if (language === undefined || days === undefined || list === undefined) return 'damaged';
	const helps = version === '1' ? marked(list) : divided(list);
	const different = new Set(helps.map(({ code }) => code)).size;
	if (helps.length === 0 || helps.length > MOST || different < helps.length) return 'damaged';
	return { language, day: shift(FIRST_DAY, Number.parseInt(days, 36)), helps };
}

const inPieces = (text: string, size: number): string[] => text.match(new RegExp(`.{${size}}`, 'g')) ?? [];

/** The list of version 1; none when it is no such list. */
const marked = (list: string): SharedHelp[] =>
	/^(?:[lm][0-9a-z]{3})+$/.test(list)
		? inPieces(list, 4).map((help) => ({
				code: help.slice(1),
				outcome: OUTCOMES[help.charAt(0) as keyof typeof OUTCOMES],
			}))
		: [];

/** The list of version 2; none when it is no such list. */
const divided = (list: string): SharedHelp[] =>
	/^(?:[0-9a-z]{3})*(?:-(?:[0-9a-z]{3})+)*$/.test(list)
		? list
				.split('-')
				.flatMap((codes, i) =>
					inPieces(codes, 3).map((code) => ({ code, outcome: i % 2 ? 'maybe' : 'likely' })),
				)
		: [];

/** More than any result has: nobody waits for a text that is none. */
const LONGEST = 1000;

/**
 * A full stop, a bracket or a counter of clicks sticks to the end of many a link: the longest beginning counts that
 * has its own check value behind it.
 * @returns that beginning without the check value
 */
function wholePart(text: string): string | null {
	const ends = [...text.slice(0, LONGEST).matchAll(/\.([0-9a-z]+)/g)].reverse();
	const fits = ends.find((end) => end[1] === check(text.slice(0, end.index)));
	return fits ? text.slice(0, fits.index) : null;
}

const check = (text: string): string => signs(hashed(text), 3);

const signs = (number: number, length: number): string =>
	(number % 36 ** length).toString(36).padStart(length, '0');

/** FNV-1a, 32 bits: small, and the same everywhere and for ever. */
function hashed(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return hash;
}
