/** The deciding part of our engine alone: rules in, outcomes out. */

import { verdictOf } from '../../src/engine/ask/open-facts';
import { compile } from '../../src/engine/compile/compile';
import type { Program } from '../../src/engine/program/program';
import { encode } from '../../src/engine/program/variables';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import type { Rules } from '../../src/ruleset/schema';

export const programOn = (rules: Rules, peildatum: string): Program => compile(assemble(rules, peildatum));

/** Outcomes only, undefined where they are open: what the peers give. */
export function verdicts(program: Program, answers: Answers): (number | undefined)[] {
	const knowledge = encode(program.space, answers);
	return program.regelingen.map((each) =>
		each.status !== 'in-force' ? undefined : verdictOf(each, knowledge),
	);
}
