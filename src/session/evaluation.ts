/**
 * Outcomes, amounts and reasons for the answers of a visit. A module of its own, because nothing needs it before
 * the results: the questions do without.
 */
import { computed, type ReadonlySignal } from '@preact/signals';
import { amountFacts } from '../engine/ask/amount-questions';
import { evaluate } from '../engine/evaluate/evaluate';
import type { Evaluation } from '../engine/evaluate/evaluation';
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

/** Facts that change no outcome, but still an amount or a document. */
export const amountFactsOf = ({ program, answers }: Session): string[] => amountFacts(program, answers.value);
