/** What is left of a drawing when the values that are known are filled in. */
import type { Diagram, InnerNode } from './diagram';
import { childFor, childIndex, createUniqueTable, isTerminal } from './diagram';

/** The values a variable can still have. An object of three numbers and no more: each step down reads it. */
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

/** The same knowledge, with other values for one variable. */
export const withValues = (known: Knowledge, variable: number, allowed: ValueSet | undefined): Knowledge =>
	known.map((before, v) => (v === variable ? allowed : before));

/**
 * The drawing that is left when some variables can only have some values. Cuts are moved to the first value
 * that is still allowed, so that equal behaviour is an equal drawing.
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
		if (isTerminal(node)) return table.leaf(node.value);
		const before = seen.get(node);
		if (before) return before;
		const { cuts, children } = left(node, known);
		const drawn = table.branch(node.variable, cuts, children.map(walk));
		seen.set(node, drawn);
		return drawn;
	};
	return walk(top);
}

/** The end that every allowed way leads to; undefined when there is more than one. Stops at the second. */
export function constantUnder<T>(diagram: Diagram<T>, known: Knowledge): T | undefined {
	const top = descend(diagram, known);
	if (isTerminal(top)) return top.value;
	let end: Diagram<T> = top;
	while (!isTerminal(end)) end = childFor(end, known[end.variable]?.from ?? Number.NEGATIVE_INFINITY);
	return leadsTo(top, { end: end.value, known, number: ++looks, grounds: null }) ? end.value : undefined;
}

/**
 * The variables that are looked at on the allowed ways, when each of them leads to this end; else null. Whatever
 * is not among them has no say in it, alone or together.
 */
export function groundsFor<T>(diagram: Diagram<T>, known: Knowledge, end: T): Grounds | null {
	const grounds = new Uint8Array(known.length);
	return leadsTo(diagram, { end, known, number: ++looks, grounds }) ? grounds : null;
}

/** Per variable: 1 when it is looked at. */
type Grounds = Uint8Array;

interface Look<T> {
	readonly end: T;
	readonly known: Knowledge;
	readonly number: number;
	readonly grounds: Grounds | null;
}
let looks = 0;

function leadsTo<T>(start: Diagram<T>, look: Look<T>): boolean {
	let node = start;
	while (!isTerminal(node)) {
		// A mark on the node is what a set of nodes would tell, without making one for each household.
		if (node.mark === look.number) return true;
		node.mark = look.number;
		if (look.grounds) look.grounds[node.variable] = 1;
		const branch = node;
		const allowed = look.known[node.variable];
		if (allowed?.only) return allowed.only.every((value) => leadsTo(childFor(branch, value), look));
		let at = allowed ? childIndex(node.cuts, allowed.from) : 0;
		const last = allowed ? childIndex(node.cuts, allowed.to) : node.cuts.length;
		for (; at < last; at++) if (!leadsTo(node.children[at] as Diagram<T>, look)) return false;
		node = node.children[last] as Diagram<T>;
	}
	return node.value === look.end;
}

/** Follows the drawing as long as what is known leaves one way down. */
function descend<T>(diagram: Diagram<T>, known: Knowledge): Diagram<T> {
	let node = diagram;
	while (!isTerminal(node)) {
		const allowed = known[node.variable];
		if (!allowed) return node;
		const { from, to } = allowed;
		// By place: what lies between two equal children can be another.
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
