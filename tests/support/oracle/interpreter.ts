/**
 * A slow reading of rule files, for households of which everything is known, written apart from the engine.
 * Only for synthetic rules with a few small facts: it tries every completion and every unknown value.
 */
import type { Answer, Answers } from '../../../src/ruleset/answer';
import { isOpen } from '../../../src/ruleset/answer';
import type {
	Amount,
	Certainty,
	Condition,
	Fact,
	Norm,
	Outcome,
	RegelingFile,
	Rules,
	Step,
	Verdict,
} from '../../../src/ruleset/schema';

/* ---------- exact fractions ---------- */

interface Fraction {
	top: bigint;
	bottom: bigint;
}

const whole = (n: number): Fraction => ({ top: BigInt(n), bottom: 1n });

/** Read from its decimal notation: 0.95 is 95/100, not the nearest double. */
function decimal(n: number): Fraction {
	const [, digits = '', tail = ''] = /^(-?\d+)(?:\.(\d+))?$/.exec(String(n)) ?? [];
	return { top: BigInt(digits + tail), bottom: 10n ** BigInt(tail.length) };
}
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const over = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom, bottom: a.bottom * b.top });
const plus = (a: Fraction, b: Fraction): Fraction => ({
	top: a.top * b.bottom + b.top * a.bottom,
	bottom: a.bottom * b.bottom,
});
const negative = (a: Fraction): Fraction => ({ top: -a.top, bottom: a.bottom });
const less = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;

function floorDivide(a: bigint, b: bigint): bigint {
	const quotient = a / b;
	return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}
const halfUp = ({ top, bottom }: Fraction): number => Number(floorDivide(2n * top + bottom, 2n * bottom));

/* ---------- a household and a guess at what nobody has published ---------- */

export type Value = string | number | boolean | readonly string[];
export type Complete = Readonly<Record<string, Value>>;

/** What is assumed of the unknown values in one reading: conditions true or false, amounts a number. */
interface Guess {
	conditions: Record<string, boolean>;
	numbers: Record<string, number>;
	/** For a value with `oneOf`: which of them. */
	picks: Record<string, number>;
}

type Truth = 0 | 1 | 2; // no, grey, yes
const NO = 0;
const GREY = 1;
const YES = 2;
const truth = (b: boolean): Truth => (b ? YES : NO);

const rank: Record<Outcome, number> = { unlikely: 0, maybe: 1, likely: 2 };
const joined = (a: Outcome, b: Outcome): Outcome => (a === b ? a : 'maybe');
const capped = (a: Outcome, highest: Outcome | undefined): Outcome =>
	highest !== undefined && rank[a] > rank[highest] ? highest : a;

/* ---------- one reading ---------- */

class Reading {
	constructor(
		readonly facts: ReadonlyMap<string, Fact>,
		readonly norms: Readonly<Record<string, Norm>>,
		readonly regeling: RegelingFile,
		readonly household: Complete,
		readonly guess: Guess,
	) {}

	norm(id: string): number {
		const norm = this.norms[id];
		if (norm && 'oneOf' in norm && norm.oneOf)
			return norm.oneOf[this.guess.picks[`normen/${id}`] as number] as number;
		return published(norm) ?? (this.guess.numbers[`normen/${id}`] as number);
	}

	amount(a: Amount): Fraction {
		if (typeof a === 'number') return whole(a);
		if ('norm' in a) return whole(this.norm(a.norm));
		if ('value' in a) {
			const value = this.regeling.values?.[a.value];
			if (!value) throw new Error(`no value ${a.value}`);
			if (value.oneOf) return this.amount(value.oneOf[this.guess.picks[a.value] as number] as Amount);
			if (value.amount !== undefined) return this.amount(value.amount);
			return whole(this.guess.numbers[a.value] as number);
		}
		if ('fact' in a) return whole(this.household[a.fact] as number);
		if ('share' in a) return times(decimal(a.share), this.amount(a.of));
		if ('dividedBy' in a) return over(this.amount(a.of), decimal(a.dividedBy));
		if ('lowest' in a) return a.lowest.map((x) => this.amount(x)).reduce((x, y) => (less(y, x) ? y : x));
		if ('highest' in a) return a.highest.map((x) => this.amount(x)).reduce((x, y) => (less(x, y) ? y : x));
		if ('sum' in a) return a.sum.map((x) => this.amount(x)).reduce(plus);
		if ('product' in a) return a.product.map((x) => this.amount(x)).reduce(times);
		if ('minus' in a) return plus(this.amount(a.minus[0]), negative(this.amount(a.minus[1])));
		const first = a.choose.find((c) => c.when === undefined || this.holds(c.when) === YES);
		if (!first) throw new Error('nothing to choose');
		return this.amount(first.amount);
	}

