/**
 * Diagrams as plain numbers, to write down and read back. A node stands once, after its children; equal diagrams are
 * one node, so that reading back keeps `===` a comparison of meaning.
 *
 * A reference is the number of an inner node, counted from 0, or -1, -2, … for the first, second, … end.
 */
import { BOTTOM, type Diagram, isTerminal } from './diagram';

export interface FlatDiagrams {
	/** What the terminals hold, in a form that can be written as JSON. */
	readonly ends: readonly unknown[];
	/** What inner nodes test, each once: a variable, then its cuts. */
	readonly tests: readonly (readonly number[])[];
	/**
	 * Inner nodes one after another. Of each: the index of its test, then for each child how many nodes back it stands,
	 * or the reference of an end.
	 */
	readonly nodes: readonly number[];
}

/** Adds diagrams to a pool. What was taken out keeps its references, so a pool can be written in parts. */
export interface Writer {
	/** @param endOf what a terminal holds, as JSON */
	add<T>(diagram: Diagram<T>, endOf: (value: T) => unknown): number;
	/** Everything that was added since the last time. */
	take(): FlatDiagrams;
}

export function createWriter(): Writer {
	const ends = createIndex<unknown>(JSON.stringify);
	const tests = createIndex<readonly number[]>(String);
	const nodes = createIndex<readonly number[]>(String);
	const seen = new WeakMap<object, Map<unknown, number>>();
	return {
		add<T>(diagram: Diagram<T>, endOf: (value: T) => unknown) {
			const known = seen.get(endOf) ?? new Map<unknown, number>();
			seen.set(endOf, known);
			const walk = (node: Diagram<T>): number => {
				const before = known.get(node);
				if (before !== undefined) return before;
				const made = isTerminal(node)
					? -1 - ends.of(endOf(node.value))
					: nodes.of([tests.of([node.variable, ...node.cuts]), ...node.children.map(walk)]);
				known.set(node, made);
				return made;
			};
			return walk(diagram);
		},
		take() {
			const { from, fresh } = nodes.take();
			return {
				ends: ends.take().fresh,
				tests: tests.take().fresh,
				nodes: fresh.flatMap(([test, ...children], i) => [
					test as number,
					...children.map((child) => (child < 0 ? child : from + i - child)),
				]),
			};
		},
	};
}

/** Numbers things in the order in which they are first seen. */
function createIndex<T>(keyOf: (thing: T) => string) {
	const numbers = new Map<string, number>();
	const things: T[] = [];
	let taken = 0;
	return {
		of(thing: T): number {
			const key = keyOf(thing);
			let number = numbers.get(key);
			if (number === undefined) {
				number = things.push(thing) - 1;
				numbers.set(key, number);
			}
			return number;
		},
		take() {
			const from = taken;
			taken = things.length;
			return { from, fresh: things.slice(from) };
		},
	};
}

/** A pool that is read back, part by part. */
export interface Reader {
	/** What the terminals hold, of all parts so far. */
	readonly ends: readonly unknown[];
	/** @throws an Error that names the place, before anything of the part counts */
	append(part: FlatDiagrams): void;
	/** Whether a diagram of this kind has this reference. */
	has(reference: unknown, kind: string): reference is number;
	/**
	 * The diagram, made when first asked for.
	 * @param endFrom what a terminal holds, from its end as JSON; called once for each end
	 */
	at<T>(reference: number, endFrom: (end: unknown) => T): Diagram<T>;
}

/**
 * @param variables every variable lies below it
 * @param kindOf which kind of end this is, or null for what can be none; all ends of one diagram are of one kind
 */
