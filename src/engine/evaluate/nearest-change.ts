/**
 * A counterfactual: the one answer that, when it changes, turns "nu waarschijnlijk niet" into something better.
 * Only facts that the questions mark as changeable: never separating, moving out or spending savings.
 */

import type { Answer, Answers } from '../../ruleset/answer';
import { kindOf, optionIds } from '../../ruleset/fact';
import type { Fact } from '../../ruleset/schema';
import { remainingDecision } from '../ask/open-facts';
import type { Diagram } from '../diagram/diagram';
import { isTerminal } from '../diagram/diagram';
import { between, constantUnder, type Knowledge, restrictNode, withValues } from '../diagram/restrict';
import type { CompiledRegeling, Program } from '../program/program';
import { OUTCOMES, UNLIKELY, type Verdict } from '../program/terminals';
import type { Variables } from '../program/variables';
import type { NearestChange } from './evaluation';
import { readsOfVersion } from './what-it-reads';

/** The most likely change comes first: other costs, less money, and then another situation. */
const LIKELIHOOD: Fact['changeable'][] = ['add', 'lower', 'switch'];

export function nearestChange(
	compiled: CompiledRegeling,
	program: Program,
	knowledge: Knowledge,
	answers: Answers,
): NearestChange | null {
	const { decision } = compiled;
	const { space } = program;
	const { variables } = readsOfVersion(compiled, program);
	let best: (NearestChange & { verdict: Verdict }) | null = null;
	const changeable = space.facts.filter((fact) => fact.changeable && fact.id in answers);
	for (const fact of changeable.sort(
		(a, b) => LIKELIHOOD.indexOf(a.changeable) - LIKELIHOOD.indexOf(b.changeable),
	))
		for (const variable of space.variablesOf(fact.id)) {
			if (!variables.has(variable)) continue;
			const found = better(decision.settled, variable, fact, space, knowledge);
			if (!found || (best && found.verdict <= best.verdict)) continue;
			const value = changed(fact, variable - space.variable(fact.id), found.value, answers);
			best = { fact: fact.id, value, verdict: found.verdict, outcome: OUTCOMES[found.verdict] as 'likely' };
		}
	return best && { fact: best.fact, value: best.value, outcome: best.outcome };
}

/** The best certain outcome that another value of this variable gives, with the value nearest to now. */
function better(
	settled: Diagram<Verdict>,
	variable: number,
	fact: Fact,
	space: Variables,
	knowledge: Knowledge,
): { value: number; verdict: Verdict } | null {
	const now = knowledge[variable]?.from;
	if (now === undefined) return null;
	const { from, to } = space.domain(variable);
	const values = between(fact.changeable === 'add' ? now : from, fact.changeable === 'lower' ? now : to);
	const changed = withValues(knowledge, variable, values);
	if (constantUnder(settled, changed) !== undefined) return null;
	const left = remainingDecision(settled, changed);
	if (isTerminal(left) || left.variable !== variable) return null;
	const { cuts, children } = restrictNode(left, values);
	let best: { value: number; verdict: Verdict } | null = null;
	children.forEach((child, i) => {
		if (!isTerminal(child) || child.value === UNLIKELY) return;
		const value = fact.changeable === 'lower' ? (cuts[i] ?? values.to + 1) - 1 : (cuts[i - 1] ?? values.from);
		if (!best || child.value > best.verdict || (child.value === best.verdict && fact.changeable === 'lower'))
			best = { value, verdict: child.value };
	});
	return best;
}

function changed(fact: Fact, optionIndex: number, value: number, answers: Answers): Answer {
	const { answer } = kindOf(fact);
	const option = optionIds(fact)[answer === 'option' ? value : optionIndex] as string;
	switch (answer) {
		case 'options': {
			const now = answers[fact.id] as
				| readonly string[]
				| { includes: readonly string[]; open: readonly string[] };
			return Array.isArray(now)
				? [...now, option]
				: {
						...(now as { open: readonly string[] }),
						includes: [...(now as { includes: readonly string[] }).includes, option],
					};
		}
		case 'option':
			return option;
		case 'boolean':
			return value === 1;
		case 'number':
			return value;
	}
}