	holds(c: Condition): Truth {
		if ('all' in c) return Math.min(...c.all.map((x) => this.holds(x))) as Truth;
		if ('any' in c) return Math.max(...c.any.map((x) => this.holds(x))) as Truth;
		if ('not' in c) return (YES - this.holds(c.not)) as Truth;
		if ('holds' in c) return truth(c.holds);
		if ('condition' in c) {
			const named = this.regeling.conditions?.[c.condition];
			if (!named) throw new Error(`no condition ${c.condition}`);
			if (named.certainty === 'unknown') return truth(this.guess.conditions[c.condition] as boolean);
			return this.holds(named.when);
		}
		const onlyIf = this.facts.get(c.fact)?.onlyIf;
		if (onlyIf !== undefined && this.household[onlyIf] !== true) return NO;
		const x = this.household[c.fact] as Value;
		if ('is' in c) return truth(x === c.is);
		if ('in' in c) return truth((c.in as Value[]).includes(x));
		if ('includes' in c) return truth((x as readonly string[]).includes(c.includes));

		const limit = this.amount(
			'atMost' in c ? c.atMost : 'below' in c ? c.below : 'atLeast' in c ? c.atLeast : c.above,
		);
		const m = c.margin ?? 0;
		const [low, high] = [1 - m, 1 + m].map((share) =>
			halfUp(times(limit, decimal(Number(share.toFixed(6))))),
		) as [number, number];
		const n = x as number;
		if ('atMost' in c) return n <= low ? YES : n <= high ? GREY : NO;
		if ('below' in c) return n < low ? YES : n < high ? GREY : NO;
		if ('atLeast' in c) return n >= high ? YES : n >= low ? GREY : NO;
		return n > high ? YES : n > low ? GREY : NO;
	}

	/** The first step whose condition is true; a grey one is what both ways agree on. */
	steps(steps: readonly (Step | Verdict)[]): Outcome {
		const [first, ...rest] = steps;
		if (!first) throw new Error('no step decides');
		const when = first.when === undefined ? YES : this.holds(first.when);
		if (when === NO) return this.steps(rest);
		const taken = 'bestOf' in first ? this.best(first.bestOf) : first.outcome;
		return when === YES ? taken : joined(taken, this.steps(rest));
	}

	best(parts: Extract<Step, { bestOf: unknown }>['bestOf']): Outcome {
		return parts.reduce<Outcome>((best, part) => {
			const when = this.holds(part.when);
			if (when === NO) return best;
			const own = capped(this.steps(part.steps), part.highest);
			const outcome = when === YES ? own : joined(own, 'unlikely');
			return rank[outcome] > rank[best] ? outcome : best;
		}, 'unlikely');
	}

	outcome(): Outcome {
		return capped(this.steps(this.regeling.steps), this.regeling.highest);
	}
}

/* ---------- every unknown value ---------- */

/** What the steps, or one place, refer to, directly or by way of a named condition or value. */
function mentioned(
	regeling: RegelingFile,
	place: object = regeling.steps,
): {
	conditions: Set<string>;
	values: Set<string>;
	norms: Set<string>;
} {
	const found = { conditions: new Set<string>(), values: new Set<string>(), norms: new Set<string>() };
	const visit = (node: unknown): void => {
		if (!node || typeof node !== 'object') return;
		const { condition, value, norm } = node as Record<string, unknown>;
		if (typeof norm === 'string') found.norms.add(norm);
		if (typeof condition === 'string' && !found.conditions.has(condition)) {
			found.conditions.add(condition);
			visit(regeling.conditions?.[condition]?.when);
		}
		if (typeof value === 'string' && !found.values.has(value)) {
			found.values.add(value);
			visit(regeling.values?.[value]);
		}
		for (const child of Object.values(node)) visit(child);
	};
	visit(place);
	return found;
}

function product<T>(choices: readonly (readonly T[])[]): T[][] {
	return choices.reduce<T[][]>((all, options) => all.flatMap((a) => options.map((o) => [...a, o])), [[]]);
}

