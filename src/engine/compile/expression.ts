/**
 * Conditions and amounts of one version as diagrams. One recursive grammar in one file: a condition compares with an
 * amount, and an amount can be chosen by a condition.
 */
import type { NormOnDay } from '../../ruleset/assemble';
import type { Amount, Certainty, Comparison, Condition, RegelingFile } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { isTerminal } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import type { Fraction } from '../program/fraction';
import { add, fraction, minus, over, roundHalfUp, times } from '../program/fraction';
import {
	combine,
	known,
	ONE,
	ofFact,
	open,
	type Quantity,
	type SumName,
	scale,
	text,
} from '../program/quantity';
import { NO, type Truth, WITHIN_MARGIN, YES } from '../program/terminals';
import type { Manager } from './manager';

export interface Scope extends Manager {
	norm(id: string): Diagram<Quantity>;
	value(id: string): Diagram<Quantity>;
	condition(id: string): Diagram<Truth>;
	/** The condition of a step; open when its certainty is unknown. */
	step(step: { id: string; when?: Condition; certainty: Certainty }): Diagram<Truth>;
	/** Whether this is unknown, or treated as unknown for the moment. */
	isOpen(id: string, certainty: Certainty): boolean;
	/** The variable for an unknown amount divided by a fact, so that all comparisons of the two agree. */
	unknownRatio(fact: number, quantity: Extract<Quantity, { kind: 'open' }>): number;
}

/**
 * @param file the version whose values and conditions can be named; null for conditions that belong to no regeling
 * @param opened a value id (`<regeling>/<value>` or `normen/<norm>`) to treat as unknown, to see what rests on it
 */
export function createScope(
	file: Pick<RegelingFile, 'id' | 'values' | 'conditions'> | null,
	manager: Manager,
	norms: Readonly<Record<string, NormOnDay>>,
	opened?: string,
): Scope {
	const { truths, quantities } = manager;
	const own = (id: string): string => (file ? `${file.id}/${id}` : id);
	const isOpen = (id: string, certainty: Certainty): boolean => certainty === 'unknown' || own(id) === opened;
	const flag = (id: string): Diagram<Truth> =>
		truths.innerNode(manager.unknown(own(id), [own(id)]), [1], [truths.terminal(NO), truths.terminal(YES)]);

	const on: Scope = {
		...manager,
		isOpen,
		norm: memoize((id: string) => {
			const name = `normen/${id}`;
			const { amount, oneOf } = norms[id] ?? {};
			if (oneOf && name !== opened)
				return manager.oneOf(
					manager.unknown(name, [name]),
					oneOf.map((each) => quantities.terminal(known(fraction(each)))),
				);
			return quantities.terminal(
				amount === undefined || name === opened ? open(name, [name]) : known(fraction(amount)),
			);
		}),
		value: memoize((id: string) => {
			const value = file?.values?.[id];
			if (!value) throw new Error(`unknown value "${id}"`);
			if (value.oneOf && own(id) !== opened)
				return manager.oneOf(
					manager.unknown(own(id), [own(id)]),
					value.oneOf.map((amount) => compileAmount(amount, on)),
				);
			return value.amount === undefined || isOpen(id, value.certainty)
				? quantities.terminal(open(own(id), [own(id)]))
				: compileAmount(value.amount, on);
		}),
		condition: memoize((id: string) => {
			const condition = file?.conditions?.[id];
			if (!condition) throw new Error(`unknown condition "${id}"`);
			return isOpen(id, condition.certainty) ? flag(id) : compileCondition(condition.when, on);
		}),
		step: ({ id, when, certainty }) => {
			if (!when) return truths.terminal(YES);
			return isOpen(id, certainty) ? flag(id) : compileCondition(when, on);
		},
		unknownRatio: (fact, { unknown, names }) => manager.unknown(`${unknown}/${fact}`, names),
	};
	return on;
}

/* ---------- conditions ---------- */

