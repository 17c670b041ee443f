/** `rules -- new …`: the copying, the dates and the closing that every recipe in rules/README.md begins with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { regelingPath } from '../../ruleset/assemble';
import { dayBefore } from '../../ruleset/day';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { withName, withoutName, withValue } from '../reading/edit-json';
import { readJson } from '../reading/read-json';

/** Path in rules/ → its new text. */
export type Edits = Map<string, string>;

export class NotNew extends Error {}

/**
 * A version that begins on a day: the last one again, which ends the day before. Its end or review is that first day:
 * whoever makes it has yet to say until when it holds.
 * @param folder path of `rules/`
 */
export function newVersion(rules: RuleSources, folder: string, id: string, day: string): Edits {
	const last = lastOf(rules, id, day);
	const text = textOf(folder, last);
	return new Map([
		[regelingPath(last), closed(text, last, day)],
		[regelingPath({ id, validFrom: day }), movedTo(text, last, day)],
	]);
}

/** A regeling of its own, as a copy of the shortest one to write over. */
export function newRegeling(rules: RuleSources, folder: string, id: string, day: string): Edits {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
		throw new NotNew(`${id}: gebruik een kenmerk in kleine letters met streepjes, zoals u-pas`);
	if (rules.regelingen.some((file) => file.id === id))
		throw new NotNew(`${id} is er al: gebruik "new version"`);
	const texts = rules.regelingen
		.filter(({ stopped }) => !stopped)
		.map((file): [RegelingSource, string] => [file, textOf(folder, file)]);
	const [example, text] = texts.toSorted(([, a], [, b]) => a.length - b.length)[0] as [
		RegelingSource,
		string,
	];
	const renamed = withValue(text.replaceAll(`"${example.id}/`, `"${id}/`), 'id', id);
	const free = Math.max(...rules.regelingen.map(({ rank }) => rank)) + 1;
	const made = withName(movedTo(withValue(renamed, 'rank', free), example, day), 'reviewBy', 'begins', true);
	return new Map([[regelingPath({ id, validFrom: day }), made]]);
}

/** @param day the first on which the regeling is no more */
export function stop(rules: RuleSources, folder: string, id: string, day: string): Edits {
	const last = lastOf(rules, id, day);
	const text = textOf(folder, last);
	const stopped = withName(later(text, day), 'validFrom', 'stopped', true);
	return new Map([
		[regelingPath(last), closed(text, last, day)],
		[regelingPath({ id, validFrom: day }), stopped],
	]);
}

export function writeEdits(folder: string, edits: Edits): void {
	for (const [path, text] of edits) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

function lastOf({ regelingen }: RuleSources, id: string, day: string): RegelingSource {
	const versions = regelingen.filter((file) => file.id === id);
	const last = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).at(-1);
	const known = [...new Set(regelingen.map((file) => file.id))].join(', ');
	if (!last) throw new NotNew(`${id} is er niet. Verwacht: 1 van ${known}`);
	if (last.stopped)
		throw new NotNew(
			`${id} is al gestopt op ${last.validFrom}. Toch niet, of op een andere dag? Haal ${regelingPath(last)} weg`,
		);
	if (day <= last.validFrom)
		throw new NotNew(
			`${day}: de laatste versie van ${id} begint op ${last.validFrom}. Verwacht: een latere dag`,
		);
	return last;
}

const textOf = (folder: string, file: RegelingSource): string =>
	readJson(join(folder, regelingPath(file)), regelingPath(file)).text;

const withoutEnd = (text: string): string => withoutName(withoutName(text, 'validTo'), 'reviewBy');

/** From another day on: what is new begins only once. */
const later = (text: string, day: string): string =>
	withoutName(withoutEnd(withValue(text, 'validFrom', day)), 'begins');

/** A review that is due before the new last day stays: to say when something ends is not to have looked at it. */
function closed(text: string, { reviewBy }: RegelingSource, day: string): string {
	const last = dayBefore(day);
	const isDueBefore = reviewBy !== undefined && reviewBy < last;
	const open = isDueBefore ? withoutName(text, 'validTo') : withoutEnd(text);
	return withName(open, 'validFrom', 'validTo', last);
}

/** Examples of a day before the first are those of a version that is over. */
function movedTo(text: string, { examples }: RegelingSource, day: string): string {
	let moved = withName(later(text, day), 'validFrom', 'reviewBy', day);
	moved = withValue(moved, 'examples.peildatum', day);
	examples.households.forEach((example, i) => {
		const path = `examples.households.${i}.peildatum`;
		if (example.peildatum && example.outcome !== 'ended') moved = withValue(moved, path, day);
	});
	return moved;
}
