/**
 * Interval decision diagrams: one drawing of a rule in which each variable is looked at once, in a fixed
 * order, and each way down ends in an outcome. Because equal drawings are one object, a variable stands in
 * the drawing if and only if it can still change the outcome: that is what makes "missing" exact.
 *
 * A variable is a number; its values are whole numbers (an option by its place, yes as 1). A branch sends
 * the values below cuts[0] to kids[0], those from cuts[0] up to cuts[1] to kids[1], and so on.
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
}
export type Diagram<T> = Leaf<T> | Branch<T>;

const BOTTOM = Number.POSITIVE_INFINITY;

export const isLeaf = <T>(diagram: Diagram<T>): diagram is Leaf<T> => diagram.variable === BOTTOM;

/** The values a variable can still have: ascending, closed intervals [from, to]. */
export type Allowed = readonly (readonly [number, number])[];

/** A table in which equal drawings are the same object. Drawings from different tables never mix. */
export interface Table<T> {
	leaf(value: T): Diagram<T>;
	branch(variable: number, cuts: readonly number[], kids: readonly Diagram<T>[]): Diagram<T>;
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
		branch(variable, cuts, kids) {
			const keptCuts: number[] = [];
			const keptKids = [kids[0] as Diagram<T>];
			for (let i = 1; i < kids.length; i++)
				if (kids[i] !== keptKids.at(-1)) {
					keptCuts.push(cuts[i - 1] as number);
					keptKids.push(kids[i] as Diagram<T>);
				}
			if (keptKids.length === 1) return keptKids[0] as Diagram<T>;
			let key = `${variable}`;
			for (let i = 0; i < keptKids.length; i++)
				key += `|${keptCuts[i - 1] ?? ''}:${(keptKids[i] as Diagram<T>).id}`;
			let found = branches.get(key);
			if (!found) branches.set(key, (found = { id: ids++, variable, cuts: keptCuts, kids: keptKids }));
			return found;
		},
	};
}

/** The part of a drawing that holds for one value of its top variable. */
export function kidAt<T>(diagram: Diagram<T>, variable: number, value: number): Diagram<T> {
	if (isLeaf(diagram) || diagram.variable !== variable) return diagram;
	return diagram.kids[place(diagram.cuts, value)] as Diagram<T>;
}

/** Combines drawings point by point; what it drew before, it remembers. */
export type Operation<T> = (diagrams: readonly Diagram<unknown>[]) => Diagram<T>;

/**
 * @param combine from the ends of the drawings to the end of the result
 * @param shortcut a drawing that can be given at once, without looking further down
 */
export function operation<T>(
	table: Table<T>,
	combine: (...values: never[]) => T,
	shortcut?: (nodes: readonly Diagram<unknown>[]) => Diagram<T> | undefined,
): Operation<T> {
	const seen = new Map<string | number, Diagram<T>>();
	const walk = (nodes: readonly Diagram<unknown>[]): Diagram<T> => {
		const short = shortcut?.(nodes);
		if (short) return short;
		let variable: number = BOTTOM;
		for (const node of nodes) if (node.variable < variable) variable = node.variable;
		if (variable === BOTTOM)
			return table.leaf(combine(...(nodes.map((node) => (node as Leaf<unknown>).value) as never[])));
		const key = keyOf(nodes);
		const known = seen.get(key);
		if (known) return known;
		const cuts = unionOfCuts(nodes, variable);
		const kids = [walk(nodes.map((node) => kidAt(node, variable, Number.NEGATIVE_INFINITY)))];
		for (const cut of cuts) kids.push(walk(nodes.map((node) => kidAt(node, variable, cut))));
		const drawn = table.branch(variable, cuts, kids);
		seen.set(key, drawn);
		return drawn;
	};
	return walk;
}

const MOST_NODES = 2 ** 26;
const keyOf = (nodes: readonly Diagram<unknown>[]): string | number =>
	nodes.length === 2
		? (nodes[0] as Diagram<unknown>).id * MOST_NODES + (nodes[1] as Diagram<unknown>).id
		: nodes.map((node) => node.id).join();

function unionOfCuts(nodes: readonly Diagram<unknown>[], variable: number): readonly number[] {
	let union: readonly number[] = [];
	for (const node of nodes) {
		if (isLeaf(node) || node.variable !== variable || node.cuts === union) continue;
		union = union.length ? [...new Set([...union, ...node.cuts])].sort((a, b) => a - b) : node.cuts;
	}
	return union;
}

/**
 * The highest (or lowest) of drawings, two by two, so that what is equal becomes one before the next is added.
 * @param decisive the end that wins whatever the other is; `neutral` the end that never does
 */
