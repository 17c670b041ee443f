/** Drawings combined into one. */
import {
	BOTTOM,
	cofactor,
	type Diagram,
	isTerminal,
	MOST_NODES,
	type Terminal,
	type UniqueTable,
} from './diagram';

/** Combines drawings point by point; what it drew before, it remembers. */
export type Apply<T> = (diagrams: readonly Diagram<unknown>[]) => Diagram<T>;

/**
 * @param combine from the ends of the drawings to the end of the result
 * @param shortcut a drawing that can be given at once, without looking further down
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
			return table.leaf(combine(...(nodes.map((node) => (node as Terminal<unknown>).value) as never[])));
		const key = keyOf(nodes);
		const known = seen.get(key);
		if (known) return known;
		const cuts = unionOfCuts(nodes, variable);
		const children = [walk(nodes.map((node) => cofactor(node, variable, Number.NEGATIVE_INFINITY)))];
		for (const cut of cuts) children.push(walk(nodes.map((node) => cofactor(node, variable, cut))));
		const drawn = table.branch(variable, cuts, children);
		seen.set(key, drawn);
		return drawn;
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
 * The highest (or lowest) of drawings, two by two, so that what is equal becomes one before the next is added.
 * @param decisive the end that wins whatever the other is; `neutral` the end that never does
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
	// From the last: where the first does not look further, all that follows is taken over as it stands.
	return (diagrams) => diagrams.reduceRight((rest, one) => two([one, rest])) as Diagram<T>;
}

/**
 * [condition, then, otherwise]: one drawing where a condition is true, another where it is not.
 * @param between what to end with where the condition is neither
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
