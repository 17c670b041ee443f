/** The only place where answers live. Throwing them away is the privacy measure. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Program } from '../engine/compile';
import { evaluate } from '../engine/evaluate';
import type { Evaluation } from '../engine/evaluation';
import type { Answers } from '../ruleset/answer';
import type { Ruleset } from '../ruleset/assemble';
import { type Question, questionList, questionsLeft } from './question-list';

export interface Session {
	readonly ruleset: Ruleset;
	readonly program: Program;
	readonly answers: ReadonlySignal<Answers>;
	readonly evaluation: ReadonlySignal<Evaluation>;
	readonly questions: ReadonlySignal<readonly Question[]>;
	readonly left: ReadonlySignal<number>;
	/** The only write. A changed answer keeps its place in the order. */
	answer(given: Answers): void;
	dispose(): void;
}

export function createSession(ruleset: Ruleset, program: Program): Session {
	const { facts } = ruleset;
	const answers = signal<Answers>({});
	const evaluation = computed(() => evaluate(program, answers.value));
	return {
		ruleset,
		program,
		answers,
		evaluation,
		questions: computed(() => questionList(facts, answers.value, evaluation.value.next)),
		left: computed(() => questionsLeft(facts, answers.value, evaluation.value)),
		answer(given) {
			answers.value = { ...answers.value, ...given };
		},
		dispose() {
			answers.value = {};
		},
	};
}
