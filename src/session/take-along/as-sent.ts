/** The text of a link before a mail program or a chat rewrote it: in capitals, with escapes, with invisible characters. */
export function asSent(text: string): string {
	let decoded = text;
	try {
		decoded = decodeURIComponent(text);
	} catch {
		// A lone % is no escape.
	}
	return decoded.replace(/\p{Cf}/gu, '').toLowerCase();
}
