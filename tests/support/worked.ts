/** The worked households of the document that the rules were written from, one row a household. */
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/ruleset/schema';
import { base, type Household } from './oracle/household';
import { amountsOf, resultOn } from './oracle/real';
import type { Eurocent } from './oracle/table';
import type { RegelingId } from './oracle/tables';

/** Name, what differs from the base household, outcome, and the amount where the document gives one. */
export type Row = [
	name: string,
	change: Partial<Record<keyof Household, unknown>>,
	outcome: Outcome,
	amount?: Eurocent,
];

export const DAY = '2026-11-27';
export const couple = { partner: true, 'leeftijd-partner': 33 };
export const atMost = (eurocent: number): Eurocent => ({ atLeast: 0, atMost: eurocent });

const household = { ...base, inkomen: 100000, ouders: 'kunnen-niet-betalen', 'toeslagen-nu': [] };

/** @param rows one test each; without an amount in the row there is none in the result */
export function worked(regeling: RegelingId, rows: readonly Row[]): void {
	test.each(rows)('%s', (_name, change, outcome, amount) => {
		const result = resultOn(DAY, regeling, { ...household, ...change } as never);
		const amounts = amount === undefined ? {} : { [regeling]: amount };
		expect({ outcome: result.outcome, amounts: amountsOf(result) }).toEqual({ outcome, amounts });
	});
}
