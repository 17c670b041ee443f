/** A program the way a device gets it: written down, sent as text, and linked. */
import { writeProgram } from '../../src/engine/compile/write-program';
import { type LinkedProgram, link } from '../../src/engine/program/link';
import { linkResults } from '../../src/engine/program/link-results';
import type { Program } from '../../src/engine/program/program';
import type { QuestionsPart, ResultsPart } from '../../src/engine/program/program-file';
import { isIn, periodsOf } from '../../src/ruleset/periods';

/** Both parts of the period of this program, as they come from outside. */
export function writtenFrom(program: Program): { questions: QuestionsPart; results: ResultsPart } {
	const { rules, peildatum } = program.ruleset;
	const period = periodsOf(rules).find((each) => isIn(each, peildatum)) ?? { from: peildatum };
	const { questions, results } = writeProgram(program, period);
	return JSON.parse(JSON.stringify({ questions, results: results() }));
}

const nothingElse = (): never => {
	throw new Error('this was not published');
};

/** @param program what it is linked for; another day than that of the parts is fine within their period */
export function linkedFrom(
	{ questions, results }: ReturnType<typeof writtenFrom>,
	program: Program,
): LinkedProgram {
	const linked = link(program.ruleset, questions, { on: program.on, compiled: nothingElse });
	linked.complete(linkResults(linked, results));
	return linked;
}
