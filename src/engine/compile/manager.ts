/**
 * The unique tables and operations that all regelingen of one day share. They remember their results, so compiling a
 * version again with one value treated as unknown costs no more than what that value touches.
 */
import { type Apply, apply, fold, ite } from '../diagram/apply';
import { createUniqueTable, type Diagram } from '../diagram/diagram';
import { restrictNode } from '../diagram/restrict';
import type { Quantity } from '../program/quantity';
import { LIKELY, MAYBE, NO, type Truth, UNLIKELY, type Verdict, YES } from '../program/terminals';
import type { Variables } from '../program/variables';

export type Manager = ReturnType<typeof createManager>;

/** @param mostNodes of each table (see createUniqueTable) */
export function createManager(space: Variables, mostNodes?: number) {
	const truths = createUniqueTable<Truth>((truth) => truth, mostNodes);
	const quantities = createUniqueTable<Quantity>(({ key }) => key, mostNodes);
	const verdicts = createUniqueTable<Verdict>((verdict) => verdict, mostNodes);
	const places = createUniqueTable<number>((place) => place);
	const sums = new Map<string, Apply<Quantity>>();
	const unknowns = new Map<number, readonly string[]>();
	const variables = new Map<string, number>();
	const pickTruth = apply<Truth>(truths, (place: number, ...values: Truth[]) => values[place] as Truth);
	const pickAmount = apply<Quantity>(
		quantities,
		(place: number, ...values: Quantity[]) => values[place] as Quantity,
	);
	const at = (variable: number, cuts: readonly number[]): Diagram<number> =>
		places.innerNode(
			variable,
			cuts,
			[0, ...cuts].map((_, i) => places.terminal(i)),
		);

	return {
		space,
		truths,
		quantities,
		verdicts,
		all: fold<Truth>(truths, Math.min, NO, YES),
		any: fold<Truth>(truths, Math.max, YES, NO),
		not: apply<Truth>(truths, (truth: Truth) => (YES - truth) as Truth),
		best: fold<Verdict>(verdicts, Math.max, LIKELY, UNLIKELY),
		lowest: fold<Verdict>(verdicts, Math.min, UNLIKELY, LIKELY),
		/** [when, then, otherwise]; within a margin only what both agree on. */
		decide: ite<Verdict>(verdicts, { yes: YES, no: NO, between: (a, b) => (a === b ? a : MAYBE) }),
		chooseAmount: ite<Quantity>(quantities, { yes: YES, no: NO, between: (_, otherwise) => otherwise }),
		/** An inner node, without the values that its fact cannot have. */
		innerNode(
			variable: number,
			cuts: readonly number[],
			children: readonly Diagram<Truth>[],
		): Diagram<Truth> {
			if (variable >= space.size) return truths.innerNode(variable, cuts, children);
			const possible = restrictNode({ cuts, children }, space.domain(variable));
			return truths.innerNode(variable, possible.cuts, possible.children);
		},
		/** The operation for a sum, by name; each is made once. */
		sum(name: string, combine: (...parts: Quantity[]) => Quantity): Apply<Quantity> {
			const found = sums.get(name) ?? apply<Quantity>(quantities, combine);
			sums.set(name, found);
			return found;
		},
		/** An inner node, also where a child tests a variable that comes earlier in the order. */
		split: (
			variable: number,
			cuts: readonly number[],
			children: readonly Diagram<Truth>[],
		): Diagram<Truth> =>
			children.every((child) => child.variable > variable)
				? truths.innerNode(variable, cuts, children)
				: pickTruth([at(variable, cuts), ...children]),
		/** One of several amounts; which one has not been published. */
		oneOf: (variable: number, amounts: readonly Diagram<Quantity>[]): Diagram<Quantity> =>
			pickAmount([
				at(
					variable,
					amounts.slice(1).map((_, i) => i + 1),
				),
				...amounts,
			]),
		/** A variable for something unknown, after all facts in the order, with the ids of the values behind it. */
		unknown(key: string, names: readonly string[]): number {
			const variable = variables.get(key) ?? space.size + variables.size;
			variables.set(key, variable);
			unknowns.set(variable, names);
			return variable;
		},
		unknowns: unknowns as ReadonlyMap<number, readonly string[]>,
	};
}
