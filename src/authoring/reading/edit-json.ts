/** Changes in the text of a JSON file that leave the rest as its author wrote it. */
import { jsonPlaces } from './json-places';

/** In one line, as our files have it: { "a": 1, "b": [2, 3] }. */
export function inOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inOneLine(inner)}`);
	return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

/**
 * @param path of something that is there
 * @throws when it is not
 */
export function withValue(text: string, path: string, value: unknown): string {
	const [start, end] = spanOf(text, path);
	return text.slice(0, start) + inOneLine(value) + text.slice(end);
}

/** Adds a name to the outermost block, on a line of its own after another. */
export function withName(text: string, after: string, name: string, value: unknown): string {
	const [, end] = spanOf(text, after);
	return `${text.slice(0, end)},\n\t${JSON.stringify(name)}: ${inOneLine(value)}${text.slice(end)}`;
}

/** Takes a name with its value away, wherever it is but alone in its block; what is not there stays away. */
export function withoutName(text: string, path: string): string {
	const span = jsonPlaces(text).spans.get(path);
	if (!span) return text;
	const name = JSON.stringify(path.split('.').at(-1));
	const start = text.lastIndexOf(name, span[0]);
	const after = /^\s*,\s*/.exec(text.slice(span[1]));
	if (after) return text.slice(0, start) + text.slice(span[1] + after[0].length);
	// The last of its block: the comma before it goes.
	return text.slice(0, start).replace(/,\s*$/, '') + text.slice(span[1]);
}

function spanOf(text: string, path: string): readonly [number, number] {
	const span = jsonPlaces(text).spans.get(path);
	if (!span) throw new Error(`nothing at ${path}`);
	return span;
}
