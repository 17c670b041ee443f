/** Money and years that a version says itself and no norm moves: with a new year someone has to look at each. */
import type { RegelingFile } from '../ruleset/schema';

/** Names of values, and names in texts with what they say: "spaargeld-alleen (€ 38.479)". */
export const ownAmounts = ({ values = {}, placeholders = {} }: RegelingFile): string[] => [
	...Object.entries(values)
		.filter(([, { amount, oneOf }]) => [amount, oneOf].some(isMoney))
		.map(([name]) => name),
	...Object.entries(placeholders)
		.filter(([, said]) => /€|\b(19|20)\d\d\b/.test(said))
		.map(([name, said]) => `${name} (${said})`),
];

/** Parts of a norm and the ages and counts in a condition are no money. */
const NOT_MONEY = ['share', 'dividedBy', 'when'];

const ONE_EURO = 100;

function isMoney(part: unknown): boolean {
	if (typeof part === 'number') return part >= ONE_EURO;
	if (typeof part !== 'object' || part === null) return false;
	return Object.entries(part).some(([key, inner]) => !NOT_MONEY.includes(key) && isMoney(inner));
}
