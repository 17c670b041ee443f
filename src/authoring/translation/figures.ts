/** What a translation has from its Dutch as it stands there. */

/** Of two digits and more: "1 persoon" may become "one person". */
const NUMBER = /[0-9٠-٩۰-۹]{2,}/g;

/** Of a website or a mailbox. */
const ADDRESS = /https?:|[\w.+-]*@[\w.-]+|[a-z\d-]{3,}(?:\.[a-z\d-]{2,})*\.[a-z]{2,}/g;

/** What the app fills in. */
const NAME = /\{\{[^}]+\}\}/g;

/** Arabic and Persian digits end in the same four bits as ours. */
const inOurDigits = (number: string): string =>
	[...number].map((digit) => (digit.codePointAt(0) as number) & 15).join('');

/** @returns each number and address in it, as one text to compare: `18 2028 utrecht.nl` */
export function figuresIn(text: string): string {
	const said = text.replace(NAME, ' ');
	const numbers = (said.match(NUMBER) ?? []).map(inOurDigits);
	return [...new Set([...numbers, ...(said.match(ADDRESS) ?? [])])].sort().join(' ');
}

/** @returns what the app fills in, as one text to compare: `{{a}} {{b}}` */
export const namesIn = (text: string): string => [...new Set(text.match(NAME) ?? [])].sort().join(' ');