/** Compiles a condition. A condition on a fact that does not apply (`onlyIf`) is false. */
export function compileCondition(condition: Condition, on: Scope): Diagram<Truth> {
	const compiled = (parts: readonly Condition[]) => parts.map((part) => compileCondition(part, on));
	if ('all' in condition) return on.all(compiled(condition.all));
	if ('any' in condition) return on.any(compiled(condition.any));
	if ('not' in condition) return on.not(compiled([condition.not]));
	if ('holds' in condition) return on.truths.terminal(condition.holds ? YES : NO);
	if ('condition' in condition) return on.condition(condition.condition);
	return onlyWhereItApplies(condition.fact, compileAtom(condition, on), on);
}

function onlyWhereItApplies(id: string, atom: Diagram<Truth>, on: Scope): Diagram<Truth> {
	const { onlyIf } = on.space.fact(id);
	if (!onlyIf) return atom;
	const applies = oneOf(on, on.space.variable(onlyIf), [1]);
	return on.all([applies, atom]);
}

function compileAtom(condition: Extract<Condition, { fact: string }>, on: Scope): Diagram<Truth> {
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
function oneOf(on: Scope, variable: number, values: readonly number[]): Diagram<Truth> {
	const cuts = [...new Set(values.flatMap((value) => [value, value + 1]))].sort((a, b) => a - b);
	const children = [Number.NEGATIVE_INFINITY, ...cuts].map((from) =>
		on.truths.terminal(values.includes(from) ? YES : NO),
	);
	return on.innerNode(variable, cuts, children);
}

/** A limit can differ per household: the comparison comes below each amount that the limit can be. */
function compare(variable: number, comparison: Comparison, margin: number, on: Scope): Diagram<Truth> {
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
			on.truths.terminal(end as Truth),
		);
		return low === high
			? on.innerNode(against, [low], [ends[0], ends[2]] as Diagram<Truth>[])
			: on.innerNode(against, [Math.min(low, high), Math.max(low, high)], ends);
	};
	const seen = new Map<Diagram<Quantity>, Diagram<Truth>>();
	const substitute = (node: Diagram<Quantity>): Diagram<Truth> => {
		const known = seen.get(node);
		if (known) return known;
		const made = isTerminal(node)
			? below(node.value)
			: on.split(node.variable, node.cuts, node.children.map(substitute));
		seen.set(node, made);
		return made;
	};
	return substitute(compileAmount(limit, on));
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
	if (limit.kind !== 'open') throw new Error('a limit cannot contain a fact');
	const { n, d } = times(limit.factor, edge);
	return 2 * Math.round((RATIO_SCALE * d) / n) + 1 - after;
}

/* ---------- amounts ---------- */

/** Compiles an amount of a rule file. */
export function compileAmount(amount: Amount, on: Scope): Diagram<Quantity> {
	const { quantities } = on;
	if (typeof amount === 'number') return quantities.terminal(known(fraction(amount)));
	if ('norm' in amount) return on.norm(amount.norm);
	if ('value' in amount) return on.value(amount.value);
	if ('fact' in amount) return quantities.terminal(ofFact(on.space.variable(amount.fact), amount.fact));
	if ('share' in amount) return scaled(amount.of, fraction(amount.share), on);
	if ('dividedBy' in amount) return scaled(amount.of, over(ONE, fraction(amount.dividedBy)), on);
	if ('choose' in amount) return chosen(amount.choose, on);
	const [name, parts] = Object.entries(amount)[0] as [SumName, Amount[]];
	const sum = on.sum(name, (...values) => combine(name, values));
	return sum(parts.map((part) => compileAmount(part, on)));
}

const scaled = (of: Amount, factor: Fraction, on: Scope): Diagram<Quantity> =>
	on.sum(`*${text(factor)}`, (quantity) => scale(quantity as Quantity, factor))([compileAmount(of, on)]);

function chosen(
	[first, ...rest]: Extract<Amount, { choose: unknown }>['choose'],
	on: Scope,
): Diagram<Quantity> {
	if (!first) throw new Error('"choose" needs a last amount without "when"');
	const amount = compileAmount(first.amount, on);
	return first.when ? on.chooseAmount([compileCondition(first.when, on), amount, chosen(rest, on)]) : amount;
}
