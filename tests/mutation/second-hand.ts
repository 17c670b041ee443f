/** Whether the tables of the second hand notice a mistake: households around every limit that they know. */
import fc from 'fast-check';
import { resultOf } from '../../src/engine/evaluate/evaluate';
import type { Program } from '../../src/engine/program/program';
import type { Answers } from '../../src/ruleset/answer';
import { households } from '../support/oracle/arbitraries';
import { type Household, money } from '../support/oracle/household';
import { amountsOf } from '../support/oracle/real';
import { decide, edges, type RegelingId } from '../support/oracle/tables';

/** What a household comes to on a day, as text. */
type Look = (program: Program) => string;

export interface Case {
	day: string;
	expected: string;
	look: Look;
}

/** Amounts beside a maybe are ranges over what is open: only what is likely is compared. */
const shown = (outcome: string, amounts: object): string =>
	JSON.stringify([outcome, outcome === 'likely' ? Object.entries(amounts).sort() : []]);

function* around(h: Household, day: string): Generator<Household> {
	yield h;
	const limits = edges(h, day);
	for (const fact of money)
		for (const limit of limits[fact]) for (const plus of [0, 1]) yield { ...h, [fact]: limit + plus };
}

/**
 * @param programs the rules as they are
 * @returns the households on which both hands agree about this regeling
 */
export function casesFor(
	id: RegelingId,
	days: readonly string[],
	programs: (day: string) => Program,
): Case[] {
	return days.flatMap((day) =>
		fc
			.sample(households(day), { numRuns: 300, seed: 1 })
			.flatMap((some) => [...around(some, day)])
			.flatMap((h) => {
				const { outcome, amounts } = decide(id, h, day);
				const expected = shown(outcome, amounts);
				const look: Look = (program) => {
					const found = resultOf(program, id, h as unknown as Answers);
					return shown(found.outcome, amountsOf(found));
				};
				return look(programs(day)) === expected ? [{ day, expected, look }] : [];
			}),
	);
}
