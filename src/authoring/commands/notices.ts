/** "Kijk ernaar": what may be meant, and stops nobody. Whoever publishes sees it once more. */
import { join } from 'node:path';
import { type Contact, contactFile, type Deployment, deploymentFile } from '../../publication/settings';
import { normsPath, regelingPath } from '../../ruleset/assemble';
import type { RuleSources, Source } from '../../ruleset/schema';
import { oddSigns } from '../copy/signs';
import { readCopy } from '../copy/texts';
import { listedWords } from '../copy/word-lists';
import { endingInWords, endings, toDoAbout } from '../endings';
import { type Finding, FORBIDDEN_WORDS } from '../findings';
import { doubts } from '../norms/plausible';
import { readJson } from '../reading/read-json';
import { dayInWords } from '../reading/written-days';
import { checkUnpublishedNorms } from '../validation/examples';
import { checkHouseholdsAtLimits } from '../validation/households-at-limits';
import { checkOwnContribution } from '../validation/own-contribution';
import { expiring } from './open';
import { translationNotices } from './translations';

/**
 * @param root folder that holds `locales/` and `public/`
 * @param today yyyy-mm-dd
 */
export const notices = (rules: RuleSources, root: string, today: string): Finding[] => [
	...expiring(rules, readContact(root), today).map((ending) => ({
		file: ending.file,
		path: ending.path,
		found: endingInWords(ending, today),
		expected: toDoAbout(ending),
	})),
	...farEndings(rules, root, today),
	...readTooEarly(rules, root, today),
	...ofTwoDays(rules),
	...doubtfulNorms(rules),
	...checkUnpublishedNorms(rules),
	...checkHouseholdsAtLimits(rules),
	...checkOwnContribution(rules),
	...wrongTexts(root),
	...translationNotices(root),
];

/** The last norms compared with those before them, for whoever typed them in. Some amounts stay for years, not all. */
function doubtfulNorms({ normen }: RuleSources): Finding[] {
	const earlier = normen.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
	const last = earlier.pop();
	const before = earlier.at(-1);
	if (!before || !last) return [];
	const found = doubts(earlier, last);
	const expected = 'kijk nog eens in de bron';
	const moves = found.filter(({ kind }) => kind !== 'same');
	const same = found.length - moves.length;
	const file = normsPath(last);
	return [
		...moves.map(({ id, found }) => ({ file, path: `norms.${id}`, found, expected })),
		...(same * 2 > Object.keys(last.norms).length
			? [
					{
						file,
						path: 'norms',
						found: `${same} bedragen zijn dezelfde als in ${normsPath(before)}`,
						expected,
					},
				]
			: []),
	];
}

/** @returns null when it cannot be read: that is a finding of its own */
export function readContact(root: string): Contact | null {
	const { json } = readJson(join(root, 'public/contact.json'), 'public/contact.json');
	return contactFile.safeParse(json).data ?? null;
}

/** What cannot be read is as if nothing was set: that is a finding of its own. */
export function readDeployment(root: string): Pick<Deployment, 'publicUrl' | 'sender' | 'senderKind'> {
	const { json } = readJson(join(root, 'public/deployment.json'), 'public/deployment.json');
	return deploymentFile.safeParse(json).data ?? { publicUrl: null, sender: null };
}

/** An end very far away is mostly a typing error, and stays off the list of what ends. */
function farEndings(rules: RuleSources, root: string, today: string): Finding[] {
	const latest = `${Number(today.slice(0, 4)) + MOST_YEARS_AHEAD}${today.slice(4)}`;
	return endings(rules, readContact(root), today)
		.filter(({ day }) => day > latest)
		.map((ending) => ({
			file: ending.file,
			path: ending.path,
			found: endingInWords(ending, today),
			expected: `uiterlijk ${latest}, ${MOST_YEARS_AHEAD} jaar vooruit. Klopt het jaartal?`,
		}));
}

const MOST_YEARS_AHEAD = 2;

/** Of all that `copy` reads for: what makes a text untrue, a number that a rule may change, and words that may not be. */
const wrongTexts = (root: string): Finding[] =>
	[...readCopy(root).values()]
		.flatMap((copy) => [
			...oddSigns(copy).filter(({ rule }) => rule === 'I-08'),
			...listedWords(copy).filter(({ level }) => level === 'error'),
		])
		.map(({ rule, file, key, found, instead }) => ({
			file,
			path: key,
			found: `${rule === 'I-08' ? 'een getal in een zin' : FORBIDDEN_WORDS}: ${found}`,
			expected: instead,
		}));

/** Every source of the rules with its place. */
function sourcesOf({ normen, regelingen, elders, momenten }: RuleSources): [string, string, Source][] {
	const files: [string, Readonly<Record<string, Source>>][] = [
		...normen.map((file): [string, Record<string, Source>] => [normsPath(file), file.grondslagen]),
		...regelingen.map((file): [string, Record<string, Source>] => [regelingPath(file), file.grondslagen]),
		['elders.json', elders.grondslagen],
		['momenten.json', momenten?.grondslagen ?? {}],
	];
	return files.flatMap(([file, sources]) =>
		Object.entries(sources).map(([id, source]): [string, string, Source] => [
			file,
			`grondslagen.${id}`,
			source,
		]),
	);
}

function readTooEarly(rules: RuleSources, root: string, today: string): Finding[] {
	const { json } = readJson(join(root, 'public/contact.json'), 'public/contact.json');
	// The app does not read where someone read it.
	const points = (json as { entries?: { source?: Source }[] } | undefined)?.entries ?? [];
	return [
		...sourcesOf(rules).map(([file, path, { read }]) => ({ file, path, read })),
		...points.map(({ source }, i) => ({
			file: 'public/contact.json',
			path: `entries.${i}.source`,
			read: source?.read ?? '',
		})),
	]
		.filter(({ read }) => read > today)
		.map(({ file, path, read }) => ({
			file,
			path: `${path}.read`,
			found: `${read}, een dag die nog komt`,
			expected: `de dag waarop iemand dit las: hoogstens vandaag, ${today}`,
		}));
}

/** The day in "zoals die geldt op 2026-07-01", "… op 1 juli 2026" or an address of wetten.overheid.nl. */
const dayNamedIn = (text: string): string | null =>
	/\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? dayInWords(/\d{1,2} [a-z]+ \d{4}/.exec(text)?.[0] ?? '');

/** The text of a law on one day, under an address that gives that of another, or of before the rules began. */
const ofTwoDays = (rules: RuleSources): Finding[] =>
	sourcesOf({ ...rules, regelingen: rules.regelingen.filter(({ stopped }) => !stopped) }).flatMap(
		([file, path, { title, url }]) => {
			const [named, opened] = [title, url ?? ''].map(dayNamedIn);
			const begins = /^regelingen.*(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? '';
			if (!opened || (named ? named === opened : opened >= begins)) return [];
			return [
				{
					file,
					path: `${path}.url`,
					found: `de tekst van ${opened}`,
					expected: named
						? `die van ${named}, zoals de naam zegt`
						: `die van ${begins} of later. Is deze bedoeld? Noem de dag dan ook in "title"`,
				},
			];
		},
	);
