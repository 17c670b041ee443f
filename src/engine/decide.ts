/** The steps of a version as one diagram: the first step whose condition is true decides. */
import type { Outcome, Part, RegelingFile, Step } from '../ruleset/schema';
import { drawCondition } from './condition';
import type { Diagram, Table } from './diagram';
import { choose, createTable, highestOf, isLeaf, merge } from './diagram';
import type { Drawing, Truth } from './drawing';
import { NO, YES } from './drawing';
import { readsOf } from './reads';

/** Outcomes from low to high, so that "best of" is the highest. */
export const OUTCOMES: readonly Outcome[] = ['unlikely', 'maybe', 'likely'];
export type Verdict = 0 | 1 | 2;
export const UNLIKELY = 0;
export const MAYBE = 1;
export const LIKELY = 2;

export interface DrawnPart {
	readonly part: Part;
	readonly when: Diagram<Truth>;
	readonly verdict: Diagram<Verdict>;
	/** Facts that its condition looks at. */
	readonly reads: ReadonlySet<string>;
}
export interface DrawnStep {
	readonly step: Step;
	readonly when: Diagram<Truth>;
	readonly parts: readonly DrawnPart[];
	/** Facts that the condition, or a part, looks at. */
	readonly reads: ReadonlySet<string>;
}
export interface Decision {
	readonly verdicts: Table<Verdict>;
	/** Verdict with what is unknown still open. */
	readonly open: Diagram<Verdict>;
	/** Verdict for the facts alone: where something unknown decides, maybe. */
	readonly settled: Diagram<Verdict>;
	readonly steps: readonly DrawnStep[];
}

const verdictOf = (outcome: Outcome): Verdict => OUTCOMES.indexOf(outcome) as Verdict;
const agree = (a: Verdict, b: Verdict): Verdict => (a === b ? a : MAYBE);

export function drawDecision(file: RegelingFile, on: Drawing): Decision {
	const verdicts = createTable<Verdict>((verdict) => verdict);
	const cap = (drawn: Diagram<Verdict>, highest: Outcome | undefined): Diagram<Verdict> =>
		highest ? merge(verdicts, [drawn], (v: Verdict) => Math.min(v, verdictOf(highest)) as Verdict) : drawn;
	const either = (
		when: Diagram<Truth>,
		then: Diagram<Verdict>,
		otherwise: Diagram<Verdict>,
	): Diagram<Verdict> => choose(verdicts, when, then, otherwise, { yes: YES, no: NO, between: agree });
	const inOrder = (steps: readonly Step[], drawn: readonly DrawnStep[]): Diagram<Verdict> =>
		drawn.reduceRight((rest, { when, parts }, i) => {
			const step = steps[i] as Step;
			return either(when, 'outcome' in step ? verdicts.leaf(verdictOf(step.outcome)) : bestOf(parts), rest);
		}, verdicts.leaf(UNLIKELY));
	const bestOf = (parts: readonly DrawnPart[]): Diagram<Verdict> =>
		highestOf<Verdict>(
			verdicts,
			parts.map(({ when, verdict }) => either(when, verdict, verdicts.leaf(UNLIKELY))),
			LIKELY,
			UNLIKELY,
		);
	const drawSteps = (steps: readonly Step[]): DrawnStep[] =>
		steps.map((step) => ({
			step,
			when: on.step(step),
			parts: 'bestOf' in step ? step.bestOf.map(drawPart) : [],
			reads: readsOf(step, file).facts,
		}));
	const drawPart = (part: Part): DrawnPart => ({
		part,
		when: drawCondition(part.when, on),
		reads: readsOf(part.when, file).facts,
		verdict: on.isOpen(part.id, part.certainty)
			? verdicts.leaf(MAYBE)
			: cap(inOrder(part.steps, drawSteps(part.steps)), part.highest),
	});

	const steps = drawSteps(file.steps);
	const open = cap(inOrder(file.steps, steps), file.highest);
	return { verdicts, open, settled: settle(open, on.space.size, verdicts), steps };
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
		const kids = node.kids.map(walk);
		const drawn =
			node.variable < factVariables ? verdicts.branch(node.variable, node.cuts, kids) : verdicts.leaf(MAYBE);
		seen.set(node, drawn);
		return drawn;
	};
	return walk(open);
}