export function extreme<T extends number>(
	table: Table<T>,
	pick: (a: number, b: number) => number,
	decisive: T,
	neutral: T,
): Operation<T> {
	const two = operation<T>(table, pick as unknown as (a: T, b: T) => T, ([a, b]) => {
		const [left, right] = [a, b] as [Diagram<T>, Diagram<T>];
		if (left === right) return left;
		for (const [one, other] of [
			[left, right],
			[right, left],
		] as const)
			if (isLeaf(one) && (one.value === decisive || one.value === neutral))
				return one.value === decisive ? one : other;
		return undefined;
	});
	return (diagrams) => diagrams.reduce((a, b) => two([a, b])) as Diagram<T>;
}

/**
 * [condition, then, otherwise]: one drawing where a condition is true, another where it is not.
 * @param between what to end with where the condition is neither
 */
export const choice = <T>(
	table: Table<T>,
	{ yes, no, between }: { yes: number; no: number; between: (a: T, b: T) => T },
): Operation<T> =>
	operation(
		table,
		(truth: number, a: T, b: T) => (truth === yes ? a : truth === no ? b : between(a, b)),
		([condition, a, b]) => {
			if (a === b) return a as Diagram<T>;
			if (!isLeaf(condition as Diagram<unknown>)) return undefined;
			const { value } = condition as Leaf<number>;
			return value === yes ? (a as Diagram<T>) : value === no ? (b as Diagram<T>) : undefined;
		},
	);

/**
 * The drawing that is left when some variables can only have some values. Cuts are moved to the first value
 * that is still allowed, so that equal behaviour is an equal drawing.
 * @param allowed undefined for a variable about which nothing is known
 */
export function restrict<T>(
	diagram: Diagram<T>,
	allowed: (variable: number) => Allowed | undefined,
	keyOf: (value: T) => string | number,
): Diagram<T> {
	const top = descend(diagram, allowed);
	if (isLeaf(top)) return top;
	const table = createTable(keyOf);
	const seen = new Map<Diagram<T>, Diagram<T>>();
	const walk = (node: Diagram<T>): Diagram<T> => {
		if (isLeaf(node)) return table.leaf(node.value);
		const known = seen.get(node);
		if (known) return known;
		const values = allowed(node.variable);
		const kept = values ? reachable(node, values) : node;
		const drawn =
			kept.kids.length === 1
				? walk(kept.kids[0] as Diagram<T>)
				: table.branch(node.variable, kept.cuts, kept.kids.map(walk));
		seen.set(node, drawn);
		return drawn;
	};
	return walk(top);
}

/** Follows the drawing as long as what is known leaves one way down. */
function descend<T>(diagram: Diagram<T>, allowed: (variable: number) => Allowed | undefined): Diagram<T> {
	let node = diagram;
	while (!isLeaf(node)) {
		const values = allowed(node.variable);
		if (!values) return node;
		const first = place(node.cuts, (values[0] as readonly [number, number])[0]);
		const last = place(node.cuts, (values.at(-1) as readonly [number, number])[1]);
		if (first !== last) return node;
		node = node.kids[first] as Diagram<T>;
	}
	return node;
}

/** Which kid a value leads to. */
function place(cuts: readonly number[], value: number): number {
	let at = 0;
	while (at < cuts.length && value >= (cuts[at] as number)) at++;
	return at;
}

/** The end that every allowed way leads to; undefined when there is more than one. Stops at the second. */
export function soleEnd<T>(
	diagram: Diagram<T>,
	allowed: (variable: number) => Allowed | undefined,
): T | undefined {
	const seen = new Set<Diagram<T>>();
	let only: Leaf<T> | undefined;
	const agrees = (start: Diagram<T>): boolean => {
		const node = descend(start, allowed);
		if (isLeaf(node)) {
			only ??= node;
			return only === node;
		}
		if (seen.has(node)) return true;
		seen.add(node);
		const values = allowed(node.variable);
		return (values ? reachable(node, values).kids : node.kids).every(agrees);
	};
	return agrees(diagram) ? only?.value : undefined;
}

/** The kids that allowed values lead to, with cuts at the first allowed value of each. */
export function reachable<T>({ cuts, kids }: Pick<Branch<T>, 'cuts' | 'kids'>, values: Allowed) {
	const keptCuts: number[] = [];
	const keptKids: Diagram<T>[] = [];
	for (const [from, to] of values) {
		let value = from;
		while (value <= to) {
			const at = place(cuts, value);
			const kid = kids[at] as Diagram<T>;
			if (keptKids.at(-1) !== kid) {
				if (keptKids.length) keptCuts.push(value);
				keptKids.push(kid);
			}
			value = at < cuts.length ? (cuts[at] as number) : BOTTOM;
		}
	}
	return { cuts: keptCuts, kids: keptKids };
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
