/** One household, or many as JSON Lines, from a file or standard input. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A household as text, with the line it starts on. */
export interface RawHousehold {
	line: number;
	text: string;
}

/**
 * Streams households. A file whose first line is whole JSON, or that is named .jsonl, holds one household a
 * line; any other file is one household over several lines.
 * @param source a path, or - for standard input
 */
export async function* households(source: string): AsyncGenerator<RawHousehold> {
	const input = source === '-' ? process.stdin : createReadStream(source);
	const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
	const held: RawHousehold[] = [];
	let byLine = /\.(jsonl|ndjson)$/.test(source);
	let line = 0;
	for await (const text of lines) {
		line++;
		if (!text.trim()) continue;
		if (!byLine && !held.length && isJson(text)) byLine = true;
		if (byLine) yield { line, text };
		else held.push({ line, text });
	}
	if (!held.length) return;
	const whole = held.map(({ text }) => text).join('\n');
	const many =
		!isJson(whole) && held.slice(1).some(({ text }) => isJson(text) && text.trim().startsWith('{'));
	if (many) yield* held;
	else yield { line: (held[0] as RawHousehold).line, text: whole };
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
