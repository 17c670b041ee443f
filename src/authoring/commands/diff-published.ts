/** Beside what was published last: all that `diff` of one day does not show, so that nothing goes out unread. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavesOf, type LocaleFile } from '../../publication/texts';
import type { RuleSources } from '../../ruleset/schema';
import type { Published } from '../validation/publication';
import { readDutch } from './publish';

/** Texts named in full; more are counted. */
const MOST_NAMED = 12;

/**
 * @param day yyyy-mm-dd, of which the difference is told already
 * @returns Dutch Markdown, empty when nothing differs
 */
export function otherwisePublished(rules: RuleSources, root: string, last: Published, day: string): string {
	const lines = [
		...changedFiles(rules.hashes, last.rules.hashes, day),
		...changedTexts(readDutch(root), last.nl),
		...changedSettings(root, last),
	];
	return lines.length ? ['', '', '## Ook anders dan wat gepubliceerd is', '', ...lines].join('\n') : '';
}

function changedFiles(now: RuleSources['hashes'], then: RuleSources['hashes'], day: string): string[] {
	return [...new Set([...Object.keys(then), ...Object.keys(now)])]
		.filter((path) => now[path] !== then[path])
		.sort()
		.map((path) => {
			const begins = /(\d{4}-\d\d-\d\d)\.json$/.exec(path)?.[1];
			const what = !then[path] ? 'nieuw' : !now[path] ? 'weg' : 'anders';
			const line = `- rules/${path}: ${what}`;
			if (begins && begins > day) return `${line}, geldt vanaf ${begins}: kijk ook met die dag achter de map`;
			return begins && what !== 'nieuw' ? `${line}, en het gold al vanaf ${begins}` : line;
		});
}

function changedTexts(now: LocaleFile, then: LocaleFile): string[] {
	const [texts, before] = [leavesOf(now), leavesOf(then)];
	const changed = [...new Set([...before.keys(), ...texts.keys()])].filter(
		(key) => JSON.stringify(texts.get(key)) !== JSON.stringify(before.get(key)),
	);
	if (!changed.length) return [];
	const named = changed.slice(0, MOST_NAMED).map((key) => `  - ${key}`);
	const more = changed.length - named.length;
	return [`- Nederlandse zinnen: ${changed.length}`, ...named, ...(more > 0 ? [`  - en nog ${more}`] : [])];
}

const changedSettings = (root: string, last: Published): string[] =>
	(['contact', 'deployment'] as const)
		.filter((name) => {
			const text = readFileSync(join(root, 'public', `${name}.json`), 'utf8');
			return JSON.stringify(JSON.parse(text)) !== JSON.stringify(last[name]);
		})
		.map((name) => `- public/${name}.json`);
