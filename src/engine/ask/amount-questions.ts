/** Facts that can no longer change an outcome, but can still change an amount or which papers are needed. */
import type { Answers } from '../../ruleset/answer';
import { type Diagram, support } from '../diagram/diagram';
import { constantUnder, type Knowledge, restrict } from '../diagram/restrict';
import { paymentFor } from '../program/payment';
import type { CompiledRegeling, Program } from '../program/program';
import { UNLIKELY } from '../program/terminals';
import { encode } from '../program/variables';

/** @returns ids of facts without an entry in `answers`, in the order of the questions */
export function amountFacts(program: Program, answers: Answers): string[] {
	const { space } = program;
	const knowledge = encode(space, answers);
	const matters = new Set<string>();
	for (const regeling of program.regelingen) {
		if (regeling.status !== 'in-force') continue;
		const { compiled } = regeling;
		if (constantUnder(compiled.decision.settled, knowledge) === UNLIKELY) continue;
		for (const diagram of shown(compiled, knowledge))
			for (const variable of support(diagram)) {
				const fact = space.factOf(variable);
				if (fact) matters.add(fact.id);
			}
	}
	return space.facts.map(({ id }) => id).filter((id) => matters.has(id) && !(id in answers));
}

/** What a card shows besides the outcome, as far as it is still open. */
const shown = ({ file, amounts, condition }: CompiledRegeling, known: Knowledge): Diagram<unknown>[] => [
	...amounts.map((amount) => paymentFor(amount, known)),
	...(file.bewijsstukken ?? []).flatMap(({ when }) =>
		when ? [restrict(condition(when), known, (end) => end)] : [],
	),
];
