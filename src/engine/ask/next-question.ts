/** The question to ask next, from the same missing facts that the outcomes show. */
import type { Answers } from '../../ruleset/answer';
import type { Program } from '../compile/program';
import { mostValuable } from './question-value';

/** @returns a fact id, or null when no unasked fact can change an outcome; whatever order the answers came in */
export const nextQuestion = (program: Program, answers: Answers): string | null =>
	mostValuable(program, answers)[0] ?? null;