/** Facts compared with something: an unknown number can lie on either side of each of their values. */
function* guesses(
	regeling: RegelingFile,
	norms: Readonly<Record<string, Norm>>,
	household: Complete,
): Generator<Guess> {
	const used = mentioned(regeling);
	const conditions = Object.entries(regeling.conditions ?? {})
		.filter(([id, named]) => named.certainty === 'unknown' && used.conditions.has(id))
		.map(([id]) => id);
	const values = Object.entries(regeling.values ?? {}).filter(([id]) => used.values.has(id));
	const picks = [
		...values,
		...[...used.norms].map((id) => [`normen/${id}`, { ...norms[id] }] as [string, { oneOf?: unknown[] }]),
	].filter(([, value]) => value.oneOf);
	const numbers = [
		...values.filter(([, value]) => !value.oneOf && value.amount === undefined).map(([id]) => id),
		...[...used.norms]
			.filter(
				(id) => norms[id] === undefined || (norms[id].certainty === 'unknown' && !('oneOf' in norms[id])),
			)
			.map((id) => `normen/${id}`),
	];
	const levels = [
		...new Set([
			// Far out on both sides too: then a share of the number lies beyond every answer as well.
			-1_000_000_000,
			1_000_000_000,
			...Object.values(household)
				.filter((x): x is number => typeof x === 'number')
				.flatMap((x) => [x - 1, x, x + 1]),
		]),
	];
	for (const c of product(conditions.map(() => [false, true])))
		for (const p of product(picks.map(([, value]) => (value.oneOf ?? []).map((_, i) => i))))
			for (const n of product(numbers.map(() => levels)))
				yield {
					conditions: Object.fromEntries(conditions.map((id, i) => [id, c[i] as boolean])),
					picks: Object.fromEntries(picks.map(([id], i) => [id, p[i] as number])),
					numbers: Object.fromEntries(numbers.map((id, i) => [id, n[i] as number])),
				};
}

const inForce = <T extends { validFrom: string; validTo?: string }>(
	versions: readonly T[],
	peildatum: string,
): T | undefined =>
	versions.find((v) => v.validFrom <= peildatum && peildatum <= (v.validTo ?? '9999-12-31'));

function normsOn(rules: Rules, peildatum: string): Record<string, Norm> {
	const norms = inForce(rules.normen, peildatum)?.norms ?? {};
	return Object.fromEntries(
		Object.entries(norms).filter(([, norm]) => peildatum <= (norm.validTo ?? '9999-12-31')),
	);
}

/** The outcome of a household of which every fact is known. */
export function interpret(
	rules: Rules,
	regeling: RegelingFile,
	household: Complete,
	peildatum: string,
): Outcome {
	const facts = new Map(rules.vragen.facts.map((fact) => [fact.id, fact]));
	const norms = normsOn(rules, peildatum);
	let outcome: Outcome | null = null;
	for (const guess of guesses(regeling, norms, household)) {
		const one = new Reading(facts, norms, regeling, household, guess).outcome();
		outcome = outcome === null ? one : joined(outcome, one);
		if (outcome === 'maybe') return outcome;
	}
	return outcome as Outcome;
}

/**
 * Ids of values that are not confirmed and on which an outcome turns: two readings that differ only in
 * such a value differ in outcome. A value that is still to be confirmed is taken as if it were unknown.
 */
function turnsOn(
	rules: Rules,
	regeling: RegelingFile,
	household: Complete,
	peildatum: string,
	id: string,
): boolean {
	const facts = new Map(rules.vragen.facts.map((fact) => [fact.id, fact]));
	const norms = normsOn(rules, peildatum);
	const seen = new Map<string, Outcome>();
	for (const guess of guesses(regeling, norms, household)) {
		const outcome = new Reading(facts, norms, regeling, household, guess).outcome();
		const others = JSON.stringify(guess, (key, value) => (key === id ? undefined : value));
		const first = seen.get(others);
		if (first !== undefined && first !== outcome) return true;
		seen.set(others, outcome);
	}
	return false;
}

