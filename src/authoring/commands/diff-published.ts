/** Beside what was published last: all that `diff` of one day does not show, so that nothing goes out unread. */
import { join } from 'node:path';
import { type LocaleFile, leavesOf } from '../../publication/texts';
import { assemble } from '../../ruleset/assemble';
import type { RuleSources, Rules } from '../../ruleset/schema';
import { type Telling, tellingOn } from '../dutch/sentences';
import { readJson } from '../reading/read-json';
import { outdatedIn } from '../translation/state';
import type { Published } from '../validation/publication';
import { changedPlaces, type PlaceChange, placesAsText } from './changed-places';
import { type Differences, differences } from './diff';
import { asPublished, languages, readDutch, readWords } from './publish';

/** What was published has no remarks: beside it, those of the folders would be said to differ for ever. */
export const sincePublished = (rules: RuleSources, last: Published, day: string): Differences =>
	differences(asPublished(rules), day, day, last.rules);

/**
 * @param day yyyy-mm-dd, of which the difference is told already
 * @returns Dutch Markdown, empty when nothing differs
 */
export function otherwisePublished(rules: RuleSources, root: string, last: Published, day: string): string {
	const on: Telling = { ...tellingOn(assemble(rules, day)), norm: () => null };
	const lines = [
		...changedFiles(rules, last, day, on),
		...changedTexts(readDutch(root), last.nl),
		...changedTranslations(root, last),
		...changedSettings(root, last, on),
	];
	return lines.length ? ['', '', '## Ook anders dan wat gepubliceerd is', '', ...lines].join('\n') : '';
}

/** Files of which no `diff` of a day says anything. */
const SHARED = ['vragen', 'bewijsstukken', 'elders', 'momenten'] as const;

function changedFiles(rules: RuleSources, last: Published, day: string, on: Telling): string[] {
	const [now, then, published] = [rules.hashes, last.rules.hashes, asPublished(rules)];
	return [...new Set([...Object.keys(then), ...Object.keys(now)])]
		.filter((path) => now[path] !== then[path])
		.sort()
		.flatMap((path) => {
			const begins = /(\d{4}-\d\d-\d\d)\.json$/.exec(path)?.[1];
			const what = !then[path] ? 'nieuw' : !now[path] ? 'weg' : 'anders';
			const line = `- rules/${path}: ${what}`;
			if (begins && begins > day) return `${line}, geldt vanaf ${begins}: kijk ook met die dag achter de map`;
			const shared = SHARED.find((name) => path === `${name}.json`);
			return [
				begins && what !== 'nieuw' ? `${line}, en het gold al vanaf ${begins}` : line,
				...(shared ? below(changedPlaces(last.rules[shared], published[shared], on)) : []),
				...(shared === 'momenten' ? below(goneMoments(last.rules, rules)) : []),
			];
		});
}

/** Cards that were printed stay where they hang. */
const goneMoments = (was: Rules, now: RuleSources): PlaceChange[] =>
	(was.momenten?.momenten ?? [])
		.filter(({ id }) => !now.momenten?.momenten.some((moment) => moment.id === id))
		.map(({ id }) => ({
			place: `kaarten met ?start=${id}`,
			was: 'een eigen begroeting',
			wordt: 'het gewone begin; laat het moment staan zolang er kaarten hangen',
		}));

const below = (changes: PlaceChange[]): string[] => placesAsText(changes, '  ');

function changedTexts(now: LocaleFile, then: LocaleFile): string[] {
	const changed = changedLeaves(now, then);
	return changed.length ? [`- Nederlandse zinnen: ${changed.length}`, ...below(changed)] : [];
}

/** What a translation says otherwise; a sentence that is read in Dutch until someone translates it is told there. */
function changedTranslations(root: string, last: Published): string[] {
	const present = languages(root);
	return [...last.words].flatMap(([language, then]) => {
		if (language === 'nl') return [];
		if (!present.includes(language)) return [`- taal ${language}: weg`];
		const outdated = outdatedIn(root, language);
		const changed = changedLeaves(readWords(root, language), then).filter(
			({ place }) => !outdated.includes(place),
		);
		return changed.length ? [`- Vertaling ${language}: ${changed.length}`, ...below(changed)] : [];
	});
}

function changedLeaves(now: LocaleFile, then: LocaleFile): PlaceChange[] {
	const [texts, before] = [leavesOf(now), leavesOf(then)];
	const said = (text: unknown): string | null => (text === undefined ? null : JSON.stringify(text));
	return [...new Set([...before.keys(), ...texts.keys()])]
		.map((place) => ({ place, was: said(before.get(place)), wordt: said(texts.get(place)) }))
		.filter(({ was, wordt }) => was !== wordt);
}

const changedSettings = (root: string, last: Published, on: Telling): string[] =>
	(['contact', 'deployment'] as const).flatMap((name) => {
		const file = `public/${name}.json`;
		const changes = changedPlaces(last[name], readJson(join(root, file), file).json, on);
		return changes.length ? [`- ${file}`, ...below(changes)] : [];
	});
