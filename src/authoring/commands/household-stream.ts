/** One household, or many as JSON Lines, from a file or standard input. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
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
	const input = source === '-' ? process.stdin : createReadStream(source, encodingOf(source));
	const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
	const held: RawHousehold[] = [];
	let byLine = /\.(jsonl|ndjson)$/.test(source);
	let line = 0;
	for await (const read of lines) {
		line++;
		// A byte order mark says nothing here.
		const text = line === 1 ? read.replace(/^\ufeff/, '') : read;
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

/** UTF-16 is what Notepad and a redirection on Windows write, with a mark in front. */
function encodingOf(path: string): 'utf16le' | 'utf8' {
	// What was read of a pipe is gone.
	if (!statSync(path).isFile()) return 'utf8';
	const start = Buffer.alloc(2);
	const file = openSync(path, 'r');
	readSync(file, start, 0, 2, 0);
	closeSync(file);
	return start.readUInt16LE() === 0xfeff ? 'utf16le' : 'utf8';
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
