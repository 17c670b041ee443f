/** The one list of what ends, or must be looked at again: amounts, rules, contact points, signposts and years in texts. */
import type { Contact } from '../publication/settings';
import { normsPath, regelingPath } from '../ruleset/assemble';
import { dayAfter } from '../ruleset/day';
import type { NormsFile, RegelingFile, Rules } from '../ruleset/schema';
import { ownAmounts } from './own-amounts';
import { dayInWords } from './reading/written-days';

/**
 * `validTo` and `validUntil` are a last day; before `reviewBy` someone must look again; `year` is a year that a text
 * names, which is long past after this day; `date` a day that it names, such as the last one to ask for something.
 */
type Kind = 'validTo' | 'reviewBy' | 'validUntil' | 'year' | 'date';

export interface Ending {
	file: string;
	/** Place in the file, as a.b.0.c. */
	path: string;
	day: string;
	what: Kind;
	/** What ends, where the file alone does not say it. */
	name: string | null;
	/** What a version says itself, in money and years, and is looked at with it. */
	own?: readonly string[];
}

/**
 * The last version of everything: what comes after it is not known yet. And what has to be looked at in a version that
 * still holds, though it is known what comes after it. Earliest day first.
 * @param today yyyy-mm-dd
 */
export const endings = (
	{ normen, regelingen, hashes, ...others }: Rules,
	contact: Contact | null,
	today: string,
): Ending[] =>
	[
		...[latest(normen)].flatMap((file) => (file ? ofNorms(file) : [])),
		...[...new Set(regelingen.map(({ id }) => id))].flatMap((id) => {
			const versions = regelingen.filter((file) => file.id === id);
			const last = latest(versions);
			return versions.flatMap((file) => {
				if (file === last) return ofRegeling(file);
				const until = file.validTo ?? '';
				return until < today ? [] : ofRegeling(file).filter(({ day }) => day < until);
			});
		}),
		...Object.entries(others).flatMap(([file, content]) =>
			marked(content).map((ending) => ({ file: `${file}.json`, ...ending })),
		),
		...(contact ? ofContact(contact) : []),
	].sort((a, b) => a.day.localeCompare(b.day));

const latest = <T extends { validFrom: string }>(files: readonly T[]): T | undefined =>
	[...files].sort((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1);

function ofNorms(file: NormsFile): Ending[] {
	const place = { file: normsPath(file), what: 'validTo' as const };
	return [
		{ ...place, path: 'validTo', day: file.validTo, name: null },
		...Object.entries(file.norms).flatMap(([id, { validTo }]) =>
			validTo ? [{ ...place, path: `norms.${id}.validTo`, day: validTo, name: id }] : [],
		),
	];
}

function ofRegeling(file: RegelingFile): Ending[] {
	if (file.stopped) return [];
	const path = regelingPath(file);
	const own = ownAmounts(file);
	return [
		...(['validTo', 'reviewBy'] as const).flatMap((what) =>
			file[what] ? [{ file: path, path: what, day: file[what], what, name: null, own }] : [],
		),
		...Object.entries(file.placeholders ?? {}).flatMap(([name, said]): Ending[] => {
			const place = { file: path, path: `placeholders.${name}`, name: `${name} (${said})` };
			const date = dayInWords(said);
			if (date) return [{ ...place, day: date, what: 'date' }];
			const day = `${Number(said) + 1}-12-31`;
			// Whoever set a later day of review has looked at the year.
			if (!/^(19|20)\d\d$/.test(said) || (file.reviewBy ?? '') > day) return [];
			return [{ ...place, day, what: 'year' }];
		}),
	];
}

function ofContact({ validUntil, entries }: Contact): Ending[] {
	const place = { file: 'public/contact.json', what: 'validUntil' as const };
	const shared = entries.filter((entry) => !entry.validUntil).map(({ name }) => name);
	return [
		...(shared.length ? [{ ...place, path: 'validUntil', day: validUntil, name: shared.join(', ') }] : []),
		...entries.flatMap(({ name, validUntil: own }, i) =>
			own ? [{ ...place, path: `entries.${i}.validUntil`, day: own, name }] : [],
		),
	];
}

const KINDS: readonly string[] = ['validTo', 'reviewBy', 'validUntil'];

/** Whatever says of itself until when it holds, by its id where it has one. */
function marked(part: unknown, place = ''): Omit<Ending, 'file'>[] {
	if (typeof part !== 'object' || part === null) return [];
	const name = 'id' in part && typeof part.id === 'string' ? part.id : null;
	return Object.entries(part).flatMap(([key, inner]): Omit<Ending, 'file'>[] => {
		const path = place ? `${place}.${key}` : key;
		return KINDS.includes(key) && typeof inner === 'string'
			? [{ path, day: inner, what: key as Kind, name }]
			: marked(inner, path);
	});
}

/** @param from,to yyyy-mm-dd */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const SAID: Record<Kind, string> = {
	validTo: 'geldt tot en met',
	validUntil: 'geldt tot en met',
	reviewBy: 'nakijken voor',
	year: 'nakijken of dit jaartal nog klopt, uiterlijk',
	date: 'de zin noemt een dag die voorbij is na',
};

/** "geldt tot en met 2026-12-31 (over 40 dagen)", and for a version what stands in it that no norm moves. */
export const endingInWords = ({ name, what, day, own = [] }: Ending, today: string): string =>
	`${name ? `${name}: ` : ''}${SAID[what]} ${day} (${when(daysBetween(today, day))})${own.length ? `. Eigen bedragen: ${own.join(', ')}` : ''}`;

/** What whoever reads that does next. */
export function toDoAbout({ what, file, day, own = [] }: Ending): string {
	const [folder, id] = file.split('/');
	const next = dayAfter(day);
	const version = `npm run -s rules -- new version ${id} ${next}`;
	if (what === 'reviewBy')
		return `lees de bronnen opnieuw. Klopt alles nog? Een nieuwe dag bij "reviewBy", en bij "read" van wat je las${own.length ? `. Is een bedrag nieuw: ${version}` : ''}`;
	if (what === 'validUntil') return 'kijk of bel na. Klopt het nog? Een nieuwe dag bij "validUntil"';
	if (what === 'year')
		return `klopt dit jaartal daarna nog? Dan ook een "reviewBy": de dag waarop je het weer nakijkt. Zo niet: een nieuwe versie met het nieuwe jaartal, met ${version}`;
	if (what === 'date')
		return 'een latere dag. Hoort die bij een nieuw jaar, maak dan een nieuwe versie (rules/README.md, recept 3)';
	return folder === 'normen'
		? `wat daarna geldt: npm run -s rules -- new norms ${next}`
		: `wat daarna geldt: ${version}`;
}

const when = (days: number): string =>
	days === 0 ? 'vandaag' : days < 0 ? `${counted(-days)} geleden` : `over ${counted(days)}`;

const counted = (days: number): string => `${days} ${days === 1 ? 'dag' : 'dagen'}`;