export function createReader(variables: number, kindOf: (end: unknown) => string | null): Reader {
	const kinds: Kinds = { ends: [], nodes: [] };
	const ends: unknown[] = [];
	const tests: (readonly number[])[] = [];
	const nodes: number[] = [];
	/** Where each node begins in `nodes`. */
	const starts: number[] = [];
	const made = new WeakMap<object, Map<number, Diagram<unknown>>>();
	return {
		ends,
		append(part) {
			const checked = check(part, { tests, starts, nodes, kinds, variables, kindOf });
			for (const end of part.ends) ends.push(end);
			for (const test of part.tests) tests.push(test);
			for (const number of part.nodes) nodes.push(number);
			for (const start of checked.starts) starts.push(start);
			kinds.ends = checked.kinds.ends;
			kinds.nodes = checked.kinds.nodes;
		},
		has: (reference, kind): reference is number =>
			Number.isSafeInteger(reference) && kindAt(kinds, reference as number) === kind,
		at<T>(reference: number, endFrom: (end: unknown) => T) {
			const known = (made.get(endFrom) ?? new Map()) as Map<number, Diagram<T>>;
			made.set(endFrom, known);
			const read = (place: number): Diagram<T> => {
				let found = known.get(place);
				if (found) return found;
				found = place < 0 ? endAt(place) : nodeAt(place);
				known.set(place, found);
				return found;
			};
			const endAt = (place: number): Diagram<T> => ({
				id: -place - 1,
				value: endFrom(ends[-place - 1]),
				variable: BOTTOM,
			});
			const nodeAt = (place: number): Diagram<T> => {
				const start = starts[place] as number;
				const [variable, ...cuts] = tests[nodes[start] as number] as [number, ...number[]];
				const children = Array.from({ length: cuts.length + 1 }, (_, i) => {
					const child = nodes[start + 1 + i] as number;
					return read(child < 0 ? child : place - child);
				});
				const [low, high] = children as [Diagram<T>, Diagram<T>];
				// Past the ids of all ends that can still come.
				const id = MOST_ENDS + place;
				return { id, variable, cuts, children, cut: cuts[0] as number, low, high, mark: 0 };
			};
			return read(reference);
		},
	};
}

const MOST_ENDS = 2 ** 16;

/** Of each end and each inner node, in order. */
interface Kinds {
	ends: readonly string[];
	nodes: readonly string[];
}
const kindAt = ({ ends, nodes }: Kinds, reference: number): string | undefined =>
	reference < 0 ? ends[-reference - 1] : nodes[reference];

interface Before {
	tests: readonly (readonly number[])[];
	starts: readonly number[];
	nodes: readonly number[];
	kinds: Kinds;
	variables: number;
	kindOf: (end: unknown) => string | null;
}

/**
 * Every walk down ends: each node stands after its children and tests a variable before theirs.
 * @returns where each node of the part begins in the whole, and the kinds of the whole
 * @throws where that is not so
 */
function check({ ends, tests, nodes }: FlatDiagrams, before: Before): { starts: number[]; kinds: Kinds } {
	const wrong = (place: string, found: unknown, expected: string): never => {
		throw new Error(`${place}: ${JSON.stringify(found)?.slice(0, 60)}, expected ${expected}`);
	};
	for (const [name, list] of Object.entries({ ends, tests, nodes }))
		if (!Array.isArray(list)) wrong(name, list, 'a list');
	const kinds = {
		ends: [
			...before.kinds.ends,
			...ends.map((end, i) => before.kindOf(end) ?? wrong(`ends.${i}`, end, 'an outcome or amount')),
		],
		nodes: [...before.kinds.nodes],
	};
	if (kinds.ends.length > MOST_ENDS) wrong('ends', kinds.ends.length, `at most ${MOST_ENDS}`);
	tests.forEach((test, i) => {
		if (!isTest(test, before.variables)) wrong(`tests.${i}`, test, 'a variable, then ascending cuts');
	});
	const allTests = [...before.tests, ...tests];
	const variables = before.starts.map((start) => allTests[before.nodes[start] as number]?.[0] as number);
	const starts: number[] = [];
	for (let at = 0; at < nodes.length; ) {
		const index = nodes[at];
		// A word that every list has, such as "length", is no index.
		const known = Number.isSafeInteger(index) ? allTests[index as number] : undefined;
		const test = known ?? wrong(`nodes.${at}`, index, 'the index of a test');
		const [variable] = test as [number];
		const reference = variables.length;
		let kind: string | undefined;
		for (let i = at + 1; i <= at + test.length; i++) {
			const child = nodes[i] as number;
			const target = child < 0 ? child : reference - child;
			const below = Number.isSafeInteger(child) && child !== 0 ? kindAt(kinds, target) : undefined;
			kind ??= below;
			if (below === undefined || below !== kind || (target >= 0 && (variables[target] as number) <= variable))
				wrong(`nodes.${i}`, child, 'an end, or a node before it');
		}
		starts.push(before.nodes.length + at);
		variables.push(variable);
		kinds.nodes.push(kind as string);
		at += test.length + 1;
	}
	return { starts, kinds };
}

/** A variable, then at least one cut. */
const isTest = (test: unknown, variables: number): boolean =>
	Array.isArray(test) &&
	test.length > 1 &&
	test.every(Number.isSafeInteger) &&
	test[0] >= 0 &&
	test[0] < variables &&
	test.every((cut, i) => i < 2 || cut > test[i - 1]);
