/**
 * Interval decision diagrams with any number of terminals: ordered and reduced. Every path tests each variable at most
 * once, in one fixed order, and ends in a terminal. Equal diagrams are one object (the unique table sees to that), so
 * a variable occurs in a diagram if and only if it can still change the outcome: that is what makes "missing" exact.
 *
 * A variable is a number; its values are whole numbers (an option by its index, yes as 1). An inner node sends the
 * values below cuts[0] to children[0], those from cuts[0] up to cuts[1] to children[1], and so on.
 */
export interface Terminal<T> {
	readonly id: number;
	readonly value: T;
	readonly variable: typeof BOTTOM;
}
export interface InnerNode<T> {
	readonly id: number;
	readonly variable: number;
	readonly cuts: readonly number[];
	readonly children: readonly Diagram<T>[];
	/** The first cut and the first two children again: almost every step down needs nothing else. */
	readonly cut: number;
	readonly low: Diagram<T>;
	readonly high: Diagram<T>;
	/** Visit mark: the last walk that passed here (see restrict). */
	mark: number;
}
export type Diagram<T> = Terminal<T> | InnerNode<T>;

/** The variable of a terminal: after every real variable in the order. */
export const BOTTOM = 2 ** 30 - 1;

export const isTerminal = <T>(diagram: Diagram<T>): diagram is Terminal<T> => diagram.variable === BOTTOM;

/**
 * Finds or adds nodes, so that equal diagrams are one object. Ids are unique within one table only: an operation must
 * always take the same operand from the same table.
 */
export interface UniqueTable<T> {
	terminal(value: T): Diagram<T>;
	/** Drops cuts that change nothing; with one child left, that child. */
	innerNode(variable: number, cuts: readonly number[], children: readonly Diagram<T>[]): Diagram<T>;
}

/** Every id lies below it, so that `apply` can make one number of two. */
export const MOST_NODES = 2 ** 26;

/** A diagram would take more nodes than its table may hold. */
export class TooManyNodes extends Error {
	constructor(readonly mostNodes: number) {
		super(`more than ${mostNodes} nodes`);
	}
}

/**
 * @param keyOf a text that is equal for equal values
 * @param mostNodes how many nodes the table may hold, terminals and intermediate results included; one more throws
 * TooManyNodes
 */
export function createUniqueTable<T>(
	keyOf: (value: T) => string | number,
	mostNodes: number = MOST_NODES,
): UniqueTable<T> {
	const terminals = new Map<string | number, Diagram<T>>();
	const innerNodes = new Map<string, Diagram<T>>();
	let ids = 0;
	const nextId = (): number => {
		if (ids === mostNodes) throw new TooManyNodes(mostNodes);
		return ids++;
	};
	return {
		terminal(value) {
			const key = keyOf(value);
			let found = terminals.get(key);
			if (!found) terminals.set(key, (found = { id: nextId(), value, variable: BOTTOM }));
			return found;
		},
		innerNode(variable, cuts, children) {
			const keptCuts: number[] = [];
			const keptChildren = [children[0] as Diagram<T>];
			for (let i = 1; i < children.length; i++)
				if (children[i] !== keptChildren.at(-1)) {
					keptCuts.push(cuts[i - 1] as number);
					keptChildren.push(children[i] as Diagram<T>);
				}
			if (keptChildren.length === 1) return keptChildren[0] as Diagram<T>;
			let key = `${variable}`;
			for (let i = 0; i < keptChildren.length; i++)
				key += `|${keptCuts[i - 1] ?? ''}:${(keptChildren[i] as Diagram<T>).id}`;
			let found = innerNodes.get(key);
			if (!found) {
				const [low, high] = keptChildren as [Diagram<T>, Diagram<T>];
				const cut = keptCuts[0] as number;
				found = { id: nextId(), variable, cuts: keptCuts, children: keptChildren, cut, low, high, mark: 0 };
				innerNodes.set(key, found);
			}
			return found;
		},
	};
}

/** The part of a diagram that holds for one value of its top variable. */
export function cofactor<T>(diagram: Diagram<T>, variable: number, value: number): Diagram<T> {
	if (isTerminal(diagram) || diagram.variable !== variable) return diagram;
	return childFor(diagram, value);
}

/** The child of an inner node that a value leads to. */
export function childFor<T>(node: InnerNode<T>, value: number): Diagram<T> {
	if (value < node.cut) return node.low;
	const { cuts, children } = node;
	return cuts.length === 1 ? node.high : (children[childIndex(cuts, value)] as Diagram<T>);
}

/** The index of the child that a value leads to. */
export function childIndex(cuts: readonly number[], value: number): number {
	let at = 0;
	while (at < cuts.length && value >= (cuts[at] as number)) at++;
	return at;
}

/** Every variable in the diagram: each of them can still change the outcome. */
export function support(diagram: Diagram<unknown>): Set<number> {
	const found = new Set<number>();
	forEachNode(diagram, (node) => {
		if (!isTerminal(node)) found.add(node.variable);
	});
	return found;
}

/** The value of every terminal that can still be reached. */
export function terminalsOf<T>(diagram: Diagram<T>): T[] {
	const found: T[] = [];
	forEachNode(diagram, (node) => {
		if (isTerminal(node)) found.push(node.value);
	});
	return found;
}

/** Every value at which one of the diagrams starts to treat a variable differently, low to high. */
export function cutsOf(diagrams: readonly Diagram<unknown>[], variable: number): number[] {
	const cuts = new Set<number>();
	for (const diagram of diagrams)
		forEachNode(diagram, (node) => {
			if (!isTerminal(node) && node.variable === variable) for (const cut of node.cuts) cuts.add(cut);
		});
	return [...cuts].sort((a, b) => a - b);
}

/** Visits every node once, parents first. */
export function forEachNode<T>(diagram: Diagram<T>, see: (node: Diagram<T>) => void): void {
	const seen = new Set<Diagram<T>>();
	const walk = (node: Diagram<T>): void => {
		if (seen.has(node)) return;
		seen.add(node);
		see(node);
		if (!isTerminal(node)) node.children.forEach(walk);
	};
	walk(diagram);
}