/** The same rules, with one value that is to be confirmed taken as unknown. */
function doubting(
	rules: Rules,
	regeling: RegelingFile,
	id: string,
): { rules: Rules; regeling: RegelingFile } {
	const unknown = { grondslag: 'wet', certainty: 'unknown' } as const;
	const value = regeling.values?.[id];
	const named = regeling.conditions?.[id];
	return {
		regeling: {
			...regeling,
			values: { ...regeling.values, ...(value && !value.oneOf ? { [id]: unknown } : {}) },
			conditions: { ...regeling.conditions, ...(named ? { [id]: { ...named, ...unknown } } : {}) },
		},
		rules: {
			...rules,
			normen: rules.normen.map((file) => ({
				...file,
				norms: Object.fromEntries(
					Object.entries(file.norms).filter(([norm, each]) => `normen/${norm}` !== id || 'oneOf' in each),
				),
			})),
		},
	};
}

/**
 * Every value that is not confirmed and could change the outcome, as ids of a result. Taking a value that is
 * to be confirmed as unknown cannot change a "maybe", so there only the unknown ones count. One that is made of
 * others that are to be confirmed is not named beside them.
 */
export function unconfirmedBy(
	rules: Rules,
	regeling: RegelingFile,
	completions: readonly Complete[],
	peildatum: string,
): string[] {
	const decided = completions.map((h) => interpret(rules, regeling, h, peildatum)).reduce(joined) !== 'maybe';
	const counts = (certainty: Certainty): boolean =>
		certainty === 'unknown' || (decided && certainty === 'to-confirm');
	const known = normsOn(rules, peildatum);
	const named = [...Object.entries(regeling.values ?? {}), ...Object.entries(regeling.conditions ?? {})];
	const isMade = (each: object): boolean => {
		const used = mentioned(regeling, each);
		const parts = named.filter(([id]) => used.values.has(id) || used.conditions.has(id));
		return [...parts.map(([, part]) => part), ...[...used.norms].flatMap((id) => known[id] ?? [])].some(
			({ certainty }) => certainty === 'to-confirm',
		);
	};
	const own = named
		.filter(([, each]) => counts(each.certainty) && !(each.certainty === 'to-confirm' && isMade(each)))
		.map(([id]) => id);
	const norms = [...new Set(rules.normen.flatMap((file) => Object.keys(file.norms)))]
		.filter((id) => counts(known[id]?.certainty ?? 'unknown'))
		.map((id) => `normen/${id}`);
	return [...own, ...norms]
		.filter((id) => {
			const doubt = doubting(rules, regeling, id);
			return completions.some((h) => turnsOn(doubt.rules, doubt.regeling, h, peildatum, id));
		})
		.map((id) => (id.startsWith('normen/') ? id : `${regeling.id}/${id}`))
		.sort();
}

/* ---------- every completion ---------- */

const ceiling = { years: 120, count: 20, money: 100_000_000 } as const;

function published(norm: Norm | undefined): number | undefined {
	if (norm === undefined || norm.certainty === 'unknown') return undefined;
	return 'years' in norm ? norm.years : norm.eurocent;
}

/** All numbers an amount can come to, whichever way is chosen. Unknown ones have no number. */
function levels(rules: Rules, regeling: RegelingFile, a: Amount, peildatum: string): Fraction[] {
	const norms = normsOn(rules, peildatum);
	const all = (x: Amount): Fraction[] => {
		if (typeof x === 'number') return [whole(x)];
		if ('norm' in x) {
			const norm = norms[x.norm];
			if (norm && 'oneOf' in norm && norm.oneOf) return norm.oneOf.map(whole);
			const amount = published(norm);
			return amount === undefined ? [] : [whole(amount)];
		}
		if ('value' in x) {
			const value = regeling.values?.[x.value];
			return [...(value?.oneOf ?? []), ...(value?.amount === undefined ? [] : [value.amount])].flatMap(all);
		}
		if ('fact' in x) throw new Error('a limit that is an answer has no fixed edges');
		if ('share' in x) return all(x.of).map((n) => times(decimal(x.share), n));
		if ('dividedBy' in x) return all(x.of).map((n) => over(n, decimal(x.dividedBy)));
		if ('lowest' in x) return x.lowest.flatMap(all);
		if ('highest' in x) return x.highest.flatMap(all);
		if ('sum' in x) return product(x.sum.map(all)).map((terms) => terms.reduce(plus));
		if ('product' in x) return product(x.product.map(all)).map((terms) => terms.reduce(times));
		if ('minus' in x) return all(x.minus[0]).flatMap((p) => all(x.minus[1]).map((q) => plus(p, negative(q))));
		return x.choose.flatMap((c) => all(c.amount));
	};
	return all(a);
}

