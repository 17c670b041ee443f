/** One version with its named values and conditions, ready to be drawn. */
import type { NormOnDay } from '../ruleset/assemble';
import type { Certainty, Condition, RegelingFile } from '../ruleset/schema';
import type { Quantity } from './amount';
import { drawAmount, known, open } from './amount';
import { drawCondition } from './condition';
import type { Diagram } from './diagram';
import { NO, type Truth, YES } from './ends';
import { fraction } from './money';
import { remembered } from './remembered';
import type { Workshop } from './workshop';

export interface Drawing extends Workshop {
	norm(id: string): Diagram<Quantity>;
	value(id: string): Diagram<Quantity>;
	condition(id: string): Diagram<Truth>;
	/** The condition of a step; open when its certainty is unknown. */
	step(step: { id: string; when?: Condition; certainty: Certainty }): Diagram<Truth>;
	/** Whether nobody knows this for sure, or it is treated so for the moment. */
	isOpen(id: string, certainty: Certainty): boolean;
	/** Stands for an unknown amount divided by a fact: all comparisons of the two move together. */
	unknownRatio(fact: number, quantity: Extract<Quantity, { kind: 'open' }>): number;
}

/**
 * @param opened a value id (`<regeling>/<value>` or `normen/<norm>`) to treat as unknown, to see what rests on it
 */
export function createDrawing(
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions'>,
	workshop: Workshop,
	norms: Readonly<Record<string, NormOnDay>>,
	opened?: string,
): Drawing {
	const { truths, quantities } = workshop;
	const own = (id: string): string => `${file.id}/${id}`;
	const isOpen = (id: string, certainty: Certainty): boolean => certainty === 'unknown' || own(id) === opened;
	const flag = (id: string): Diagram<Truth> =>
		truths.branch(workshop.unknown(own(id), [own(id)]), [1], [truths.leaf(NO), truths.leaf(YES)]);

	const on: Drawing = {
		...workshop,
		isOpen,
		norm: remembered((id: string) => {
			const name = `normen/${id}`;
			const amount = norms[id]?.amount;
			return quantities.leaf(
				amount === undefined || name === opened ? open(name, [name]) : known(fraction(amount)),
			);
		}),
		value: remembered((id: string) => {
			const value = file.values?.[id];
			if (!value) throw new Error(`unknown value "${id}"`);
			if (value.oneOf && own(id) !== opened)
				return workshop.oneOf(
					workshop.unknown(own(id), [own(id)]),
					value.oneOf.map((amount) => drawAmount(amount, on)),
				);
			return value.amount === undefined || isOpen(id, value.certainty)
				? quantities.leaf(open(own(id), [own(id)]))
				: drawAmount(value.amount, on);
		}),
		condition: remembered((id: string) => {
			const condition = file.conditions?.[id];
			if (!condition) throw new Error(`unknown condition "${id}"`);
			return isOpen(id, condition.certainty) ? flag(id) : drawCondition(condition.when, on);
		}),
		step: ({ id, when, certainty }) => {
			if (!when) return truths.leaf(YES);
			return isOpen(id, certainty) ? flag(id) : drawCondition(when, on);
		},
		unknownRatio: (fact, { unknown, names }) => workshop.unknown(`${unknown}/${fact}`, names),
	};
	return on;
}
