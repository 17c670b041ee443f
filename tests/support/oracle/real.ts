/** The municipality's own rules, read once, and evaluated at any day. */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { compile, type Program } from '../../../src/engine/compile';
import { evaluate } from '../../../src/engine/evaluate';
import type { Evaluation, RegelingResult } from '../../../src/engine/evaluation';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble, type Ruleset } from '../../../src/ruleset/assemble';
import type { Eurocent, RegelingId } from './tables';

export const rules = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));

const onDay = new Map<string, { ruleset: Ruleset; program: Program }>();
function prepared(peildatum: string): { ruleset: Ruleset; program: Program } {
	let found = onDay.get(peildatum);
	if (!found) {
		const ruleset = assemble(rules, peildatum);
		found = { ruleset, program: compile(ruleset) };
		onDay.set(peildatum, found);
	}
	return found;
}

export const evaluateOn = (peildatum: string, answers: Answers): Evaluation =>
	evaluate(prepared(peildatum).program, answers);

export function resultOf(evaluation: Evaluation, regeling: RegelingId): RegelingResult {
	const found = evaluation.regelingen.find(({ id }) => id === regeling);
	if (!found) throw new Error(`no result for ${regeling}`);
	return found;
}

export function pastReview(regeling: RegelingId, peildatum: string): boolean {
	const found = prepared(peildatum).ruleset.regelingen.find(({ id }) => id === regeling);
	return found !== undefined && 'pastReview' in found && found.pastReview;
}

export const amountsOf = (result: RegelingResult): Record<string, Eurocent> =>
	Object.fromEntries(result.amounts.map(({ id, eurocent }) => [id, eurocent]));
