/** The municipality's own rules, read once, and evaluated at any day as far as the tables know them. */
import { fileURLToPath } from 'node:url';
import { readRules } from '../../../src/authoring/read-rules';
import { programsOf } from '../../../src/authoring/validation/examples';
import { evaluate, outcomeOf, resultOf as resultIn } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation, RegelingResult } from '../../../src/engine/evaluate/evaluation';
import type { Answers } from '../../../src/ruleset/answer';
import { asKnownOn } from '../as-known';
import { typedUntil } from './norms';
import type { Eurocent } from './table';
import { type RegelingId, unpublished } from './tables';

/** All of them, also what came after the tables were typed. */
export const rules = readRules(fileURLToPath(new URL('../../../rules', import.meta.url)));
/** Compiled once a day for all files: they share a process. */
export const programs = programsOf(rules);
/** What can be compared with the tables. */
export const known = asKnownOn(typedUntil, rules);

export const knownOn = programsOf(known);

export const evaluateOn = (peildatum: string, answers: Answers): Evaluation =>
	evaluate(knownOn(peildatum), answers);

/** Of one regeling alone: what thirteen others would say costs thirteen times as much. */
export const resultOn = (peildatum: string, regeling: RegelingId, answers: Answers): RegelingResult =>
	resultIn(knownOn(peildatum), regeling, answers);

/** Of one regeling, without its amounts and reasons: a fraction of the time. */
export const outcomeOn = (peildatum: string, regeling: string, answers: Answers): RegelingResult['outcome'] =>
	outcomeOf(knownOn(peildatum), regeling, answers);

/** The version in force, or null. */
export function versionOn(peildatum: string, regeling: RegelingId): string | null {
	const found = knownOn(peildatum).ruleset.regelingen.find(({ id }) => id === regeling);
	return found?.status === 'in-force' ? found.file.validFrom : null;
}

export function resultOf(evaluation: Evaluation, regeling: RegelingId): RegelingResult {
	const found = evaluation.regelingen.find(({ id }) => id === regeling);
	if (!found) throw new Error(`no result for ${regeling}`);
	return found;
}

export function pastReview(regeling: RegelingId, peildatum: string): boolean {
	const found = knownOn(peildatum).ruleset.regelingen.find(({ id }) => id === regeling);
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
