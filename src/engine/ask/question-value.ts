/**
 * Which question is worth most now. For each sample household, see which of the open questions are really needed to
 * settle every regeling: the one that is needed most often, for its price, is asked first.
 */

import type { Answers } from '../../ruleset/answer';
import { asksRanges } from '../../ruleset/fact';
import type { Fact } from '../../ruleset/schema';
import type { Program } from '../compile/program';
import type { Verdict } from '../compile/terminals';
import { encode } from '../compile/variables';
import { cutsOf, type Diagram, isTerminal, support } from '../diagram/diagram';
import { constantUnder, type Knowledge, type ValueSet } from '../diagram/restrict';
import { CHOICES } from './brackets';
import { remainingDecision } from './open-facts';

/** What a question costs someone: hard ones wait a little, sensitive ones and those about health wait longest. */
const RELUCTANCE: Record<Fact['sensitivity'], number> = { none: 0, personal: 0.05, sensitive: 2, health: 3 };
const PER_EFFORT = 0.05;

/** A question: facts that are asked on one screen. */
interface Question {
	readonly facts: readonly Fact[];
	readonly variables: readonly number[];
	/** Screens it takes, and how much someone would rather not answer it. */
	readonly price: number;
}

/** @returns a fact id, or null when no unasked fact can change an outcome; whatever order the answers came in */
export const nextQuestion = (program: Program, answers: Answers): string | null =>
	mostValuable(program, answers)[0] ?? null;

/** @returns the ids of the facts on the screen to ask next; empty when nothing unasked can change an outcome */
export function mostValuable(program: Program, answers: Answers): string[] {
	const { space } = program;
	const knowledge = encode(space, answers);
	const open = program.regelingen.flatMap((regeling) => {
		if (regeling.status !== 'in-force' || regeling.pastReview) return [];
		const left = remainingDecision(regeling.compiled.decision.settled, knowledge);
		return isTerminal(left) ? [] : [left];
	});
	const missing = new Set(
		open.flatMap((diagram) => [...support(diagram)].map((v) => space.factOf(v) as Fact)),
	);
	const questions = asQuestions(
		space.facts.filter((fact) => missing.has(fact) && !(fact.id in answers)),
		open,
		program,
	);
	if (questions.length < 2) return (questions[0]?.facts ?? []).map(({ id }) => id);
	const wanted = needs(questions, open, knowledge, program);
	let best = questions[0] as Question;
	for (const question of questions) if (worth(question) > worth(best)) best = question;
	return best.facts.map(({ id }) => id);

	function worth(question: Question): number {
		return (wanted.get(question) ?? 0) / question.price;
	}
}

/** Facts that are asked together are one question; a number with more limits than choices takes more screens. */
function asQuestions(
	facts: readonly Fact[],
	open: readonly Diagram<Verdict>[],
	{ space }: Program,
): Question[] {
	const together = new Map<string, Fact[]>();
	for (const fact of facts) {
		const id = fact.together ?? fact.id;
		together.set(id, [...(together.get(id) ?? []), fact]);
	}
	return [...together.values()].map((asked) => {
		const variables = asked.flatMap(({ id }) => space.variablesOf(id));
		const [first] = asked as [Fact];
		const limits = asksRanges(first) ? cutsOf(open, variables[0] as number).length : 0;
		const screens = Math.max(1, Math.ceil(Math.log(limits + 1) / Math.log(CHOICES)));
		const reluctance = Math.max(
			...asked.map(({ effort, sensitivity }) => RELUCTANCE[sensitivity] + PER_EFFORT * effort),
		);
		return { facts: asked, variables, price: screens + reluctance };
	});
}

/** In how many sample households a question cannot be left out. */
function needs(
	questions: readonly Question[],
	open: readonly Diagram<Verdict>[],
	knowledge: Knowledge,
	{ imagined }: Program,
): Map<Question, number> {
	const wanted = new Map<Question, number>();
	const dearFirst = [...questions].sort((a, b) => b.price - a.price);
	for (const household of imagined()) {
		const known: (ValueSet | undefined)[] = [...knowledge];
		for (const { variables } of questions) for (const v of variables) known[v] = household[v];
		const ends = open.map((diagram) => constantUnder(diagram, known));
		const settles = () =>
			open.every((diagram, i) => ends[i] === undefined || constantUnder(diagram, known) === ends[i]);
		for (const question of dearFirst) {
			for (const v of question.variables) known[v] = knowledge[v];
			if (settles()) continue;
			for (const v of question.variables) known[v] = household[v];
			wanted.set(question, (wanted.get(question) ?? 0) + 1);
		}
	}
	return wanted;
}
