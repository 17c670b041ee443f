/** The municipality's own rules, read once, and evaluated at any day as far as the tables know them. */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate, outcomeOf, resultOf as resultIn } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation, RegelingResult } from '../../../src/engine/evaluate/evaluation';
import type { Program } from '../../../src/engine/program/program';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble, type Ruleset } from '../../../src/ruleset/assemble';
import { asKnownOn } from '../as-known';
import { typedUntil } from './norms';
import type { Eurocent } from './table';
import { type RegelingId, unpublished } from './tables';

/** All of them, also what came after the tables were typed. */
export const rules = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));
/** What can be compared with the tables. */
export const known = asKnownOn(typedUntil, rules);

const onDay = new Map<string, { ruleset: Ruleset; program: Program }>();
function prepared(peildatum: string): { ruleset: Ruleset; program: Program } {
	let found = onDay.get(peildatum);
	if (!found) {
		const ruleset = assemble(known, peildatum);
		found = { ruleset, program: compile(ruleset) };
		onDay.set(peildatum, found);
	}
	return found;
}

export const evaluateOn = (peildatum: string, answers: Answers): Evaluation =>
	evaluate(prepared(peildatum).program, answers);

/** Of one regeling alone: what thirteen others would say costs thirteen times as much. */
export const resultOn = (peildatum: string, regeling: RegelingId, answers: Answers): RegelingResult =>
	resultIn(prepared(peildatum).program, regeling, answers);

/** Of one regeling, without its amounts and reasons: a fraction of the time. */
export const outcomeOn = (peildatum: string, regeling: string, answers: Answers): RegelingResult['outcome'] =>
	outcomeOf(prepared(peildatum).program, regeling, answers);

export function resultOf(evaluation: Evaluation, regeling: RegelingId): RegelingResult {
	const found = evaluation.regelingen.find(({ id }) => id === regeling);
	if (!found) throw new Error(`no result for ${regeling}`);
	return found;
}

export function pastReview(regeling: RegelingId, peildatum: string): boolean {
	const found = prepared(peildatum).ruleset.regelingen.find(({ id }) => id === regeling);
	return found !== undefined && 'pastReview' in found && found.pastReview;
}

/** As far as the tables can know: an amount that was published since is not compared. */
export const amountsOf = (result: RegelingResult): Record<string, Eurocent> =>
	Object.fromEntries(
		result.amounts.map(({ id, eurocent }) => [
			id,
			unpublished.includes(id) && isPublished(result, id) ? null : eurocent,
		]),
	);

function isPublished({ id, version }: RegelingResult, amount: string): boolean {
	const file = rules.regelingen.find((one) => one.id === id && one.validFrom === version);
	const given = file?.gives.find((one) => one.id === amount)?.amount;
	return (
		typeof given !== 'object' || !('value' in given) || file?.values?.[given.value]?.amount !== undefined
	);
}
