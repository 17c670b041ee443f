/** The only place where answers live. Throwing them away is the privacy measure. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Program } from '../engine/compile';
import { evaluate, missingFacts } from '../engine/evaluate';
import type { Evaluation } from '../engine/evaluation';
import { knowledgeOf } from '../engine/facts';
import { nextQuestion } from '../engine/next-question';
import type { Answers } from '../ruleset/answer';
import type { Ruleset } from '../ruleset/assemble';
import { type Question, questionList, questionsLeft } from './question-list';

export interface Session {
	readonly ruleset: Ruleset;
	readonly program: Program;
	readonly answers: ReadonlySignal<Answers>;
	/** Amounts and reasons take longer than the next question: only computed where they are shown. */
	readonly evaluation: ReadonlySignal<Evaluation>;
	/** Nothing that is asked can change an outcome any more. */
	readonly done: ReadonlySignal<boolean>;
	readonly questions: ReadonlySignal<readonly Question[]>;
	readonly left: ReadonlySignal<number>;
	/** The only write. A changed answer keeps its place in the order. */
	answer(given: Answers): void;
	dispose(): void;
}

export function createSession(ruleset: Ruleset, program: Program): Session {
	const { facts } = ruleset;
	const answers = signal<Answers>({});
	const missing = computed(() => {
		const knowledge = knowledgeOf(program.space, answers.value);
		return new Set(
			program.regelingen.flatMap((regeling) =>
				'compiled' in regeling ? missingFacts(regeling, program.space, knowledge) : [],
			),
		);
	});
	const next = computed(() => nextQuestion(program, answers.value));
	return {
		ruleset,
		program,
		answers,
		evaluation: computed(() => evaluate(program, answers.value)),
		done: computed(() => next.value === null),
		questions: computed(() => questionList(facts, answers.value, next.value)),
		left: computed(() => questionsLeft(facts, answers.value, missing.value)),
		answer(given) {
			answers.value = { ...answers.value, ...given };
		},
		dispose() {
			answers.value = {};
		},
	};
}
