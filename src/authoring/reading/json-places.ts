/** Where everything stands in a JSON text: the parser tells neither lines nor that a name stands there twice. */

export interface JsonPlaces {
	/** Place, as a.b.0.c → number of its line. */
	lines: ReadonlyMap<string, number>;
	/** Place → where its value begins and ends in the text. */
	spans: ReadonlyMap<string, readonly [start: number, end: number]>;
	/** Names that their block already had: the parser keeps the last one without a word. */
	doubled: { path: string; line: number; firstLine: number }[];
}

/** A text between quotes; in one piece, because a choice at every sign breaks on a pasted picture. */
const QUOTED = /"[^"\\]*(?:\\.[^"\\]*)*"/;

const TOKEN = new RegExp(`${QUOTED.source}|[{}[\\],:\\n]|[^\\s{}[\\],:"]+`, 'g');

/** Rules and households go some fifteen deep; thousands break whatever walks through them. */
export const DEEPEST = 100;

/** @returns number of the line on which blocks and lists stand in each other more than DEEPEST deep */
export function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	let line = 1;
	for (const { 0: token } of text.matchAll(TOKEN)) {
		if (token === '\n') line++;
		else if (token === '{' || token === '[') depth++;
		else if (token === '}' || token === ']') depth--;
		if (depth > DEEPEST) return line;
	}
	return undefined;
}

/** How many names stand in a text, each before its colon. */
export const namesIn = (text: string): number =>
	(text.match(new RegExp(`${QUOTED.source}\\s*:?`, 'g')) ?? []).filter((token) => token.endsWith(':')).length;

interface Inside {
	path: string;
	/** Index of the item we are at in a list; null in a block. */
	index: number | null;
	key: string | null;
	start: number;
}

/** @param text valid JSON */
export function jsonPlaces(text: string): JsonPlaces {
	const lines = new Map<string, number>();
	const spans = new Map<string, readonly [number, number]>();
	const doubled: JsonPlaces['doubled'] = [];
	const around: Inside[] = [];
	let line = 1;
	let here: Inside | undefined;
	const pathHere = (): string => {
		if (!here) return '';
		const name = here.index ?? here.key;
		return here.path ? `${here.path}.${name}` : String(name);
	};
	for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
		if (token === '\n') line++;
		else if (token === '}' || token === ']') {
			const { path, start } = around.pop() as Inside;
			spans.set(path, [start, at + 1]);
			here = around.at(-1);
		} else if (token === ',') {
			if (here?.index === null) here.key = null;
			else if (here) here.index++;
		} else if (token !== ':') {
			if (here && here.index === null && here.key === null) {
				here.key = JSON.parse(token) as string;
				const path = pathHere();
				const firstLine = lines.get(path);
				if (firstLine !== undefined) doubled.push({ path, line, firstLine });
				lines.set(path, line);
			} else {
				const path = pathHere();
				if (!lines.has(path)) lines.set(path, line);
				if (token === '{' || token === '[') {
					here = { path, index: token === '[' ? 0 : null, key: null, start: at };
					around.push(here);
				} else spans.set(path, [at, at + token.length]);
			}
		}
	}
	return { lines, spans, doubled };
}

/** The line of a place, or of the nearest block around it that is there. */
export function lineAt(lines: JsonPlaces['lines'], path: string): number | undefined {
	for (let place = path; place; place = place.slice(0, Math.max(0, place.lastIndexOf('.')))) {
		const line = lines.get(place);
		if (line !== undefined) return line;
	}
	return undefined;
}
