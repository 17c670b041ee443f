/** What a device has of the engine before the first question: a published program in, the facts that matter out. */
import { missingFacts, verdictOf } from '../../src/engine/ask/open-facts';
import { type LinkedProgram, link } from '../../src/engine/program/link';
import { encode } from '../../src/engine/program/variables';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import type { Rules } from '../../src/ruleset/schema';

const nothingElse = (): never => {
	throw new Error('this was not published');
};

/** @param questions as published for the period of that day */
export const linkedOn = (rules: Rules, peildatum: string, questions: unknown): LinkedProgram =>
	link(assemble(rules, peildatum), questions, { on: nothingElse, compiled: nothingElse });

export function asked({ regelingen, space }: LinkedProgram, answers: Answers): string[][] {
	const knowledge = encode(space, answers);
	return regelingen.map((each) =>
		each.status !== 'in-force' || verdictOf(each, knowledge) !== undefined
			? []
			: missingFacts(each, space, knowledge),
	);
}
