/** The steps of a version as one diagram: the first step whose condition is true decides. */
import type { Outcome, Part, RegelingFile, Step } from '../../ruleset/schema';
import { partsOf } from '../../ruleset/version';
import type { Diagram, UniqueTable } from '../diagram/diagram';
import { isTerminal } from '../diagram/diagram';
import type { CompiledPart, CompiledStep, Decision } from '../program/program';
import { MAYBE, OUTCOMES, type Verdict } from '../program/terminals';
import type { Scope } from './expression';
import { compileCondition } from './expression';

const verdictOf = (outcome: Outcome): Verdict => OUTCOMES.indexOf(outcome) as Verdict;

export function compileDecision(file: RegelingFile, on: Scope): Decision {
	const { verdicts } = on;
	const terminal = (outcome: Outcome): Diagram<Verdict> => verdicts.terminal(verdictOf(outcome));
	const cap = (diagram: Diagram<Verdict>, highest: Outcome | undefined): Diagram<Verdict> =>
		highest ? on.lowest([diagram, terminal(highest)]) : diagram;
	const inOrder = (steps: readonly CompiledStep[]): Diagram<Verdict> =>
		steps.reduceRight(
			(rest, { step, when, parts }) =>
				on.decide([when, 'outcome' in step ? terminal(step.outcome) : bestOf(parts), rest]),
			terminal('unlikely'),
		);
	const bestOf = (parts: readonly CompiledPart[]): Diagram<Verdict> =>
		on.best(parts.map(({ when, verdict }) => on.decide([when, verdict, terminal('unlikely')])));
	const compileSteps = (steps: readonly Step[]): CompiledStep[] =>
		steps.map((step) => ({
			step,
			when: on.step(step),
			parts: partsOf(step).map(compilePart),
		}));
	const compilePart = (part: Part): CompiledPart => ({
		part,
		when: compileCondition(part.when, on),
		verdict: on.isOpen(part.id, part.certainty)
			? terminal('maybe')
			: cap(inOrder(compileSteps(part.steps)), part.highest),
	});

	const steps = compileSteps(file.steps);
	const open = cap(inOrder(steps), file.highest);
	return { open, settled: settle(open, on.space.size, verdicts), steps };
}

/** Quantifies the unknowns out: the verdict where all their possible values agree, and maybe elsewhere. */
export function settle(
	open: Diagram<Verdict>,
	factVariables: number,
	verdicts: UniqueTable<Verdict>,
): Diagram<Verdict> {
	const seen = new Map<Diagram<Verdict>, Diagram<Verdict>>();
	const walk = (node: Diagram<Verdict>): Diagram<Verdict> => {
		if (isTerminal(node)) return node;
		const known = seen.get(node);
		if (known) return known;
		const children = node.children.map(walk);
		const made =
			node.variable < factVariables
				? verdicts.innerNode(node.variable, node.cuts, children)
				: verdicts.terminal(MAYBE);
		seen.set(node, made);
		return made;
	};
	return walk(open);
}
