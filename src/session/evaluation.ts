/**
 * Outcomes, amounts and reasons for the answers of a visit. A module of its own, because nothing needs it before
 * the results: the questions do without.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { amountFacts } from '../engine/ask/amount-questions';
import { evaluate } from '../engine/evaluate/evaluate';
import type { Evaluation } from '../engine/evaluate/evaluation';
import { readsOfVersion } from '../engine/evaluate/what-it-reads';
import type { CompiledRegeling, Program } from '../engine/program/program';
import type { Session } from './session';

const kept = new WeakMap<Session, ReadonlySignal<Evaluation>>();

/** Computed once for the same answers and the same day; a screen that reads it follows both. */
export function evaluationOf(session: Session): Evaluation {
	let evaluation = kept.get(session);
	if (!evaluation) {
		evaluation = computed(() => evaluate(session.program, session.answers.value));
		kept.set(session, evaluation);
	}
	return evaluation.value;
}

/** What the first evaluation would have to work out for a version: diagrams are made when they are first looked at. */
export const prepareVersion = (compiled: CompiledRegeling, program: Program) => [
	compiled.decision.steps,
	compiled.amounts,
	readsOfVersion(compiled, program),
];

/** Facts that change no outcome, but still an amount or a document. */
export const amountFactsOf = ({ program, answers }: Session): string[] => amountFacts(program, answers.value);
