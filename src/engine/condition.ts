/** Conditions of a rule file as diagrams with three ends: no, within a margin, yes. */
import type { Amount, Comparison, Condition } from '../ruleset/schema';
import type { Quantity } from './amount';
import { drawAmount } from './amount';
import type { Diagram } from './diagram';
import { isLeaf } from './diagram';
import type { Drawing } from './drawing';
import { NO, type Truth, WITHIN_MARGIN, YES } from './ends';
import type { Fraction } from './money';
import { add, fraction, minus, roundHalfUp, times } from './money';

/** Draws a condition. A condition on a fact that does not apply (`onlyIf`) is false. */
export function drawCondition(condition: Condition, on: Drawing): Diagram<Truth> {
	const drawn = (parts: readonly Condition[]) => parts.map((part) => drawCondition(part, on));
	if ('all' in condition) return on.all(drawn(condition.all));
	if ('any' in condition) return on.any(drawn(condition.any));
	if ('not' in condition) return on.not(drawn([condition.not]));
	if ('holds' in condition) return on.truths.leaf(condition.holds ? YES : NO);
	if ('condition' in condition) return on.condition(condition.condition);
	return onlyWhereItApplies(condition.fact, drawAtom(condition, on), on);
}

function onlyWhereItApplies(id: string, atom: Diagram<Truth>, on: Drawing): Diagram<Truth> {
	const { onlyIf } = on.space.fact(id);
	if (!onlyIf) return atom;
	const applies = oneOf(on, on.space.variable(onlyIf), [1]);
	return on.all([applies, atom]);
}

function drawAtom(condition: Extract<Condition, { fact: string }>, on: Drawing): Diagram<Truth> {
	const fact = on.space.fact(condition.fact);
	const asNumber = (value: string | number | boolean): number =>
		typeof value === 'string' ? on.space.placeOf(fact.id, value) : Number(value);
	if ('includes' in condition) return oneOf(on, on.space.variable(fact.id, condition.includes), [1]);
	const variable = on.space.variable(fact.id);
	if ('is' in condition) return oneOf(on, variable, [asNumber(condition.is)]);
	if ('in' in condition) return oneOf(on, variable, condition.in.map(asNumber));
	return compare(variable, condition, condition.margin ?? 0, on);
}

/** Yes for these values of a variable, no for all others. */
function oneOf(on: Drawing, variable: number, values: readonly number[]): Diagram<Truth> {
	const cuts = [...new Set(values.flatMap((value) => [value, value + 1]))].sort((a, b) => a - b);
	const kids = [Number.NEGATIVE_INFINITY, ...cuts].map((from) =>
		on.truths.leaf(values.includes(from) ? YES : NO),
	);
	return on.branch(variable, cuts, kids);
}

/** A limit depends on the household: draw the comparison below each amount that it can be. */
function compare(variable: number, comparison: Comparison, margin: number, on: Drawing): Diagram<Truth> {
	const [operator, limit] = Object.entries(comparison).find(([key]) => key in CUT) as [
		keyof typeof CUT,
		Amount,
	];
	const upTo = operator === 'atMost' || operator === 'below';
	const edges = [minus(fraction(1), fraction(margin)), add(fraction(1), fraction(margin))];
	const below = (quantity: Quantity): Diagram<Truth> => {
		const against = quantity.kind === 'open' ? on.unknownRatio(variable, quantity) : variable;
		const [low, high] = edges.map((edge) => CUT[operator](quantity, edge)) as [number, number];
		// For an unknown amount the variable is the amount divided by the fact: a larger value is a lower fact.
		const lowFirst = quantity.kind === 'open' ? !upTo : upTo;
		const ends = (lowFirst ? [YES, WITHIN_MARGIN, NO] : [NO, WITHIN_MARGIN, YES]).map((end) =>
			on.truths.leaf(end as Truth),
		);
		return low === high
			? on.branch(against, [low], [ends[0], ends[2]] as Diagram<Truth>[])
			: on.branch(against, [Math.min(low, high), Math.max(low, high)], ends);
	};
	const seen = new Map<Diagram<Quantity>, Diagram<Truth>>();
	const substitute = (node: Diagram<Quantity>): Diagram<Truth> => {
		const known = seen.get(node);
		if (known) return known;
		const drawn = isLeaf(node)
			? below(node.value)
			: on.split(node.variable, node.cuts, node.kids.map(substitute));
		seen.set(node, drawn);
		return drawn;
	};
	return substitute(drawAmount(limit, on));
}

/** Where the truth of "fact operator limit × edge" changes. */
const CUT = {
	atMost: (limit: Quantity, edge: Fraction) => cut(limit, edge, 1),
	below: (limit: Quantity, edge: Fraction) => cut(limit, edge, 0),
	atLeast: (limit: Quantity, edge: Fraction) => cut(limit, edge, 0),
	above: (limit: Quantity, edge: Fraction) => cut(limit, edge, 1),
};

const RATIO_SCALE = 1_000_000;

/** @param after 1 when the limit itself still belongs to the lower side */
function cut(limit: Quantity, edge: Fraction, after: 0 | 1): number {
	if (limit.kind === 'known') return roundHalfUp(times(limit.value, edge)) + after;
	if (limit.kind === 'formula') throw new Error('a limit cannot contain a fact');
	const { n, d } = times(limit.factor, edge);
	return 2 * Math.round((RATIO_SCALE * d) / n) + 1 - after;
}
