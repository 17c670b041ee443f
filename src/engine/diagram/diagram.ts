/**
 * Interval decision diagrams: one drawing of a rule in which each variable is looked at once, in a fixed
 * order, and each way down ends in an outcome. Because equal drawings are one object, a variable stands in
 * the drawing if and only if it can still change the outcome: that is what makes "missing" exact.
 *
 * A variable is a number; its values are whole numbers (an option by its place, yes as 1). A branch sends
 * the values below cuts[0] to children[0], those from cuts[0] up to cuts[1] to children[1], and so on.
 */
export interface Leaf<T> {
	readonly id: number;
	readonly value: T;
	readonly variable: typeof BOTTOM;
}
export interface Branch<T> {
	readonly id: number;
	readonly variable: number;
	readonly cuts: readonly number[];
	readonly kids: readonly Diagram<T>[];
	/** The first cut and the first two children once more: nearly every step down needs nothing else. */
	readonly cut: number;
	readonly low: Diagram<T>;
	readonly high: Diagram<T>;
	/** The last look that passed here (see restrict). */
	look: number;
}
export type Diagram<T> = Leaf<T> | Branch<T>;

/** Below every variable, and above every value. */
export const BOTTOM = 2 ** 30 - 1;

export const isLeaf = <T>(diagram: Diagram<T>): diagram is Leaf<T> => diagram.variable === BOTTOM;

/** A table in which equal drawings are the same object. Drawings from different tables never mix. */
export interface Table<T> {
	leaf(value: T): Diagram<T>;
	branch(variable: number, cuts: readonly number[], children: readonly Diagram<T>[]): Diagram<T>;
}

/** @param keyOf a text that is equal for equal leaf values */
export function createTable<T>(keyOf: (value: T) => string | number): Table<T> {
	const leaves = new Map<string | number, Diagram<T>>();
	const branches = new Map<string, Diagram<T>>();
	let ids = 0;
	return {
		leaf(value) {
			const key = keyOf(value);
			let found = leaves.get(key);
			if (!found) leaves.set(key, (found = { id: ids++, value, variable: BOTTOM }));
			return found;
		},
		branch(variable, cuts, children) {
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
			let found = branches.get(key);
			if (!found) {
				const [low, high] = keptChildren as [Diagram<T>, Diagram<T>];
				const cut = keptCuts[0] as number;
				found = { id: ids++, variable, cuts: keptCuts, kids: keptChildren, cut, low, high, look: 0 };
				branches.set(key, found);
			}
			return found;
		},
	};
}

/** The part of a drawing that holds for one value of its top variable. */
export function kidAt<T>(diagram: Diagram<T>, variable: number, value: number): Diagram<T> {
	if (isLeaf(diagram) || diagram.variable !== variable) return diagram;
	return kidFor(diagram, value);
}

/** The child of a branch that a value leads to. */
export function kidFor<T>(branch: Branch<T>, value: number): Diagram<T> {
	if (value < branch.cut) return branch.low;
	const { cuts, kids } = branch;
	return cuts.length === 1 ? branch.high : (kids[place(cuts, value)] as Diagram<T>);
}

/** Which child a value leads to. */
export function place(cuts: readonly number[], value: number): number {
	let at = 0;
	while (at < cuts.length && value >= (cuts[at] as number)) at++;
	return at;
}

/** Every variable in the drawing: each of them can still change where it ends. */
export function variablesOf(diagram: Diagram<unknown>): Set<number> {
	const found = new Set<number>();
	visit(diagram, (node) => {
		if (!isLeaf(node)) found.add(node.variable);
	});
	return found;
}

/** Every end that can still be reached. */
export function leavesOf<T>(diagram: Diagram<T>): T[] {
	const found: T[] = [];
	visit(diagram, (node) => {
		if (isLeaf(node)) found.push(node.value);
	});
	return found;
}

/** Every value of a variable from which one of the drawings goes another way, low to high. */
export function cutsOf(diagrams: readonly Diagram<unknown>[], variable: number): number[] {
	const cuts = new Set<number>();
	for (const diagram of diagrams)
		visit(diagram, (node) => {
			if (!isLeaf(node) && node.variable === variable) for (const cut of node.cuts) cuts.add(cut);
		});
	return [...cuts].sort((a, b) => a - b);
}

/** Calls back once for every node. */
export function visit<T>(diagram: Diagram<T>, see: (node: Diagram<T>) => void): void {
	const seen = new Set<Diagram<T>>();
	const walk = (node: Diagram<T>): void => {
		if (seen.has(node)) return;
		seen.add(node);
		see(node);
		if (!isLeaf(node)) node.kids.forEach(walk);
	};
	walk(diagram);
}
