/**
 * What a version reads, and where: for reasons, and for what an outcome depends on. Questions do not need it, so it is
 * worked out when first asked for, apart from the diagrams.
 */
import { partsOf } from '../../ruleset/version';
import { support } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import { dependenciesIn } from '../program/dependencies';
import type { CompiledRegeling, Program } from '../program/program';

/** A fact that a decision depends on, by its index in `facts`, and the id of the step to name for it. */
export interface DecidingFact {
	readonly fact: string;
	readonly place: number;
	readonly condition: string;
}

export interface VersionReads {
	/** Variables of facts that the settled verdict can depend on. */
	readonly variables: ReadonlySet<number>;
	/** Facts that the settled verdict can depend on, with their variables; the last asked comes first. */
	readonly facts: readonly { id: string; variables: readonly number[] }[];
	/** For the step that decided: which step to name for each of these facts, the nearest to it first. */
	readersWhen(step: number): readonly DecidingFact[];
	/** The fact that the condition of a part (a kind of costs) reads, by the id of the part. */
	factOfPart(id: string): string;
	/** What the condition of a step, a part with all its steps, or an amount depends on, in the order of the file. */
	readonly steps: readonly { own: ReadonlySet<string>; parts: readonly ReadonlySet<string>[] }[];
	readonly amounts: readonly ReadonlySet<string>[];
}

const known = new WeakMap<CompiledRegeling, VersionReads>();

export function readsOfVersion(compiled: CompiledRegeling, program: Program): VersionReads {
	const reading = known.get(compiled) ?? read(compiled, program);
	known.set(compiled, reading);
	return reading;
}

function read({ file, decision }: CompiledRegeling, { space }: Program): VersionReads {
	const reads = dependenciesIn(file, space.facts);
	const parts = file.steps.map(partsOf);
	const readBy = file.steps.map((step) => reads(step).facts);
	const variables = support(decision.settled);
	const facts = space.facts
		.map(({ id }) => ({ id, variables: space.variablesOf(id) }))
		.filter((fact) => fact.variables.some((variable) => variables.has(variable)))
		.reverse();
	const factsOfParts = new Map(parts.flat().map(({ id, when }) => [id, [...reads(when).facts][0] as string]));
	return {
		variables,
		facts,
		readersWhen: memoize((decided: number) => {
			const nearness = (step: number) => (step === decided ? file.steps.length : step);
			return facts
				.map(({ id }, place) => ({
					fact: id,
					place,
					step: readBy[decided]?.has(id) ? decided : readBy.findIndex((read) => read.has(id)),
				}))
				.sort((a, b) => nearness(b.step) - nearness(a.step))
				.map(({ fact, place, step }) => ({ fact, place, condition: file.steps[step]?.id as string }));
		}),
		factOfPart: (id) => factsOfParts.get(id) as string,
		steps: file.steps.map(({ id, when }, i) => ({
			own: reads({ id, when }).valueIds,
			parts: (parts[i] as (typeof parts)[number]).map((part) => reads(part).valueIds),
		})),
		amounts: file.gives.map((gives) => reads(gives).valueIds),
	};
}
