/** Where two parts of a file differ, place by place: a condition as a sentence, anything else as it stands. */
import type { Condition } from '../../ruleset/schema';
import { asBullets, type Telling, tellCondition } from '../dutch/sentences';

export interface PlaceChange {
	/** Place as a.b.c, with the id of a part of a list where it has one. */
	place: string;
	/** Null where nothing stands. */
	was: string | null;
	wordt: string | null;
}

const CONDITIONS = ['when', 'unless'];

export function changedPlaces(was: unknown, wordt: unknown, on: Telling, place = ''): PlaceChange[] {
	if (JSON.stringify(was) === JSON.stringify(wordt)) return [];
	const [a, b] = [byName(was), byName(wordt)];
	if (!a || !b || CONDITIONS.includes(lastOf(place)))
		return [{ place, was: told(was, place, on), wordt: told(wordt, place, on) }];
	const at = (name: string) => (place ? `${place}.${name}` : name);
	const inside = [...new Set([...a.keys(), ...b.keys()])].flatMap((name) =>
		changedPlaces(a.get(name), b.get(name), on, at(name)),
	);
	// All parts are the same, so it is their order that is not: the first that fits counts.
	return inside.length || !Array.isArray(was)
		? inside
		: [{ place, was: [...a.keys()].join(', '), wordt: [...b.keys()].join(', ') }];
}

const lastOf = (place: string): string => place.split('.').at(-1) ?? '';

/** @returns null for what has no names inside: it is said whole */
function byName(part: unknown): Map<string, unknown> | null {
	if (typeof part !== 'object' || part === null) return null;
	if (!Array.isArray(part)) return new Map(Object.entries(part));
	const ids = part.map((each) => each?.id);
	const named = ids.every((id, i) => typeof id === 'string' && ids.indexOf(id) === i);
	return named && part.length ? new Map(part.map((each) => [each.id, each])) : null;
}

function told(part: unknown, place: string, on: Telling): string | null {
	if (part === undefined) return null;
	return CONDITIONS.includes(lastOf(place))
		? asBullets(tellCondition(part as Condition, on)).join('\n')
		: cut(JSON.stringify(part));
}

const LONGEST = 2000;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A source that was read again. */
const READ_AGAIN = /^grondslagen\.([^.]+)\.read$/;

/**
 * Markdown, one bullet a change: all of them, for what is left out goes out unread. Sources that were read again stand
 * on one line.
 * @param indent what stands before each line
 */
export function placesAsText(changes: readonly PlaceChange[], indent = ''): string[] {
	const read = changes.filter(({ place, was, wordt }) => READ_AGAIN.test(place) && was && wordt);
	const lines = changes
		.filter((change) => !read.includes(change))
		.flatMap(({ place, was, wordt }) => {
			const isList = [was, wordt].some((text) => text?.startsWith('- '));
			return isList
				? [`- ${place}`, '  - was:', ...inset(was), '  - wordt:', ...inset(wordt)]
				: [`- ${place}: ${was ?? 'niets'} wordt ${wordt ?? 'niets'}`];
		});
	const again = read.map(({ place, wordt }) => `${READ_AGAIN.exec(place)?.[1]} (${wordt})`);
	if (again.length) lines.push(`- opnieuw gelezen: ${again.join(', ')}`);
	return lines.map((line) => indent + line);
}

const inset = (text: string | null): string[] => (text ?? '- niets').split('\n').map((line) => `    ${line}`);
