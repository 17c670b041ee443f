/** What tells something about someone's health: never kept, and on paper or in a link only when it is ticked (P-06). */

import { verdictOf } from '../../engine/ask/open-facts';
import type { Program } from '../../engine/program/program';
import { OUTCOMES } from '../../engine/program/terminals';
import { encode } from '../../engine/program/variables';
import type { Answer, Answers } from '../../ruleset/answer';
import { isOpen } from '../../ruleset/answer';
import { kindOf, picksOptions } from '../../ruleset/fact';
import type { Fact } from '../../ruleset/schema';
import { setAnswer } from '../questions/choices';

/**
 * Regelingen that nobody gets without saying something about health: on a paper or in a link their name alone
 * tells. Follows from the rules, so a new one needs no list.
 */
export function tellsHealth(program: Program): Set<string> {
	const { regelingen, ruleset, space } = program;
	const healthy = encode(space, nothingOfHealth(ruleset.facts));
	const outOfReach = (regeling: (typeof regelingen)[number]): boolean => {
		if (regeling.status !== 'in-force') return false;
		const verdict = verdictOf(regeling, healthy);
		return verdict !== undefined && OUTCOMES[verdict] === 'unlikely';
	};
	return new Set(regelingen.filter(outOfReach).map(({ id }) => id));
}

/** Everything but health left open. */
function nothingOfHealth(facts: readonly Fact[]): Answers {
	const answers: Record<string, Answer> = {};
	for (const fact of facts) {
		const { id, sensitivity, options = [] } = fact;
		const rest = options.filter((option) => option.sensitivity !== 'health').map((option) => option.id);
		if (picksOptions(fact) && rest.length < options.length) answers[id] = { includes: [], open: rest };
		else if (kindOf(fact).answer === 'boolean' && sensitivity === 'health') answers[id] = false;
	}
	return answers;
}

/** Answers about health are left out; kinds of things about health stay open, whether they were named or not. */
export function withoutHealth(answers: Answers, facts: readonly Fact[]): Answers {
	const kept: Record<string, Answer> = {};
	for (const [id, answer] of Object.entries(answers)) {
		const fact = facts.find((known) => known.id === id);
		if (fact && fact.sensitivity !== 'health') kept[id] = isOpen(answer) ? answer : optionsOpen(answer, fact);
	}
	return kept;
}

function optionsOpen(answer: Answer, fact: Fact): Answer {
	const { options = [] } = fact;
	const hidden = options.filter(({ sensitivity }) => sensitivity === 'health').map(({ id }) => id);
	if (!picksOptions(fact) || hidden.length === 0) return answer;
	const { includes, open } = setAnswer(answer);
	return {
		includes: includes.filter((id) => !hidden.includes(id)),
		open: options.map(({ id }) => id).filter((id) => hidden.includes(id) || open.includes(id)),
	};
}
