/**
 * What conditions and amounts of one version are drawn with: the tables, the named values and conditions,
 * and the variables that stand for what nobody has published.
 */
import type { Amount, Certainty, Condition, RegelingFile } from '../ruleset/schema';
import type { NormOnDay } from '../ruleset/assemble';
import type { Quantity } from './amount';
import { drawAmount, known, open } from './amount';
import { drawCondition } from './condition';
import type { Diagram, Table } from './diagram';
import { choose, createTable, merge } from './diagram';
import type { FactSpace } from './facts';
import { fraction } from './money';

export type Truth = 0 | 1 | 2;
export const NO = 0;
export const WITHIN_MARGIN = 1;
export const YES = 2;

export interface Drawing {
	readonly space: FactSpace;
	readonly truths: Table<Truth>;
	readonly quantities: Table<Quantity>;
	norm(id: string): Diagram<Quantity>;
	value(id: string): Diagram<Quantity>;
	condition(id: string): Diagram<Truth>;
	/** The condition of a step; open when its certainty is unknown. */
	step(step: { id: string; when?: Condition; certainty: Certainty }): Diagram<Truth>;
	/** Whether nobody knows this for sure, or it is treated so for the moment. */
	isOpen(id: string, certainty: Certainty): boolean;
	choose(when: Diagram<Truth>, then: Diagram<Quantity>, otherwise: Diagram<Quantity>): Diagram<Quantity>;
	/** Like table.branch, also where a kid looks at a variable that stands higher. */
	split(variable: number, cuts: readonly number[], kids: readonly Diagram<Truth>[]): Diagram<Truth>;
	/** Stands for an unknown amount divided by a fact: all comparisons of the two move together. */
	unknownRatio(fact: number, quantity: Extract<Quantity, { kind: 'open' }>): number;
	/** Value ids behind a variable that stands for something unknown. */
	readonly unknowns: ReadonlyMap<number, readonly string[]>;
}

/**
 * @param opened a value id (`<regeling>/<value>` or `normen/<norm>`) to treat as unknown, to see what rests on it
 */
export function createDrawing(
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions'>,
	space: FactSpace,
	norms: Readonly<Record<string, NormOnDay>>,
	opened?: string,
): Drawing {
	const truths = createTable<Truth>((truth) => truth);
	const quantities = createTable<Quantity>(({ key }) => key);
	const places = createTable<number>((place) => place);
	const unknowns = new Map<number, readonly string[]>();
	const variables = new Map<string, number>();
	const memo = <T>(make: (id: string) => Diagram<T>) => {
		const made = new Map<string, Diagram<T>>();
		return (id: string): Diagram<T> => {
			const found = made.get(id) ?? make(id);
			made.set(id, found);
			return found;
		};
	};
	const unknownVariable = (key: string, names: readonly string[]): number => {
		const variable = variables.get(key) ?? space.size + variables.size;
		variables.set(key, variable);
		unknowns.set(variable, names);
		return variable;
	};
	const own = (id: string): string => `${file.id}/${id}`;
	const isOpen = (id: string, certainty: Certainty): boolean => certainty === 'unknown' || own(id) === opened;
	const flag = (id: string): Diagram<Truth> =>
		truths.branch(unknownVariable(own(id), [own(id)]), [1], [truths.leaf(NO), truths.leaf(YES)]);

	const on: Drawing = {
		space,
		truths,
		quantities,
		unknowns,
		isOpen,
		norm: memo((id) => {
			const name = `normen/${id}`;
			const amount = norms[id]?.amount;
			return quantities.leaf(
				amount === undefined || name === opened ? open(name, [name]) : known(fraction(amount)),
			);
		}),
		value: memo((id) => {
			const value = file.values?.[id];
			if (!value) throw new Error(`unknown value "${id}"`);
			if (value.oneOf && own(id) !== opened) return oneOf(id, value.oneOf);
			return value.amount === undefined || isOpen(id, value.certainty)
				? quantities.leaf(open(own(id), [own(id)]))
				: drawAmount(value.amount, on);
		}),
		condition: memo((id) => {
			const condition = file.conditions?.[id];
			if (!condition) throw new Error(`unknown condition "${id}"`);
			return isOpen(id, condition.certainty) ? flag(id) : drawCondition(condition.when, on);
		}),
		step: ({ id, when, certainty }) => {
			if (!when) return truths.leaf(YES);
			return isOpen(id, certainty) ? flag(id) : drawCondition(when, on);
		},
		choose: (when, then, otherwise) =>
			choose(quantities, when, then, otherwise, { yes: YES, no: NO, between: (_, b) => b }),
		split(variable, cuts, kids) {
			if (kids.every((kid) => kid.variable > variable)) return truths.branch(variable, cuts, kids);
			const place = places.branch(
				variable,
				cuts,
				kids.map((_, i) => places.leaf(i)),
			);
			return merge(truths, [place, ...kids], (i: number, ...values: Truth[]) => values[i] as Truth);
		},
		unknownRatio: (fact, { unknown, names }) => unknownVariable(`${unknown}/${fact}`, names),
	};

	function oneOf(id: string, amounts: readonly Amount[]): Diagram<Quantity> {
		const variable = unknownVariable(own(id), [own(id)]);
		const place = places.branch(
			variable,
			amounts.slice(1).map((_, i) => i + 1),
			amounts.map((_, i) => places.leaf(i)),
		);
		return merge(
			quantities,
			[place, ...amounts.map((amount) => drawAmount(amount, on))],
			(i: number, ...values: Quantity[]) => values[i] as Quantity,
		);
	}
	return on;
}
