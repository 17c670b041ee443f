/** What fits its schema and still says nothing, or cannot be meant: nothing to read, less than nothing, two in one place. */
import { normsPath, regelingPath } from '../../ruleset/assemble';
import { isMoney } from '../../ruleset/fact';
import type { Fact, RegelingFile, RegelingSource, RuleSources } from '../../ruleset/schema';
import type { Finding } from '../findings';
import { unseenSign } from '../reading/strange-signs';

export const checkSlips = (rules: RuleSources): Finding[] => [
	...[
		...rules.normen.map((file): [string, unknown] => [normsPath(file), file]),
		...rules.regelingen.map((file): [string, unknown] => [regelingPath(file), file]),
		['elders.json', rules.elders] as [string, unknown],
		['bewijsstukken.json', rules.bewijsstukken] as [string, unknown],
		['momenten.json', rules.momenten] as [string, unknown],
	].flatMap(([file, content]) => [
		...checkEmptyTexts(file, content),
		...checkAddresses(file, content),
		...checkUnseen(file, content),
	]),
	...rules.regelingen.flatMap((file) => [
		...checkBelowZero(file),
		...checkShares(file),
		...checkNamelessLimits(file, rules.vragen.facts),
		...checkReview(file),
		...checkWeeks(file),
		...checkPlaceholders(file),
	]),
	...checkRanks(rules.regelingen),
];

/** Every place in a part of a file with what stands there. */
function placesIn(part: unknown): [path: string, part: unknown][] {
	const places: [string, unknown][] = [];
	const walk = (inner: unknown, path: string) => {
		places.push([path, inner]);
		if (typeof inner !== 'object' || inner === null) return;
		for (const [key, next] of Object.entries(inner)) walk(next, path ? `${path}.${key}` : key);
	};
	walk(part, '');
	return places;
}

const checkEmptyTexts = (file: string, content: unknown): Finding[] =>
	placesIn(content)
		.filter(([, found]) => typeof found === 'string' && !found.trim())
		.map(([path]) => ({
			file,
			path,
			found: 'een lege tekst',
			expected: 'een tekst, of haal deze naam weg als zij niet verplicht is',
		}));

/** A space, or what makes an address read as another than it opens: a name before an @, signs that nobody sees. */
const ODD_ADDRESS = /\s|\p{C}|^https:\/\/[^/]*@/u;

const checkAddresses = (file: string, content: unknown): Finding[] =>
	placesIn(content)
		.filter(([path, found]) => path.endsWith('url') && ODD_ADDRESS.test(String(found)))
		.map(([path, found]) => ({
			file,
			path,
			found: `"${found}"`,
			expected: 'een adres zonder spatie, zonder @ voor de naam van de site en zonder onzichtbare tekens',
		}));

/** @param content of a file with words in it that somebody reads: a name of a source, of a point, of the sender */
export const checkUnseen = (file: string, content: unknown): Finding[] =>
	placesIn(content).flatMap(([path, found]): Finding[] => {
		const unseen = typeof found === 'string' && !path.endsWith('url') ? unseenSign(found) : null;
		return unseen ? [{ file, path, ...unseen }] : [];
	});

function checkBelowZero({ examples, ...file }: RegelingSource): Finding[] {
	return placesIn(file)
		.filter(([, found]) => typeof found === 'number' && found < 0)
		.map(([path, found]) => ({
			file: regelingPath(file),
			path,
			found: String(found),
			expected: 'een bedrag vanaf 0; trek iets af met "minus"',
		}));
}

/** More than ten times an amount is a share that was written as percents. */
function checkShares({ examples, ...file }: RegelingSource): Finding[] {
	return [...placesIn(file)]
		.filter(([path, found]) => path.endsWith('.share') && typeof found === 'number' && found > LARGEST_SHARE)
		.map(([path, found]) => ({
			file: regelingPath(file),
			path,
			found: String(found),
			expected: `een deel, hoogstens ${LARGEST_SHARE}: 125 procent is 1.25`,
		}));
}

