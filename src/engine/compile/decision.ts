/** The steps of a version as one diagram: the first step whose condition is true decides. */
import type { Outcome, Part, RegelingFile, Step } from '../../ruleset/schema';
import type { Diagram, UniqueTable } from '../diagram/diagram';
import { isTerminal } from '../diagram/diagram';
import type { Scope } from './expression';
import { compileCondition } from './expression';
import { MAYBE, OUTCOMES, type Truth, type Verdict } from './terminals';

export interface CompiledPart {
	readonly part: Part;
	readonly when: Diagram<Truth>;
	readonly verdict: Diagram<Verdict>;
}
export interface CompiledStep {
	readonly step: Step;
	readonly when: Diagram<Truth>;
	readonly parts: readonly CompiledPart[];
}
export interface Decision {
	/** Verdict with what is unknown still open. */
	readonly open: Diagram<Verdict>;
	/** Verdict for the facts alone: where something unknown decides, maybe. */
	readonly settled: Diagram<Verdict>;
	readonly steps: readonly CompiledStep[];
}

const verdictOf = (outcome: Outcome): Verdict => OUTCOMES.indexOf(outcome) as Verdict;

export function compileDecision(file: RegelingFile, on: Scope): Decision {
	const { verdicts } = on;
	const leaf = (outcome: Outcome): Diagram<Verdict> => verdicts.leaf(verdictOf(outcome));
	const cap = (drawn: Diagram<Verdict>, highest: Outcome | undefined): Diagram<Verdict> =>
		highest ? on.lowest([drawn, leaf(highest)]) : drawn;
	const inOrder = (drawn: readonly CompiledStep[]): Diagram<Verdict> =>
		drawn.reduceRight(
			(rest, { step, when, parts }) =>
				on.decide([when, 'outcome' in step ? leaf(step.outcome) : bestOf(parts), rest]),
			leaf('unlikely'),
		);
	const bestOf = (parts: readonly CompiledPart[]): Diagram<Verdict> =>
		on.best(parts.map(({ when, verdict }) => on.decide([when, verdict, leaf('unlikely')])));
	const drawSteps = (steps: readonly Step[]): CompiledStep[] =>
		steps.map((step) => ({
			step,
			when: on.step(step),
			parts: 'bestOf' in step ? step.bestOf.map(drawPart) : [],
		}));
	const drawPart = (part: Part): CompiledPart => ({
		part,
		when: compileCondition(part.when, on),
		verdict: on.isOpen(part.id, part.certainty)
			? leaf('maybe')
			: cap(inOrder(drawSteps(part.steps)), part.highest),
	});

	const steps = drawSteps(file.steps);
	const open = cap(inOrder(steps), file.highest);
	return { open, settled: settle(open, on.space.size, verdicts), steps };
}

/** Quantifies over everything unknown: it decides only where all its possible values agree. */
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
		const drawn =
			node.variable < factVariables
				? verdicts.branch(node.variable, node.cuts, children)
				: verdicts.leaf(MAYBE);
		seen.set(node, drawn);
		return drawn;
	};
	return walk(open);
}
