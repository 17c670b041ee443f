/**
 * A household as an example for whoever keeps the rules: what someone may hand over when an outcome looks
 * wrong. Coarse on purpose; `rules -- check` reads it and comes to the same outcomes.
 */

import { limits } from '../../engine/ask/brackets';
import type { Program } from '../../engine/program/program';
import { type Answer, type Answers, isOpen, isRange, type Range } from '../../ruleset/answer';
import { asksRanges, kindOf, picksOptions } from '../../ruleset/fact';
import { FACT_KINDS } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { setAnswer } from '../questions/choices';

/** What someone agreed to, beside everything else. Nothing, unless they said so. */
export interface Consent {
	health: boolean;
	/** Facts whose answer is handed over as well. */
	apart: readonly string[];
}

export interface Example {
	peildatum: string;
	answers: Answers;
}

export function exampleOf(program: Program, answers: Answers, consent: Consent): Example {
	const { facts, peildatum } = program.ruleset;
	const given: Record<string, Answer> = {};
	// In the order of the file: the order of asking would tell what was answered.
	for (const fact of facts) {
		const answer = answers[fact.id];
		if (answer === undefined) continue;
		if (isHealth(fact) ? !consent.health : !isFree(fact) && !consent.apart.includes(fact.id)) continue;
		given[fact.id] = isOpen(answer) ? 'unknown' : withoutMore(program, fact, answer, consent.health);
	}
	// Edges follow from what is handed over, so they cannot tell what was left out. Whatever the other amounts
	// are: brackets are safe beside each other, and the example still says something once a rule is mended.
	const numbers = facts.filter((fact) => asksRanges(fact) && !isOpen(given[fact.id]));
	let settled = without(given, numbers);
	for (const kind of FACT_KINDS) {
		const ids = numbers.filter((fact) => fact.kind === kind).map(({ id }) => id);
		for (const id of ids)
			given[id] = bracketAround(range(given[id] as number | Range), limits(program, settled, id));
		settled = { ...settled, ...Object.fromEntries(ids.map((id) => [id, given[id] as Answer])) };
	}
	return { peildatum, answers: given };
}

/** Which of these were answered: only about those there is something to agree to. */
export function sensitiveIn(facts: readonly Fact[], answers: Answers): Consent {
	const known = facts.filter(({ id }) => !isOpen(answers[id]));
	return {
		health: known.some((fact) => isHealth(fact) || fact.options?.some(isHealth)),
		apart: known.filter((fact) => !isHealth(fact) && !isFree(fact)).map(({ id }) => id),
	};
}

const isHealth = ({ sensitivity }: { sensitivity?: Fact['sensitivity'] | undefined }): boolean =>
	sensitivity === 'health';

/** Only what the rule files say goes along unasked; never for lack of a word about it. */
const isFree = (fact: Fact): boolean => fact.export === 'free';

/** One line for each answer: someone reads it before they save it. */
export function exampleText({ peildatum, answers }: Example): string {
	const lines = Object.entries(answers).map(([id, answer]) => `    ${JSON.stringify(id)}: ${spaced(answer)}`);
	return `{\n  "peildatum": ${JSON.stringify(peildatum)},\n  "answers": {\n${lines.join(',\n')}\n  }\n}\n`;
}

const spaced = (answer: Answer): string =>
	JSON.stringify(answer, null, 1)
		.replace(/\n\s*/g, ' ')
		.replace(/([[{]) | ([\]}])/g, '$1$2');

function withoutMore(program: Program, fact: Fact, answer: Answer, health: boolean): Answer {
	if (kindOf(fact).asked === 'which')
		return some(range(answer as number | Range), limits(program, {}, fact.id));
	if (!picksOptions(fact) || health) return answer;
	const { options = [] } = fact;
	const hidden = options.filter(({ sensitivity }) => sensitivity === 'health').map(({ id }) => id);
	if (hidden.length === 0) return answer;
	const { includes, open } = setAnswer(answer);
	return {
		includes: includes.filter((id) => !hidden.includes(id)),
		open: options.map(({ id }) => id).filter((id) => hidden.includes(id) || open.includes(id)),
	};
}

const without = (answers: Answers, left: readonly Fact[]): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => !left.some((fact) => fact.id === id)));

/** How many there are only as far as a rule counts, whoever it is. */
const some = (count: Required<Range>, cuts: readonly number[]): Answer => {
	if (count.atMost === 0) return 0;
	return count.atLeast > 0 ? bracketAround(count, [1, ...cuts]) : 'unknown';
};

const range = (answer: number | Range): Required<Range> =>
	isRange(answer)
		? { atLeast: 0, atMost: Number.POSITIVE_INFINITY, ...answer }
		: { atLeast: answer as number, atMost: answer as number };

/** From the last limit at or below it, up to the first one above it. */
function bracketAround({ atLeast, atMost }: Required<Range>, cuts: readonly number[]): Range {
	const from = cuts.findLast((cut) => cut <= atLeast) ?? 0;
	const next = cuts.find((cut) => cut > atMost);
	return {
		...((from > 0 || next === undefined) && { atLeast: from }),
		...(next !== undefined && { atMost: next - 1 }),
	};
}
