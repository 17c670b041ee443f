/** Far longer than any that we have: what is longer asks for nothing of ours, and is not looked through. */
const LONGEST = 60;

/**
 * What an address asks for. It gets there by hand, by a bookmark and by other programs: in capitals, with a slash or
 * a full stop behind it.
 * @param search what follows the address's own question mark
 * @returns in small letters, or null when the address says nothing of it
 */
export function setting(search: string, name: 'mode' | 'lang' | 'start'): string | null {
	for (const [key, value] of new URLSearchParams(search))
		if (key.toLowerCase() === name)
			return value.length > LONGEST
				? ''
				: value
						.replace(/\p{Cf}/gu, '')
						.trim()
						.toLowerCase()
						.replace(/\W+$/, '');
	return null;
}
