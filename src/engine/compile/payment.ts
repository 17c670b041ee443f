/** What a household gets of an amount: nothing where the outcome is a no, or the amount is not for it. */

import { operation } from '../diagram/apply';
import { createTable, type Diagram, isLeaf, type Leaf } from '../diagram/diagram';
import { type Knowledge, restrict } from '../diagram/restrict';
import type { Quantity } from './quantity';
import { type Truth, UNLIKELY, type Verdict, YES } from './terminals';

export type Given = 'no' | 'absent' | Quantity;

export const givenKey = (given: Given): string => (typeof given === 'string' ? given : given.key);

/** What is given hangs on these three. */
export interface Giving {
	readonly verdict: Diagram<Verdict>;
	readonly when: Diagram<Truth>;
	readonly amount: Diagram<Quantity>;
}

/** Each of the three is filled in before they are drawn as one: for everyone at once that would be large. */
export function givenTo({ verdict, when, amount }: Giving, known: Knowledge): Diagram<Given> {
	const table = createTable<Given>(givenKey);
	const give = operation<Given>(
		table,
		(end: Verdict, holds: Truth, quantity: Quantity) =>
			end === UNLIKELY ? 'no' : holds === YES ? quantity : 'absent',
		([first]) =>
			isLeaf(first as Diagram<unknown>) && (first as Leaf<Verdict>).value === UNLIKELY
				? table.leaf('no')
				: undefined,
	);
	return give([
		restrict(verdict, known, (end) => end),
		restrict(when, known, (end) => end),
		restrict(amount, known, ({ key }) => key),
	]);
}
