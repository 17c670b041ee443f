/** Asks everything that can change an outcome, one fact at a time, in no order that anyone uses. */
import { missingFacts } from '../../src/engine/ask/open-facts';
import type { Program } from '../../src/engine/program/program';
import { encode } from '../../src/engine/program/variables';
import type { Answers } from '../../src/ruleset/answer';

/** @returns a fact that is missing and has no entry, or null */
export function unasked({ regelingen, space }: Program, answers: Answers): string | null {
	const knowledge = encode(space, answers);
	for (const regeling of regelingen) {
		if (regeling.status !== 'in-force') continue;
		const open = missingFacts(regeling, space, knowledge).find((id) => !(id in answers));
		if (open) return open;
	}
	return null;
}
