/** Text as any editor saves it: with or without a byte order mark, as UTF-8 or as the UTF-16 of Notepad. */

/** Three bytes that say no more than "UTF-8", and two that tell which half of a UTF-16 unit comes first. */
const MARKS = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

export type Decoded =
	| { text: string }
	| { /** Number of the first line that is no text. */ brokenLine: number };

/** @returns the text with line ends as \n, or where it stops being one */
export function decode(bytes: Uint8Array): Decoded {
	const mark = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
	const encoding = mark?.encoding ?? 'utf-8';
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return { text: text.replace(/\r\n?/g, '\n') };
	} catch {
		return { brokenLine: lineOfFirstBrokenByte(bytes, encoding) };
	}
}

function lineOfFirstBrokenByte(bytes: Uint8Array, encoding: string): number {
	const before = new TextDecoder(encoding).decode(bytes).split('\ufffd')[0] as string;
	return before.split(/\r\n?|\n/).length;
}
