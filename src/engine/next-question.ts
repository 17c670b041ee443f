/** The question to ask next, from the same missing facts that the outcomes show. */
import type { Answers } from '../ruleset/answer';
import type { Program } from './compile';
import { missingFacts } from './evaluate';
import type { FactSpace } from './facts';
import { knowledgeOf } from './facts';

/** @returns a fact id, or null when no unasked fact can change an outcome */
export function nextQuestion(program: Program, answers: Answers): string | null {
	const knowledge = knowledgeOf(program.space, answers);
	const missing = program.regelingen.flatMap((regeling) =>
		'compiled' in regeling ? missingFacts(regeling, program.space, knowledge) : [],
	);
	return firstToAsk(program.space, new Set(missing), answers);
}

/** The first missing fact without an answer, in asking order. */
export const firstToAsk = (space: FactSpace, missing: ReadonlySet<string>, answers: Answers): string | null =>
	space.facts.find(({ id }) => missing.has(id) && !(id in answers))?.id ?? null;
