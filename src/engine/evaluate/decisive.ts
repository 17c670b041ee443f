/** What would turn a maybe into a certain outcome: one more answer, or one paper to bring. */
import type { InForce, Program } from '../compile/program';
import { constantUnder, type Knowledge } from '../diagram/restrict';
import type { RegelingResult } from './evaluation';

/** @returns the missing fact that settles this regeling most often when it becomes known, or null when none does */
export function decisiveFact(
	regeling: InForce,
	missing: readonly string[],
	knowledge: Knowledge,
	{ space, imagined }: Program,
): string | null {
	let best: { id: string; settled: number } | null = null;
	for (const { id } of space.facts) {
		if (!missing.includes(id)) continue;
		const variables = space.variablesOf(id);
		const settled = imagined().filter((household) => {
			const known = [...knowledge];
			for (const variable of variables) known[variable] = household[variable];
			return constantUnder(regeling.compiled.decision.settled, known) !== undefined;
		}).length;
		if (settled > (best?.settled ?? 0)) best = { id, settled };
	}
	return best?.id ?? null;
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
