/** An amount for what is known of a household: exact, a range, or not known. */
import { isCount, isMoney } from '../../ruleset/fact';
import type { Certainty } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { isTerminal } from '../diagram/diagram';
import { between, type Knowledge, restrictNode } from '../diagram/restrict';
import { less, roundHalfUp } from '../program/fraction';
import { type Payment, type PaymentParts, paymentFor } from '../program/payment';
import type { CompiledRegeling } from '../program/program';
import { type Interval, intervalOf, type Quantity } from '../program/quantity';
import type { Variables } from '../program/variables';
import type { AmountResult } from './evaluation';

/** An amount as computed for one household, before its certainty is weighed. */
export interface AmountBounds {
	/** Eurocents; null when not known; undefined when this household does not get this amount for certain. */
	readonly eurocent: AmountResult['eurocent'] | undefined;
	/** Value ids that are unknown and matter to it. */
	readonly unknown: readonly string[];
}

/** Over all completions that are not a no: the lowest and highest amount. */
export function amountBounds(
	amount: PaymentParts,
	{ unknowns }: Pick<CompiledRegeling, 'unknowns'>,
	knowledge: Knowledge,
	space: Variables,
): AmountBounds {
	const left = paymentFor(amount, knowledge);
	const ends: End[] = [];
	const unknown = new Set<string>();
	collect(
		left,
		knowledge,
		space,
		(variable) => unknowns.get(variable)?.forEach((name) => unknown.add(name)),
		ends,
	);

	const some = ends.filter(({ quantity }) => quantity !== 'no');
	if (!some.length || some.some(({ quantity }) => quantity === 'absent'))
		return { eurocent: undefined, unknown: [] };
	const opened = some.flatMap(({ quantity }) =>
		(quantity as Quantity).kind === 'open' ? (quantity as { names: readonly string[] }).names : [],
	);
	for (const name of opened) unknown.add(name);
	if (opened.length) return { eurocent: null, unknown: [...unknown] };
	let endless = false;
	const intervals = some.map(({ quantity, range }): Interval => {
		return intervalOf(quantity as Quantity, (variable) => {
			const [from, to] = range(variable);
			endless ||= from < to && to === space.domain(variable).to && isCount(space.factOf(variable));
			return [from, to];
		});
	});
	const atLeast = roundHalfUp(intervals.map(([low]) => low).reduce((a, b) => (less(b, a) ? b : a)));
	const atMost = roundHalfUp(intervals.map(([, high]) => high).reduce((a, b) => (less(a, b) ? b : a)));
	// "Hoogstens", for a count that nobody knows, says nothing.
	const says = atLeast > 0 || !endless;
	const eurocent = atLeast === atMost ? atLeast : { atLeast, atMost };
	return { eurocent: says ? eurocent : null, unknown: [...unknown] };
}

interface End {
	quantity: Payment;
	range: (variable: number) => readonly [number, number];
}

/** Follows every path, with the values that each fact can still have on it. */
function collect(
	diagram: Diagram<Payment>,
	knowledge: Knowledge,
	space: Variables,
	seeVariable: (variable: number) => void,
	ends: End[],
): void {
	const computedWith = (variable: number): boolean => {
		const fact = space.factOf(variable);
		return isMoney(fact) || isCount(fact);
	};
	const seen = new Set<string>();
	const walk = (node: Diagram<Payment>, ranges: ReadonlyMap<number, readonly [number, number]>): void => {
		const key = `${node.id}:${[...ranges].join(';')}`;
		if (seen.has(key)) return;
		seen.add(key);
		if (isTerminal(node)) {
			const range = (variable: number) => ranges.get(variable) ?? outer(knowledge, space, variable);
			ends.push({ quantity: node.value, range });
			return;
		}
		seeVariable(node.variable);
		if (!computedWith(node.variable)) {
			for (const child of node.children) walk(child, ranges);
			return;
		}
		const [from, to] = outer(knowledge, space, node.variable);
		const { cuts, children } = restrictNode(node, between(from, to));
		children.forEach((child, i) => {
			const range = [cuts[i - 1] ?? from, i < cuts.length ? (cuts[i] as number) - 1 : to] as const;
			walk(child, new Map(ranges).set(node.variable, range));
		});
	};
	walk(diagram, new Map());
}

function outer(knowledge: Knowledge, space: Variables, variable: number): readonly [number, number] {
	const { from, to } = knowledge[variable] ?? space.domain(variable);
	return [from, to];
}

export const worst = (a: Certainty, b: Certainty): Certainty =>
	a === 'unknown' || b === 'unknown' ? 'unknown' : a === 'to-confirm' ? a : b;
