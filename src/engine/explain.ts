/** Which of the resident's own answers decided: a smallest set of answers that alone give this outcome. */
import type { Answer, Answers } from '../ruleset/answer';
import type { CompiledRegeling } from './compile';
import type { DrawnPart, DrawnStep } from './decide';
import { soleEnd } from './diagram';
import { MAYBE, OUTCOMES, type Verdict } from './ends';
import type { Because, RegelingResult } from './evaluation';
import type { FactSpace, Knowledge } from './facts';
import { truthOf } from './truth';

export function explain(
	compiled: CompiledRegeling,
	space: FactSpace,
	knowledge: Knowledge,
	answers: Answers,
	verdict: Verdict,
): Because[] {
	const decided = compiled.decision.steps.find(({ when }) => truthOf(when, knowledge) !== 'no');
	const facts = sufficient(compiled, space, knowledge, answers, verdict);
	const reader = (fact: string): string => {
		const reads = (step: DrawnStep) => step.reads.has(fact);
		return (decided && reads(decided) ? decided : compiled.decision.steps.find(reads))?.step.id ?? '';
	};
	const order = compiled.decision.steps.map(({ step }) => step.id);
	const parts = partReasons();
	const because = facts
		.filter((fact) => !parts.some((part) => part.fact === fact))
		.map((fact): Because => ({ fact, value: answers[fact] as Answer, condition: reader(fact) }))
		.sort((a, b) => nearness(b) - nearness(a));
	return [...because, ...parts];

	/** The step that decided first, then the other steps from last to first. */
	function nearness({ condition }: Because): number {
		return condition === decided?.step.id ? order.length : order.indexOf(condition);
	}
	function partReasons(): Because[] {
		return partResults(compiled, knowledge).map(({ id, outcome }) => {
			const drawn = (decided as DrawnStep).parts.find(({ part }) => part.id === id) as DrawnPart;
			const fact = [...drawn.reads][0] as string;
			const { when } = drawn.part;
			const value = 'includes' in when ? when.includes : (answers[fact] as Answer);
			return { fact, value, condition: id, outcome };
		});
	}
}

/** The parts (kinds of costs) that apply to this household, each with its own outcome. */
export function partResults({ decision }: CompiledRegeling, knowledge: Knowledge): RegelingResult['parts'] {
	const decided = decision.steps.find(({ when }) => truthOf(when, knowledge) !== 'no');
	return (decided?.parts ?? [])
		.filter(({ when }) => truthOf(when, knowledge) === 'yes')
		.map(({ part, verdict }) => {
			const end = soleEnd(verdict, (variable) => knowledge[variable]);
			return { id: part.id, outcome: OUTCOMES[end ?? MAYBE] as 'likely' };
		});
}

/** Drops answers one by one, last asked first, as long as the outcome stays certain without them. */
function sufficient(
	{ decision }: CompiledRegeling,
	space: FactSpace,
	knowledge: Knowledge,
	answers: Answers,
	verdict: Verdict,
): string[] {
	const kept = [...knowledge];
	const facts = space.facts.filter(
		({ id }) => id in answers && space.variablesOf(id).some((v) => decision.reads.has(v)),
	);
	const needed: string[] = [];
	for (const { id } of [...facts].reverse()) {
		const variables = space.variablesOf(id);
		if (variables.every((variable) => kept[variable] === undefined)) continue;
		const before = variables.map((variable) => kept[variable]);
		for (const variable of variables) kept[variable] = undefined;
		if (soleEnd(decision.settled, (variable) => kept[variable]) === verdict) continue;
		variables.forEach((variable, i) => {
			kept[variable] = before[i];
		});
		needed.push(id);
	}
	return needed;
}
