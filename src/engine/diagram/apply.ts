/** Diagrams combined into one. */
import {
	BOTTOM,
	cofactor,
	type Diagram,
	isTerminal,
	MOST_NODES,
	type Terminal,
	type UniqueTable,
} from './diagram';

/** Combines diagrams point by point, and remembers its results. */
export type Apply<T> = (diagrams: readonly Diagram<unknown>[]) => Diagram<T>;

/**
 * @param combine from the terminals of the diagrams to the terminal of the result
 * @param shortcut the result, where it is known without going further down
 */
export function apply<T>(
	table: UniqueTable<T>,
	combine: (...values: never[]) => T,
	shortcut?: (nodes: readonly Diagram<unknown>[]) => Diagram<T> | undefined,
): Apply<T> {
	const seen = new Map<string | number, Diagram<T>>();
	const walk = (nodes: readonly Diagram<unknown>[]): Diagram<T> => {
		const short = shortcut?.(nodes);
		if (short) return short;
		let variable: number = BOTTOM;
		for (const node of nodes) if (node.variable < variable) variable = node.variable;
		if (variable === BOTTOM)
			return table.terminal(combine(...(nodes.map((node) => (node as Terminal<unknown>).value) as never[])));
		const key = keyOf(nodes);
		const known = seen.get(key);
		if (known) return known;
		const cuts = unionOfCuts(nodes, variable);
		const children = [walk(nodes.map((node) => cofactor(node, variable, Number.NEGATIVE_INFINITY)))];
		for (const cut of cuts) children.push(walk(nodes.map((node) => cofactor(node, variable, cut))));
		const made = table.innerNode(variable, cuts, children);
		seen.set(key, made);
		return made;
	};
	return walk;
}

const keyOf = (nodes: readonly Diagram<unknown>[]): string | number =>
	nodes.length === 2
		? (nodes[0] as Diagram<unknown>).id * MOST_NODES + (nodes[1] as Diagram<unknown>).id
		: nodes.map((node) => node.id).join();

function unionOfCuts(nodes: readonly Diagram<unknown>[], variable: number): readonly number[] {
	let union: readonly number[] = [];
	for (const node of nodes) {
		if (isTerminal(node) || node.variable !== variable || node.cuts === union) continue;
		union = union.length ? [...new Set([...union, ...node.cuts])].sort((a, b) => a - b) : node.cuts;
	}
	return union;
}

/**
 * The highest (or lowest) of a list of diagrams, two at a time, so that equal parts merge before the next is added.
 * @param decisive the absorbing terminal: it wins whatever the other is
 * @param neutral the identity: the other always wins
 */
export function fold<T extends number>(
	table: UniqueTable<T>,
	pick: (a: number, b: number) => number,
	decisive: T,
	neutral: T,
): Apply<T> {
	const two = apply<T>(table, pick as unknown as (a: T, b: T) => T, ([a, b]) => {
		const [left, right] = [a, b] as [Diagram<T>, Diagram<T>];
		if (left === right) return left;
		for (const [one, other] of [
			[left, right],
			[right, left],
		] as const)
			if (isTerminal(one) && (one.value === decisive || one.value === neutral))
				return one.value === decisive ? one : other;
		return undefined;
	});
	// From the last to the first: where the first one decides, the rest is taken over unchanged.
	return (diagrams) => diagrams.reduceRight((rest, one) => two([one, rest])) as Diagram<T>;
}

/**
 * If-then-else over [condition, then, otherwise].
 * @param between the terminal where the condition is neither true nor false
 */
export const ite = <T>(
	table: UniqueTable<T>,
	{ yes, no, between }: { yes: number; no: number; between: (a: T, b: T) => T },
): Apply<T> =>
	apply(
		table,
		(truth: number, a: T, b: T) => (truth === yes ? a : truth === no ? b : between(a, b)),
		([condition, a, b]) => {
			if (a === b) return a as Diagram<T>;
			if (!isTerminal(condition as Diagram<unknown>)) return undefined;
			const { value } = condition as Terminal<number>;
			return value === yes ? (a as Diagram<T>) : value === no ? (b as Diagram<T>) : undefined;
		},
	);
