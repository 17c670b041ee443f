/** The outcome of one regeling for every value of one number, all other answers unchanged. */
import type { Answers } from '../../ruleset/answer';
import type { Outcome } from '../../ruleset/schema';
import type { Bracket } from '../ask/brackets';
import { remainingDecision } from '../ask/open-facts';
import { cutsOf } from '../diagram/diagram';
import { between, constantUnder, withValues } from '../diagram/restrict';
import type { Program } from '../program/program';
import { MAYBE, OUTCOMES, type Verdict } from '../program/terminals';
import { encode } from '../program/variables';

export interface OutcomeRange extends Bracket {
	outcome: Outcome;
	/** A maybe that is due, somewhere in the range, to other answers that are still open. */
	open?: true;
}

/**
 * @returns ranges from low to high, in eurocents or years; the first has no `atLeast`, the last no `atMost`.
 * Where other answers are still open and matter, the range is a maybe. Empty when the outcome is the same everywhere.
 */
export function outcomeRanges(
	program: Program,
	regelingId: string,
	factId: string,
	answers: Answers,
): OutcomeRange[] {
	const regeling = program.regelingen.find(({ id }) => id === regelingId);
	if (regeling?.status !== 'in-force' || regeling.pastReview) return [];
	const { [factId]: _, ...without } = answers;
	const others = encode(program.space, without);
	const variable = program.space.variable(factId);
	const { from: lowest, to: highest } = program.space.domain(variable);
	const left = remainingDecision(regeling.compiled.decision.settled, others);
	const starts = [lowest, ...cutsOf([left], variable)];
	const kept: { from: number; end: Verdict; open: boolean }[] = [];
	starts.forEach((from, i) => {
		const sole = constantUnder(
			left,
			withValues(others, variable, between(from, (starts[i + 1] ?? highest + 1) - 1)),
		);
		const before = kept.at(-1);
		if (before?.end === (sole ?? MAYBE)) before.open ||= sole === undefined;
		else kept.push({ from, end: sole ?? MAYBE, open: sole === undefined });
	});
	if (kept.length < 2) return [];
	return kept.map(({ from, end, open }, i) => {
		const next = kept[i + 1];
		return {
			...(i > 0 && { atLeast: from }),
			...(next && { atMost: next.from - 1 }),
			outcome: OUTCOMES[end] as Outcome,
			...(open && { open }),
		};
	});
}
