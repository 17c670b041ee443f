/** The only place where answers live. Throwing them away is the privacy measure. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { amountFacts } from '../engine/ask/amount-questions';
import { brackets, narrower } from '../engine/ask/brackets';
import { missingFacts } from '../engine/ask/open-facts';
import { nextQuestion } from '../engine/ask/question-value';
import { compile, type Program } from '../engine/compile/program';
import { encode } from '../engine/compile/variables';
import { type Answer, type Answers, isOpen, type Range } from '../ruleset/answer';
import { assemble, type Ruleset } from '../ruleset/assemble';
import { asksRanges } from '../ruleset/fact';
import type { Fact } from '../ruleset/schema';
import { isRange, same } from './questions/choices';
import { isIncome, nothingComesIn, type SourcesTold } from './questions/income-sources';
import type { Entries, Entry } from './questions/income-sum';
import { type Question, questionList, questionsLeft } from './questions/question-list';
import { firstAhead, type Step, stepList } from './questions/steps';

export interface Session {
	/** The rules of the day we calculate for. */
	readonly ruleset: Ruleset;
	readonly program: Program;
	readonly answers: ReadonlySignal<Answers>;
	/** Nothing that is asked can change an outcome any more. */
	readonly done: ReadonlySignal<boolean>;
	readonly questions: ReadonlySignal<readonly Question[]>;
	/** The questions as screens: a position in the address counts these. */
	readonly steps: ReadonlySignal<readonly Step[]>;
	/** Position of the first screen still to do, counted from 1. */
	readonly ahead: ReadonlySignal<number | null>;
	/** Where money comes from, and the amounts that were added up: a help to answer, never an answer. */
	readonly told: ReadonlySignal<SourcesTold>;
	readonly entries: ReadonlySignal<Entries>;
	/** Fact → the range that was chosen before the narrower choice. */
	readonly coarse: ReadonlySignal<Readonly<Record<string, Range>>>;
	readonly left: ReadonlySignal<number>;
	/** A changed answer keeps its place in the order. */
	answer(given: Answers): void;
	/** Within the range that was chosen. What is left open here leaves that range. */
	narrow(factId: string, reply: Answer): void;
	/** Where the money of this fact comes from. From nowhere is an answer at once. */
	tell(factId: string, told: readonly string[]): void;
	write(line: string, entry: Entry): void;
	/** Facts that change no outcome, but still an amount or a document. */
	readonly amountFacts: ReadonlySignal<readonly string[]>;
	/** From now on those are asked too. */
	askAmounts(): void;
	/** Puts this fact next, also when the order would ask another one first. */
	ask(factId: string): void;
	/** The same answers under the rules of another day, yyyy-mm-dd. */
	moveTo(peildatum: string): void;
	/** A page can stay open for days: a new visit begins with the rules of its own day. */
	begin(peildatum: string): void;
	dispose(): void;
}

