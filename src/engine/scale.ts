/** How the outcome of one regeling runs over the values of one number, all other answers as they are. */
import type { Answers } from '../ruleset/answer';
import type { Outcome } from '../ruleset/schema';
import type { Program } from './compile';
import { isLeaf, soleEnd, visit } from './diagram';
import { MAYBE, OUTCOMES, type Verdict } from './ends';
import type { Bracket } from './evaluation';
import { knowledgeOf } from './facts';
import { remaining } from './remaining';

export interface Stretch extends Bracket {
	outcome: Outcome;
	/** A maybe that comes, somewhere in it, from other answers that are still open. */
	open?: true;
}

/**
 * @returns stretches from low to high, in eurocents or years; the first has no `atLeast`, the last no `atMost`.
 * Where other answers are still open and count, the stretch is a maybe. Empty when the outcome does not run.
 */
export function scale(program: Program, regelingId: string, factId: string, answers: Answers): Stretch[] {
	const regeling = program.regelingen.find(({ id }) => id === regelingId);
	if (!regeling || !('compiled' in regeling) || regeling.pastReview) return [];
	const { [factId]: _, ...others } = answers;
	const variable = program.space.variable(factId);
	const [[lowest, highest]] = program.space.domain(variable) as [readonly [number, number]];
	const left = remaining(regeling.compiled.decision.settled, knowledgeOf(program.space, others));
	const cuts = new Set<number>();
	visit(left, (node) => {
		if (!isLeaf(node) && node.variable === variable) for (const cut of node.cuts) cuts.add(cut);
	});
	const starts = [lowest, ...[...cuts].sort((a, b) => a - b)];
	const kept: { from: number; end: Verdict; open: boolean }[] = [];
	starts.forEach((from, i) => {
		const values = [[from, (starts[i + 1] ?? highest + 1) - 1]] as const;
		const sole = soleEnd(left, (v) => (v === variable ? values : undefined));
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
