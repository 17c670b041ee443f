/** Which help of others may fit: pointed at, never worked out. */
import { isTerminal, support } from '../diagram/diagram';
import { type Knowledge, restrict } from '../diagram/restrict';
import type { Program } from '../program/program';
import { YES } from '../program/terminals';

/**
 * Shown where the condition holds or may hold. Not where that still depends on a detail: those are asked on the page of
 * a regeling, so most people never answer them, and it would stand there for everyone.
 * @returns ids, in the order of rules/elders.json
 */
export const signposts = (program: Program, knowledge: Knowledge): string[] =>
	program.ruleset.rules.elders.elders
		.filter(({ when }) => {
			if (!when) return true;
			const left = restrict(program.condition(when), knowledge, (truth) => truth);
			if (isTerminal(left)) return left.value === YES;
			return [...support(left)].every((variable) => program.space.factOf(variable)?.ask !== 'detail');
		})
		.map(({ id }) => id);