const LARGEST_SHARE = 10;

/** Examples state money relative to the name of a limit: without a name nobody tries one cent below, at and above. */
function checkNamelessLimits({ examples, ...file }: RegelingSource, facts: readonly Fact[]): Finding[] {
	const asksMoney = (id: unknown) => facts.some((fact) => fact.id === id && isMoney(fact));
	return placesIn({ conditions: file.conditions, steps: file.steps }).flatMap(([path, part]) => {
		if (typeof part !== 'object' || part === null || !('fact' in part) || !asksMoney(part.fact)) return [];
		return Object.entries(part)
			.filter(([key]) => COMPARISONS.includes(key))
			.filter(([, limit]) => limit !== 0 && !(limit as { value?: string }).value)
			.map(([key]) => ({
				file: regelingPath(file),
				path: `${path}.${key}`,
				found: 'een grens zonder naam',
				expected: '{"value": …} met een bedrag uit "values": dan zijn er ook voorbeelden bij deze grens',
			}));
	});
}

const COMPARISONS = ['atMost', 'below', 'atLeast', 'above'];

/** Once in a year and a half at the latest, counted from the last time that someone read or from the first day. */
const LONGEST_WITHOUT_REVIEW = 18;

function checkReview(file: RegelingFile): Finding[] {
	if (!file.reviewBy) return [];
	const [last = file.validFrom] = [...Object.values(file.grondslagen).map(({ read }) => read), file.validFrom]
		.toSorted()
		.reverse();
	const latest = monthsAfter(last, LONGEST_WITHOUT_REVIEW);
	if (file.reviewBy <= latest) return [];
	return [
		{
			file: regelingPath(file),
			path: 'reviewBy',
			found: file.reviewBy,
			expected: `hoogstens ${latest}: ${LONGEST_WITHOUT_REVIEW} maanden na de laatste dag waarop een bron gelezen is`,
		},
	];
}

/** More than a year of waiting is a number of days. */
const LONGEST_WAIT = 52;

const checkWeeks = ({ apply, ...file }: RegelingFile): Finding[] =>
	apply.flatMap(({ weeks }, i) =>
		(weeks ?? 0) <= LONGEST_WAIT
			? []
			: [
					{
						file: regelingPath(file),
						path: `apply.${i}.weeks`,
						found: `${weeks} weken`,
						expected: `een aantal weken, hoogstens ${LONGEST_WAIT}`,
					},
				],
	);

/** Euros as a resident reads them: "€ 1.200", or "€ 12,50". */
const EUROS = /^€ \d{1,3}(\.\d{3})*(,\d\d)?$/;

/** A resident reads it as it stands here: cents, or euros without a sign, are no amount to them, and braces are not filled in. */
const checkPlaceholders = ({ placeholders = {}, ...file }: RegelingFile): Finding[] =>
	Object.entries(placeholders).flatMap(([name, said]) =>
		(said.includes('€') ? EUROS : /^(?!\d{4,}$)[^{}<>]*\d[^{}<>]*$|^(19|20)\d\d$/).test(said)
			? []
			: [
					{
						file: regelingPath(file),
						path: `placeholders.${name}`,
						found: said,
						expected: 'zoals een bewoner het leest: een bedrag als "€ 38.479", of een jaartal',
					},
				],
	);

function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	// The last day of that month.
	return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

function checkRanks(regelingen: readonly RegelingFile[]): Finding[] {
	return regelingen.flatMap((file): Finding[] => {
		const other = regelingen.find(({ id, rank }) => rank === file.rank && id < file.id);
		if (!other) return [];
		return [
			{
				file: regelingPath(file),
				path: 'rank',
				found: `${file.rank}, net als ${other.id}`,
				expected: 'een getal dat geen andere regeling heeft',
			},
		];
	});
}