function numbersAround(rules: Rules, regeling: RegelingFile, fact: string, peildatum: string): number[] {
	const found = new Set<number>();
	const edge = (n: number): void => {
		for (const x of [n - 1, n, n + 1]) found.add(x);
	};
	const visit = (node: unknown): void => {
		if (!node || typeof node !== 'object') return;
		if ('fact' in node && node.fact === fact) {
			const c = node as Extract<Condition, { fact: string }>;
			if ('is' in c && typeof c.is === 'number') edge(c.is);
			if ('in' in c) for (const x of c.in) if (typeof x === 'number') edge(x);
			for (const op of ['atMost', 'below', 'atLeast', 'above'] as const) {
				const limit = (c as Record<string, unknown>)[op] as Amount | undefined;
				if (limit === undefined) continue;
				const m = (c as { margin?: number }).margin ?? 0;
				for (const level of levels(rules, regeling, limit, peildatum))
					for (const share of [1 - m, 1 + m]) edge(halfUp(times(level, decimal(Number(share.toFixed(6))))));
			}
		}
		for (const child of Object.values(node)) visit(child);
	};
	visit(regeling);
	return [...found];
}

const subsets = (of: readonly string[]): string[][] =>
	of.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

export function completionsOf(
	rules: Rules,
	regeling: RegelingFile,
	fact: Fact,
	answer: Answer | undefined,
	peildatum: string,
): Value[] {
	const ids = (fact.options ?? []).map((option) => option.id);
	switch (fact.kind) {
		case 'yes-no':
			return isOpen(answer) ? [false, true] : [answer as boolean];
		case 'choice':
			if (isOpen(answer)) return ids;
			return typeof answer === 'string' ? [answer] : [...(answer as { oneOf: string[] }).oneOf];
		case 'set': {
			if (Array.isArray(answer)) return [answer as string[]];
			const { includes, open } = isOpen(answer)
				? { includes: [], open: ids }
				: (answer as { includes: string[]; open: string[] });
			return subsets(open).map((set) => [...includes, ...set]);
		}
		default: {
			if (typeof answer === 'number') return [answer];
			const { atLeast = 0, atMost = ceiling[fact.kind] } = isOpen(answer)
				? {}
				: (answer as { atLeast?: number; atMost?: number });
			const inside = numbersAround(rules, regeling, fact.id, peildatum).filter(
				(n) => n > atLeast && n < atMost,
			);
			return [...new Set([atLeast, ...inside, atMost])].sort((a, b) => a - b);
		}
	}
}

/** All households that a partial answer leaves possible; null when there are more than `most`. */
export function everyHousehold(
	rules: Rules,
	regeling: RegelingFile,
	answers: Answers,
	peildatum: string,
	most: number,
): Complete[] | null {
	const facts = rules.vragen.facts;
	const values = facts.map((fact) => completionsOf(rules, regeling, fact, answers[fact.id], peildatum));
	if (values.reduce((n, v) => n * v.length, 1) > most) return null;
	return product<Value>(values).map((combination) =>
		Object.fromEntries(facts.map((f, i) => [f.id, combination[i] as Value])),
	);
}

export interface Exhaustive {
	outcome: Outcome;
	missing: string[];
}

/** Every completion of a partial answer; null when there are more than `most`. */
export function exhaust(
	rules: Rules,
	regeling: RegelingFile,
	answers: Answers,
	peildatum: string,
	most = 3000,
): Exhaustive | null {
	const all = everyHousehold(rules, regeling, answers, peildatum, most);
	if (!all) return null;
	const outcomes = all.map((household) => interpret(rules, regeling, household, peildatum));
	const missing = rules.vragen.facts
		.map(({ id }) => id)
		.filter((id) => {
			// Completions that differ only in this fact share the values of all others.
			const seen = new Map<string, Outcome>();
			return all.some((household, i) => {
				const others = JSON.stringify({ ...household, [id]: null });
				const first = seen.get(others);
				if (first === undefined) seen.set(others, outcomes[i] as Outcome);
				return first !== undefined && first !== outcomes[i];
			});
		})
		.sort();
	return { outcome: outcomes.reduce(joined), missing };
}
