/** The steps of a version as one diagram: the first step whose condition is true decides. */
import type { Outcome, Part, RegelingFile, Step } from '../../ruleset/schema';
import type { Diagram, Table } from '../diagram/diagram';
import { isLeaf } from '../diagram/diagram';
import type { Drawing } from './expression';
import { drawCondition } from './expression';
import { MAYBE, OUTCOMES, type Truth, type Verdict } from './terminals';

export interface DrawnPart {
	readonly part: Part;
	readonly when: Diagram<Truth>;
	readonly verdict: Diagram<Verdict>;
}
export interface DrawnStep {
	readonly step: Step;
	readonly when: Diagram<Truth>;
	readonly parts: readonly DrawnPart[];
}
export interface Decision {
	/** Verdict with what is unknown still open. */
	readonly open: Diagram<Verdict>;
	/** Verdict for the facts alone: where something unknown decides, maybe. */
	readonly settled: Diagram<Verdict>;
	readonly steps: readonly DrawnStep[];
}

const verdictOf = (outcome: Outcome): Verdict => OUTCOMES.indexOf(outcome) as Verdict;

export function drawDecision(file: RegelingFile, on: Drawing): Decision {
	const { verdicts } = on;
	const leaf = (outcome: Outcome): Diagram<Verdict> => verdicts.leaf(verdictOf(outcome));
	const cap = (drawn: Diagram<Verdict>, highest: Outcome | undefined): Diagram<Verdict> =>
		highest ? on.lowest([drawn, leaf(highest)]) : drawn;
	const inOrder = (drawn: readonly DrawnStep[]): Diagram<Verdict> =>
		drawn.reduceRight(
			(rest, { step, when, parts }) =>
				on.decide([when, 'outcome' in step ? leaf(step.outcome) : bestOf(parts), rest]),
			leaf('unlikely'),
		);
	const bestOf = (parts: readonly DrawnPart[]): Diagram<Verdict> =>
		on.best(parts.map(({ when, verdict }) => on.decide([when, verdict, leaf('unlikely')])));
	const drawSteps = (steps: readonly Step[]): DrawnStep[] =>
		steps.map((step) => ({
			step,
			when: on.step(step),
			parts: 'bestOf' in step ? step.bestOf.map(drawPart) : [],
		}));
	const drawPart = (part: Part): DrawnPart => ({
		part,
		when: drawCondition(part.when, on),
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
	verdicts: Table<Verdict>,
): Diagram<Verdict> {
	const seen = new Map<Diagram<Verdict>, Diagram<Verdict>>();
	const walk = (node: Diagram<Verdict>): Diagram<Verdict> => {
		if (isLeaf(node)) return node;
		const known = seen.get(node);
		if (known) return known;
		const children = node.kids.map(walk);
		const drawn =
			node.variable < factVariables
				? verdicts.branch(node.variable, node.cuts, children)
				: verdicts.leaf(MAYBE);
		seen.set(node, drawn);
		return drawn;
	};
	return walk(open);
}
