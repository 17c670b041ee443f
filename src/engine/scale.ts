/** How the outcome of one regeling runs over the values of one number, all other answers as they are. */
import type { Answers } from '../ruleset/answer';
import type { Outcome } from '../ruleset/schema';
import type { Program } from './compile';
import { OUTCOMES, type Verdict } from './decide';
import { isLeaf, type Leaf } from './diagram';
import { remaining } from './evaluate';
import type { Bracket } from './evaluation';
import { knowledgeOf } from './facts';

export interface Stretch extends Bracket {
	outcome: Outcome;
}

/**
 * @returns stretches from low to high, in eurocents or years; the first has no `atLeast`, the last no `atMost`.
 * Empty when the outcome does not run over this fact alone.
 */
export function scale(program: Program, regelingId: string, factId: string, answers: Answers): Stretch[] {
	const regeling = program.regelingen.find(({ id }) => id === regelingId);
	if (!regeling || !('compiled' in regeling) || regeling.pastReview) return [];
	const { [factId]: _, ...others } = answers;
	const left = remaining(regeling.compiled.decision.settled, knowledgeOf(program.space, others));
	if (isLeaf(left) || left.variable !== program.space.variable(factId) || !left.kids.every(isLeaf)) return [];
	return left.kids.map((kid, i) => {
		const [atLeast, next] = [left.cuts[i - 1], left.cuts[i]];
		return {
			...(atLeast !== undefined && { atLeast }),
			...(next !== undefined && { atMost: next - 1 }),
			outcome: OUTCOMES[(kid as Leaf<Verdict>).value] as Outcome,
		};
	});
}
