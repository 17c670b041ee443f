/** Our engine as it is measured, in node and in a page: bundled, it reads rules or a published program and gives outcomes. */

import { missingFacts, verdictOf } from '../../src/engine/ask/open-facts';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import { reasons } from '../../src/engine/evaluate/reasons';
import type { Program } from '../../src/engine/program/program';
import { MAYBE } from '../../src/engine/program/terminals';
import { encode } from '../../src/engine/program/variables';
import type { Answers } from '../../src/ruleset/answer';

export { linkResults } from '../../src/engine/program/link-results';
export { linkedOn } from './linking';
export { programOn, verdicts } from './outcomes';

/** Outcomes with their reasons, or with the facts that are missing: a decision with its explanation. */
export function explained(program: Program, answers: Answers): unknown[] {
	const { space } = program;
	const knowledge = encode(space, answers);
	return program.regelingen.map((each) => {
		if (each.status !== 'in-force') return undefined;
		const verdict = verdictOf(each, knowledge);
		return verdict === undefined
			? [MAYBE, missingFacts(each, space, knowledge)]
			: [verdict, reasons(each.compiled, program, knowledge, answers, verdict)];
	});
}

/** Everything a screen needs: also amounts, papers, what is uncertain, the nearest change, the next question. */
export { evaluate as everything };
