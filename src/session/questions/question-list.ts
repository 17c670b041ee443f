/** Facts as questions: one fact, or the facts that are asked together. */
import type { Answers } from '../../ruleset/answer';
import type { Fact } from '../../ruleset/schema';

export interface Question {
	id: string;
	facts: readonly [Fact, ...Fact[]];
}

export function questionOf(facts: readonly Fact[], factId: string): Question {
	const fact = facts.find(({ id }) => id === factId);
	if (!fact) throw new Error(`unknown fact "${factId}"`);
	const { together } = fact;
	if (!together) return { id: fact.id, facts: [fact] };
	return { id: together, facts: facts.filter((other) => other.together === together) as [Fact, ...Fact[]] };
}

/** What was answered and still applies, in the order of the facts. */
export function questionList(facts: readonly Fact[], answers: Answers): Question[] {
	const list: Question[] = [];
	for (const { id, onlyIf } of facts) {
		if (!(id in answers) || (onlyIf && answers[onlyIf] === false)) continue;
		const question = questionOf(facts, id);
		if (!list.some((other) => other.id === question.id)) list.push(question);
	}
	return list;
}
