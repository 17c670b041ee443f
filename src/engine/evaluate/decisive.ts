/** What would turn a maybe into a certain outcome: one more answer, or one paper to bring. */

import { constantUnder, type Knowledge } from '../diagram/restrict';
import type { InForce, Program } from '../program/program';
import { encode } from '../program/variables';
import type { RegelingResult } from './evaluation';
import { SAMPLE_SEED, SAMPLES, sampleHouseholds } from './sample-households';

/** @returns the missing fact that settles this regeling most often when it becomes known, or null when none does */
export function decisiveFact(
	regeling: InForce,
	missing: readonly string[],
	knowledge: Knowledge,
	program: Program,
): string | null {
	const { space } = program;
	let best: { id: string; settled: number } | null = null;
	for (const { id } of space.facts) {
		if (!missing.includes(id)) continue;
		const variables = space.variablesOf(id);
		const settled = imagined(program).filter((household) => {
			const known = [...knowledge];
			for (const variable of variables) known[variable] = household[variable];
			return constantUnder(regeling.compiled.decision.settled, known) !== undefined;
		}).length;
		if (settled > (best?.settled ?? 0)) best = { id, settled };
	}
	return best?.id ?? null;
}

const made = new WeakMap<Program, readonly Knowledge[]>();

/** Sample households, made when first asked for. */
function imagined(program: Program): readonly Knowledge[] {
	let households = made.get(program);
	if (!households) {
		const { ruleset, space } = program;
		const household = sampleHouseholds(ruleset.rules.aannames, program, SAMPLE_SEED);
		households = Array.from({ length: SAMPLES }, () => encode(space, household()));
		made.set(program, households);
	}
	return households;
}

/** @returns the paper that makes most regelingen certain on its own, or null when none makes even one */
export function decisiveDocument(
	results: readonly RegelingResult[],
	documents: readonly { id: string; answers?: readonly string[] }[],
): { id: string; regelingen: string[] } | null {
	const open = results.filter(({ outcome, missing }) => outcome === 'maybe' && missing.length > 0);
	let best: { id: string; regelingen: string[] } | null = null;
	for (const { id, answers = [] } of documents) {
		const regelingen = open
			.filter(({ missing }) => missing.every((fact) => answers.includes(fact)))
			.map((each) => each.id);
		if (regelingen.length > (best?.regelingen.length ?? 0)) best = { id, regelingen };
	}
	return best;
}
