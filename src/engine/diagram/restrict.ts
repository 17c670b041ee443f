/** What is left of a diagram once what is known has been filled in. */
import type { Diagram, InnerNode } from './diagram';
import { childFor, childIndex, createUniqueTable, isTerminal } from './diagram';

/** The values a variable can still have. Kept this small because every step down reads it. */
export interface ValueSet {
	readonly from: number;
	/** Included. */
	readonly to: number;
	/** Ascending, when not every value between can be. */
	readonly only: readonly number[] | undefined;
}

export const exactly = (value: number): ValueSet => ({ from: value, to: value, only: undefined });
export const between = (from: number, to: number): ValueSet => ({ from, to, only: undefined });
export const oneOf = (values: readonly number[]): ValueSet => {
	const only = [...values].sort((a, b) => a - b);
	return { from: only[0] as number, to: only.at(-1) as number, only };
};

/** What is known: per variable the values it can still have; undefined where nothing is known. */
export type Knowledge = readonly (ValueSet | undefined)[];

/** Whether someone with this knowledge knows all that was known before, and perhaps more. */
export const narrows = (known: Knowledge, before: Knowledge): boolean =>
	before.every((allowed, v) => !allowed || isWithin(known[v], allowed));

function isWithin(now: ValueSet | undefined, before: ValueSet): boolean {
	if (!now || now.from < before.from || now.to > before.to) return false;
	if (!before.only) return true;
	const values = now.from === now.to ? [now.from] : now.only;
	return values?.every((value) => before.only?.includes(value)) ?? false;
}

/** The same knowledge, with other values for one variable. */
export const withValues = (known: Knowledge, variable: number, allowed: ValueSet | undefined): Knowledge =>
	known.map((before, v) => (v === variable ? allowed : before));

/**
 * The diagram that is left when some variables can only have some values. Cuts move to the first value that is still
 * allowed, so that diagrams that behave the same are the same.
 */
export function restrict<T>(
	diagram: Diagram<T>,
	known: Knowledge,
	keyOf: (value: T) => string | number,
): Diagram<T> {
	const top = descend(diagram, known);
	if (isTerminal(top)) return top;
	const table = createUniqueTable(keyOf);
	const seen = new Map<Diagram<T>, Diagram<T>>();
	const walk = (start: Diagram<T>): Diagram<T> => {
		const node = descend(start, known);
		if (isTerminal(node)) return table.terminal(node.value);
		const before = seen.get(node);
		if (before) return before;
		const { cuts, children } = left(node, known);
		const made = table.innerNode(node.variable, cuts, children.map(walk));
		seen.set(node, made);
		return made;
	};
	return walk(top);
}

/** The terminal that every allowed path leads to; undefined when there is more than one. Stops at the second. */
export function constantUnder<T>(diagram: Diagram<T>, known: Knowledge): T | undefined {
	const top = descend(diagram, known);
	if (isTerminal(top)) return top.value;
	let end: Diagram<T> = top;
	while (!isTerminal(end)) end = childFor(end, known[end.variable]?.from ?? Number.NEGATIVE_INFINITY);
	return leadsTo(top, { end: end.value, known, mark: newMark(), seen: null }) ? end.value : undefined;
}

/** One look at the paths that are allowed. */
export interface Walk<T> {
	readonly end: T;
	readonly known: Knowledge;
	/** Written on each node that is passed. */
	readonly mark: number;
	/** Each node that is passed, for who goes on from there. */
	readonly seen: InnerNode<T>[] | null;
}
let lastMark = 0;
export const newMark = (): number => ++lastMark;

/** Whether all of them end in that terminal. Stops at the first that does not. */
export function leadsTo<T>(start: Diagram<T>, walk: Walk<T>): boolean {
	let node = start;
	while (!isTerminal(node)) {
		// A mark on the node does what a set of visited nodes would, without making one for each household.
		if (node.mark === walk.mark) return true;
		node.mark = walk.mark;
		walk.seen?.push(node);
		const here = node;
		const allowed = walk.known[node.variable];
		if (allowed?.only) return allowed.only.every((value) => leadsTo(childFor(here, value), walk));
		let at = allowed ? childIndex(node.cuts, allowed.from) : 0;
		const last = allowed ? childIndex(node.cuts, allowed.to) : node.cuts.length;
		for (; at < last; at++) if (!leadsTo(node.children[at] as Diagram<T>, walk)) return false;
		node = node.children[last] as Diagram<T>;
	}
	return node.value === walk.end;
}

/** Follows the diagram for as long as what is known leaves one way down. */
function descend<T>(diagram: Diagram<T>, known: Knowledge): Diagram<T> {
	let node = diagram;
	while (!isTerminal(node)) {
		const allowed = known[node.variable];
		if (!allowed) return node;
		const { from, to } = allowed;
		// By index, not by child: between two equal children there can be a different one.
		if (from !== to && childIndex(node.cuts, from) !== childIndex(node.cuts, to)) return node;
		node = childFor(node, from);
	}
	return node;
}

function left<T>(node: InnerNode<T>, known: Knowledge): Pick<InnerNode<T>, 'cuts' | 'children'> {
	const allowed = known[node.variable];
	return allowed ? restrictNode(node, allowed) : node;
}

/** The children that allowed values lead to, with cuts at the first allowed value of each. */
export function restrictNode<T>(
	{ cuts, children }: Pick<InnerNode<T>, 'cuts' | 'children'>,
	{ from, to, only }: ValueSet,
): Pick<InnerNode<T>, 'cuts' | 'children'> {
	const keptCuts: number[] = [];
	const keptChildren: Diagram<T>[] = [];
	for (const value of only ?? [from, ...cuts.filter((cut) => cut > from && cut <= to)]) {
		const child = children[childIndex(cuts, value)] as Diagram<T>;
		if (keptChildren.at(-1) === child) continue;
		if (keptChildren.length) keptCuts.push(value);
		keptChildren.push(child);
	}
	return { cuts: keptCuts, children: keptChildren };
}
