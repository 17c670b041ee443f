/** Text of a link as it was before a mail program or a chat wrote it anew: in capitals, with escapes, with unseen signs. */
export function asSent(text: string): string {
	let decoded = text;
	try {
		decoded = decodeURIComponent(text);
	} catch {
		// A lone % is no escape.
	}
	return decoded.replace(/\p{Cf}/gu, '').toLowerCase();
}
