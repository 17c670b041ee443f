/** What a household gets of an amount: nothing where the outcome is a no, or the amount is not for it. */

import { apply } from '../diagram/apply';
import { createUniqueTable, type Diagram, isTerminal, type Terminal } from '../diagram/diagram';
import { constantUnder, type Knowledge, restrict } from '../diagram/restrict';
import type { Quantity } from './quantity';
import { type Truth, UNLIKELY, type Verdict, YES } from './terminals';

export type Payment = 'no' | 'absent' | Quantity;

export const paymentKey = (given: Payment): string => (typeof given === 'string' ? given : given.key);

/** What a payment depends on. */
export interface PaymentParts {
	readonly verdict: Diagram<Verdict>;
	readonly when: Diagram<Truth>;
	readonly amount: Diagram<Quantity>;
}

/**
 * Restricts each of the three before it combines them: without what is known the result would be large.
 * @param mostNodes of the result and what it is made with (see createUniqueTable)
 */
export function paymentFor(
	{ verdict, when, amount }: PaymentParts,
	known: Knowledge,
	mostNodes?: number,
): Diagram<Payment> {
	const table = createUniqueTable<Payment>(paymentKey, mostNodes);
	// For most households all three are known, and then nothing has to be drawn.
	const [end, holds, quantity] = [verdict, when, amount].map((part) => constantUnder<unknown>(part, known));
	if (end === UNLIKELY) return table.terminal('no');
	if (end !== undefined && holds !== undefined && quantity !== undefined)
		return table.terminal(payment(end as Verdict, holds as Truth, quantity as Quantity));
	const give = apply<Payment>(table, payment, ([first]) =>
		isTerminal(first as Diagram<unknown>) && (first as Terminal<Verdict>).value === UNLIKELY
			? table.terminal('no')
			: undefined,
	);
	return give([
		restrict(verdict, known, (end) => end),
		restrict(when, known, (end) => end),
		restrict(amount, known, ({ key }) => key),
	]);
}

const payment = (end: Verdict, holds: Truth, quantity: Quantity): Payment =>
	end === UNLIKELY ? 'no' : holds === YES ? quantity : 'absent';