/** @param compiled the same rules, where they are compiled already */
export function createSession(ruleset: Ruleset, compiled?: Program): Session {
	const { facts } = ruleset;
	let today = dayOf(ruleset, compiled);
	const on = (peildatum: string) =>
		peildatum === today.ruleset.peildatum ? today : dayOf(assemble(ruleset.rules, peildatum));
	const day = signal(today);
	const answers = signal<Answers>({});
	const wanted = signal<string | null>(null);
	const amountsToo = signal(false);
	const told = signal<SourcesTold>(null);
	const entries = signal<Entries>({});
	const coarse = signal<Readonly<Record<string, Range>>>({});
	const missing = computed(() => {
		const { space, regelingen } = day.value.program;
		const knowledge = encode(space, answers.value);
		return new Set(
			regelingen.flatMap((regeling) =>
				regeling.status === 'in-force' ? missingFacts(regeling, space, knowledge) : [],
			),
		);
	});
	const next = computed(() => nextQuestion(day.value.program, answers.value));
	const amounts = computed(() => amountFacts(day.value.program, answers.value));
	/** Only once every outcome is settled as far as it can be. */
	const amountsNow = computed(() => (amountsToo.value && next.value === null ? amounts.value : []));
	const first = computed(() => {
		const asked = wanted.value;
		if (asked !== null && !(asked in answers.value)) return asked;
		return next.value ?? amountsNow.value[0] ?? null;
	});
	const questions = computed(() => questionList(facts, answers.value, first.value));
	/** One narrower choice for each range, and only where a limit lies in it. */
	const splits = computed(() =>
		Object.keys(answers.value).filter(
			(id) =>
				isRange(answers.value[id]) &&
				!(id in coarse.value) &&
				asksRanges(day.value.program.space.fact(id)) &&
				narrower(day.value.program, answers.value, id).length > 0,
		),
	);
	const steps = computed(() =>
		stepList(questions.value, {
			answers: answers.value,
			told: told.value,
			coarse: coarse.value,
			splits: splits.value,
		}),
	);
	const left = computed(() => {
		const open = new Set([...missing.value, ...amountsNow.value]);
		return splits.value.length + questionsLeft(facts, answers.value, open, screensOf);
	});
	/** How many screens a question can take at most: never more than before, because limits only go away. */
	function screensOf(fact: Fact): number {
		const { program } = day.value;
		const splittable = (range: Range) =>
			narrower(program, { ...answers.value, [fact.id]: range }, fact.id).length > 0;
		const split = asksRanges(fact) && brackets(program, answers.value, fact.id).some(splittable);
		return 1 + (isIncome(fact) && told.value === null ? 1 : 0) + (split ? 1 : 0);
	}
	const answer: Session['answer'] = (given) => {
		const kept = { ...coarse.value };
		const changed = { ...given };
		for (const [id, value] of Object.entries(given)) {
			// The same range again: what was said within it still holds.
			if (id in kept && same(kept[id], value)) delete changed[id];
			else delete kept[id];
		}
		batch(() => {
			coarse.value = kept;
			answers.value = { ...answers.value, ...changed };
		});
	};
	return {
		get ruleset() {
			return day.value.ruleset;
		},
		get program() {
			return day.value.program;
		},
		answers,
		done: computed(() => next.value === null && splits.value.length === 0),
		questions,
		steps,
		ahead: computed(() => firstAhead(steps.value)),
		told,
		entries,
		coarse,
		left,
		amountFacts: amounts,
		answer,
		narrow(factId, reply) {
			const range = coarse.value[factId] ?? answers.value[factId];
			if (!isRange(range)) return;
			batch(() => {
				coarse.value = { ...coarse.value, [factId]: range };
				answers.value = { ...answers.value, [factId]: isOpen(reply) ? range : reply };
			});
		},
		tell(factId, given) {
			const before = nothingComesIn(told.value);
			batch(() => {
				told.value = given;
				if (nothingComesIn(given)) answer({ [factId]: 0 });
				// Nothing became something: how much has to be asked.
				else if (before && answers.value[factId] === 0) answer({ [factId]: 'unknown' });
			});
		},
		write(line, entry) {
			entries.value = { ...entries.value, [line]: entry };
		},
		askAmounts() {
			amountsToo.value = true;
		},
		ask(factId) {
			wanted.value = factId;
		},
		begin(peildatum) {
			today = on(peildatum);
			day.value = today;
		},
		moveTo(peildatum) {
			day.value = on(peildatum);
		},
		dispose() {
			answers.value = {};
			told.value = null;
			entries.value = {};
			coarse.value = {};
			wanted.value = null;
			amountsToo.value = false;
			day.value = today;
		},
	};
}

/** The rules of one day, compiled when first read: the first screen does not wait for it. */
function dayOf(ruleset: Ruleset, compiled?: Program): { ruleset: Ruleset; readonly program: Program } {
	let program = compiled;
	return {
		ruleset,
		get program() {
			program ??= compile(ruleset);
			return program;
		},
	};
}
