/** The steps of a version as one diagram: the first step whose condition is true decides. */
import type { Outcome, Part, RegelingFile, Step } from '../ruleset/schema';
import { drawCondition } from './condition';
import type { Diagram, Table } from './diagram';
import { isLeaf, variablesOf } from './diagram';
import type { Drawing } from './drawing';
import { MAYBE, OUTCOMES, type Truth, type Verdict } from './ends';
import { remembered } from './remembered';

export interface DrawnPart {
	readonly part: Part;
	readonly when: Diagram<Truth>;
	readonly verdict: Diagram<Verdict>;
	/** Facts that its condition looks at. */
	readonly reads: ReadonlySet<string>;
	/** What it, and all its steps, rest on. */
	readonly valueIds: ReadonlySet<string>;
}
export interface DrawnStep {
	readonly step: Step;
	readonly when: Diagram<Truth>;
	readonly parts: readonly DrawnPart[];
	/** Facts that the condition, or a part, looks at. */
	readonly reads: ReadonlySet<string>;
	/** What its condition rests on. */
	readonly valueIds: ReadonlySet<string>;
}
export interface Decision {
	/** Verdict with what is unknown still open. */
	readonly open: Diagram<Verdict>;
	/** Verdict for the facts alone: where something unknown decides, maybe. */
	readonly settled: Diagram<Verdict>;
	/** Facts that the settled verdict can hang on, with their variables; the last asked comes first. */
	readonly reads: readonly { id: string; variables: readonly number[] }[];
	readonly steps: readonly DrawnStep[];
	/** For the step that decided: which step to name for each fact it reads, nearest to what decided first. */
	readersWhen(step: number): readonly Reader[];
}

/** A fact that a decision hangs on, by its place in `reads`, and the id of the step that stands for it. */
export interface Reader {
	readonly fact: string;
	readonly place: number;
	readonly condition: string;
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
			reads: on.reads(step).facts,
			valueIds: on.reads({ id: step.id, when: step.when }).valueIds,
		}));
	const drawPart = (part: Part): DrawnPart => ({
		part,
		when: drawCondition(part.when, on),
		reads: on.reads(part.when).facts,
		valueIds: on.reads(part).valueIds,
		verdict: on.isOpen(part.id, part.certainty)
			? leaf('maybe')
			: cap(inOrder(drawSteps(part.steps)), part.highest),
	});

	const steps = drawSteps(file.steps);
	const open = cap(inOrder(steps), file.highest);
	const settled = settle(open, on.space.size, verdicts);
	const hangsOn = variablesOf(settled);
	const reads = on.space.facts
		.map(({ id }) => ({ id, variables: on.space.variablesOf(id) }))
		.filter(({ variables }) => variables.some((variable) => hangsOn.has(variable)))
		.reverse();
	return {
		open,
		settled,
		steps,
		reads,
		readersWhen: remembered((decided: number) => readers(reads, steps, decided)),
	};
}

/** The step that decided stands for what it reads; for another fact the first step that looks at it. */
function readers(reads: Decision['reads'], steps: readonly DrawnStep[], decided: number): Reader[] {
	const nearness = (step: number) => (step === decided ? steps.length : step);
	return reads
		.map(({ id }, place) => ({
			fact: id,
			place,
			step: steps[decided]?.reads.has(id) ? decided : steps.findIndex((step) => step.reads.has(id)),
		}))
		.sort((a, b) => nearness(b.step) - nearness(a.step))
		.map(({ fact, place, step }) => ({ fact, place, condition: steps[step]?.step.id as string }));
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
