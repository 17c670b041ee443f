/** The diagrams of a program that was written down, and the edge where it comes in. */
import type { Ruleset } from '../../ruleset/assemble';
import type { Diagram } from '../diagram/diagram';
import { createReader, type FlatDiagrams } from '../diagram/flat';
import { belongsTo, FORMAT, type QuestionsPart } from './program-file';
import type { Truth, Verdict } from './terminals';

/** What was published cannot be used with these rules; the message says where and what was expected. */
export class UnusableProgram extends Error {}

export interface Pool {
	/** Of all parts so far. */
	readonly ends: readonly unknown[];
	/** @throws UnusableProgram, and then nothing was added */
	append(part: FlatDiagrams): void;
	/** The diagram of a condition or an outcome. */
	plain<T extends Truth | Verdict>(reference: number): Diagram<T>;
	/** @param quantityOf the amount that stands at an end; always the same function for the same pool */
	amount<Q>(reference: number, quantityOf: (end: unknown) => Q): Diagram<Q>;
	isPlain(reference: unknown): boolean;
	isAmount(reference: unknown): boolean;
}

type Kind = 'plain' | 'amount';
/** Facts, and after them what is unknown: each comparison with an unknown amount adds one. */
const MOST_VARIABLES = 2 ** 12;

export function poolOf(): Pool {
	const kindOf = (end: unknown): Kind | null =>
		end === 0 || end === 1 || end === 2 ? 'plain' : typeof end === 'object' && end ? 'amount' : null;
	const reader = createReader(MOST_VARIABLES, kindOf);
	const plainEnd = (end: unknown) => end as Truth & Verdict;
	return {
		ends: reader.ends,
		append(part) {
			try {
				reader.append(part);
			} catch (error) {
				throw new UnusableProgram(`pool.${(error as Error).message}`);
			}
		},
		plain: <T extends Truth | Verdict>(reference: number): Diagram<T> =>
			reader.at(reference, plainEnd) as Diagram<T>,
		amount: reader.at,
		isPlain: (reference) => reader.has(reference, 'plain' satisfies Kind),
		isAmount: (reference) => reader.has(reference, 'amount' satisfies Kind),
	};
}

/**
 * A part as it came from outside.
 * @param madeFrom where it says for which days it holds and what it was made from
 * @throws UnusableProgram when it is of another format, of other rules or of another day, or has no pool
 */
export function checked<P extends { format: number; pool: FlatDiagrams }>(
	part: unknown,
	madeFrom: (part: Partial<P>) => Partial<Pick<QuestionsPart, 'period' | 'files'>> | undefined,
	ruleset: Ruleset,
): P {
	const found = (part ?? {}) as Partial<P>;
	expect(found.format === FORMAT, 'format', found.format, `${FORMAT}`);
	expect(belongsTo(madeFrom(found), ruleset), 'files', madeFrom(found), 'the rules in force');
	expect(typeof found.pool === 'object' && found.pool !== null, 'pool', found.pool, 'nodes');
	return found as P;
}

export function expect(
	holds: boolean,
	place: string,
	found: unknown,
	expected = 'a diagram of the pool',
): void {
	if (!holds)
		throw new UnusableProgram(`${place}: ${JSON.stringify(found)?.slice(0, 60)}, expected ${expected}`);
}
