/** The questions of this visit, in an order that stays the same under back and forward. */
import type { Answers } from '../../ruleset/answer';
import type { Fact } from '../../ruleset/schema';

/** One screen: one fact, or the facts that are asked together. */
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

/** What was answered, in that order, and then the next question. */
export function questionList(facts: readonly Fact[], answers: Answers, next: string | null): Question[] {
	const list: Question[] = [];
	for (const id of [...Object.keys(answers), ...(next ? [next] : [])]) {
		const question = questionOf(facts, id);
		if (list.some((other) => other.id === question.id)) continue;
		const [{ onlyIf }] = question.facts;
		if (onlyIf && answers[onlyIf] === false) continue;
		list.push(question);
	}
	return list;
}

/**
 * How many screens with a question can still come. Answers only take facts away from what is missing, so this number
 * never goes up on the way (S-11).
 */
export function questionsLeft(
	facts: readonly Fact[],
	answers: Answers,
	missing: ReadonlySet<string>,
	screensOf: (fact: Fact) => number = () => 1,
): number {
	const open = new Map<string, number>();
	for (const id of missing) {
		if (id in answers) continue;
		const question = questionOf(facts, id);
		open.set(question.id, screensOf(question.facts[0]));
	}
	return [...open.values()].reduce((sum, screens) => sum + screens, 0);
}
