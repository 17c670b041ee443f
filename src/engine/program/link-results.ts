/** What the results need of a program that was written down: steps, amounts, papers, and what is to be confirmed. */
import type { InForceOnDay, Ruleset } from '../../ruleset/assemble';
import type { Condition, RegelingFile } from '../../ruleset/schema';
import { partsOf } from '../../ruleset/version';
import type { Diagram } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import { type AmountEnd, isAmountEnd, quantityOf } from './amount-end';
import { conditionsBeside, conditionsOfRules } from './conditions';
import type { LinkedProgram, LinkedResults } from './link';
import { checked, expect, type Pool } from './pool';
import type { CompiledAmount, CompiledRegeling, Without } from './program';
import type { RegelingPart, ResultsPart } from './program-file';
import type { Quantity } from './quantity';
import type { Truth, Verdict } from './terminals';

/**
 * @param part as it came from outside
 * @throws UnusableProgram when it does not belong to the questions of this program, or is damaged
 */
export function linkResults(
	{ ruleset, space, regelingen, pool }: LinkedProgram,
	part: unknown,
): LinkedResults {
	const results = checked<ResultsPart>(part, ({ of }) => of, ruleset);
	pool.append(results.pool);
	pool.ends.forEach((end, i) =>
		expect(
			typeof end === 'number' || isAmountEnd(end, space),
			`pool.ends.${i}`,
			end,
			'an outcome or an amount',
		),
	);
	checkResults(results, ruleset, pool);
	const amountAt = (reference: number) => pool.amount(reference, quantityAt);
	const quantityAt = (end: unknown) => quantityOf(end as AmountEnd, space);
	const conditions = byCondition(conditionsOfRules(ruleset.rules), results.conditions);
	return {
		regeling(id) {
			const regeling = regelingen.find((each) => each.id === id);
			if (regeling?.status !== 'in-force') throw new Error(`${id} is not in force`);
			const { file, decision } = regeling.compiled;
			return linkRest(file, results.regelingen[id] as RegelingPart, results, { ...pool, amountAt }, decision);
		},
		condition(when) {
			const reference = conditions.get(when);
			return reference === undefined ? undefined : pool.plain(reference);
		},
	};
}

function linkRest(
	file: RegelingFile,
	part: RegelingPart,
	{ unknowns }: ResultsPart,
	pool: Pool & { amountAt(reference: number): Diagram<Quantity> },
	{ settled }: { settled: CompiledRegeling['decision']['settled'] },
): CompiledRegeling {
	const open = pool.plain<Verdict>(part.open);
	const conditions = byCondition(conditionsBeside(file), part.conditions);
	return {
		file,
		decision: {
			open,
			settled,
			steps: file.steps.map((step, i) => {
				const { when, parts } = part.steps[i] as RegelingPart['steps'][number];
				return {
					step,
					when: pool.plain<Truth>(when),
					parts: partsOf(step).map((each, at) => {
						const [when, verdict] = parts[at] as readonly [number, number];
						return { part: each, when: pool.plain<Truth>(when), verdict: pool.plain<Verdict>(verdict) };
					}),
				};
			}),
		},
		amounts: file.gives.map((gives, i): CompiledAmount => {
			const [when, amount] = part.amounts[i] as readonly [number, number];
			return { gives, verdict: open, when: pool.plain(when), amount: pool.amountAt(amount) };
		}),
		toConfirm: Object.keys(part.without),
		without: memoize((valueId): Without => {
			const doubted = part.without[valueId];
			if (!doubted) throw new Error(`${valueId} is not to be confirmed`);
			return {
				settled: pool.plain(doubted.settled),
				amounts: doubted.amounts.map(
					(each) =>
						each && {
							verdict: pool.plain(each[0]),
							when: pool.plain(each[1]),
							amount: pool.amountAt(each[2]),
						},
				),
			};
		}),
		unknowns: new Map(unknowns),
		value(id) {
			throw new Error(`${id} is among the questions, or compiled`);
		},
		condition(when) {
			const reference = conditions.get(when);
			if (reference === undefined) throw new Error(`a condition of ${file.id} that was not published`);
			return pool.plain(reference);
		},
	};
}

const byCondition = (
	conditions: readonly Condition[],
	references: readonly number[],
): Map<Condition, number> => new Map(conditions.map((when, i) => [when, references[i] as number]));

/* ---------- the edge ---------- */

function checkResults(results: ResultsPart, { regelingen, rules }: Ruleset, pool: Pool): void {
	const { unknowns, conditions } = results;
	const isNames = (names: unknown) => isList(names) && names.every((name) => typeof name === 'string');
	expect(
		isList(unknowns) &&
			unknowns.every((each) => isList(each) && Number.isSafeInteger(each[0]) && isNames(each[1])),
		'unknowns',
		unknowns,
	);
	expectAll(conditions, 'conditions', pool.isPlain, conditionsOfRules(rules).length);
	for (const regeling of regelingen)
		if (regeling.status === 'in-force') checkRegeling(results.regelingen?.[regeling.id], regeling, pool);
}

function checkRegeling(part: RegelingPart | undefined, { id, file }: InForceOnDay, pool: Pool): void {
	const at = (place: string) => `regelingen.${id}.${place}`;
	const { open, steps, amounts, conditions, without } = part ?? ({} as Partial<RegelingPart>);
	const { isPlain, isAmount } = pool;
	expect(isPlain(open), at('open'), open);
	expectAll(
		steps,
		at('steps'),
		(step) => {
			const { when, parts } = (step ?? {}) as Partial<RegelingPart['steps'][number]>;
			return isPlain(when) && isList(parts) && parts.every((each) => fits(each, [isPlain, isPlain]));
		},
		file.steps.length,
	);
	file.steps.forEach((step, i) =>
		expect(steps?.[i]?.parts.length === partsOf(step).length, at(`steps.${i}.parts`), steps?.[i]?.parts),
	);
	expectAll(amounts, at('amounts'), (each) => fits(each, [isPlain, isAmount]), file.gives.length);
	expectAll(conditions, at('conditions'), isPlain, conditionsBeside(file).length);
	expect(typeof without === 'object' && without !== null, at('without'), without);
	for (const [valueId, doubted] of Object.entries(without ?? {})) {
		expect(isPlain(doubted?.settled), at(`without.${valueId}.settled`), doubted?.settled);
		const isGiven = (each: unknown) => each === null || fits(each, [isPlain, isPlain, isAmount]);
		expectAll(doubted?.amounts, at(`without.${valueId}.amounts`), isGiven, file.gives.length);
	}
}

const isList = (part: unknown): part is readonly unknown[] => Array.isArray(part);

const fits = (list: unknown, each: readonly ((reference: unknown) => boolean)[]): boolean =>
	isList(list) && list.length === each.length && each.every((isRight, i) => isRight(list[i]));

function expectAll(list: unknown, place: string, isRight: (each: unknown) => boolean, length: number): void {
	expect(isList(list) && list.length === length, place, list, `a list of ${length}`);
	(list as unknown[]).forEach((each, i) => expect(isRight(each), `${place}.${i}`, each));
}
