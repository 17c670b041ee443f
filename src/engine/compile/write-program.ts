/** Writes a compiled program down, as it travels to devices. */

import type { Period } from '../../ruleset/periods';
import type { Condition } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { createWriter } from '../diagram/flat';
import { amountEnd } from '../program/amount-end';
import { conditionsBeside, conditionsOfRules } from '../program/conditions';
import type { CompiledRegeling, InForce, Program } from '../program/program';
import {
	FORMAT,
	type QuestionsPart,
	type Reference,
	type RegelingPart,
	type ResultsPart,
	sourcesOf,
} from '../program/program-file';
import type { Quantity } from '../program/quantity';
import type { Truth, Verdict } from '../program/terminals';

/**
 * @param program of a day within the period
 * @returns what the questions need, and a call that writes what the results need
 * @throws when rules cannot be compiled
 */
export function writeProgram(
	program: Program,
	period: Period,
): { questions: QuestionsPart; results: () => ResultsPart } {
	const { ruleset } = program;
	const writer = createWriter();
	const plain = (diagram: Diagram<Truth> | Diagram<Verdict>): Reference =>
		writer.add<number>(diagram, asItIs);
	const amount = (diagram: Diagram<Quantity>): Reference => writer.add(diagram, amountEnd);
	const inForce = program.regelingen.filter(
		(regeling): regeling is InForce => regeling.status === 'in-force',
	);

	const questions: QuestionsPart = {
		format: FORMAT,
		period,
		files: sourcesOf(ruleset),
		settled: Object.fromEntries(inForce.map(({ id, compiled }) => [id, plain(compiled.decision.settled)])),
		values: Object.fromEntries(
			namedIn(ruleset.rules.vragen).flatMap(({ regeling, value }) => {
				const named = inForce.find(({ id }) => id === regeling)?.compiled.value(value);
				return named ? [[`${regeling}/${value}`, amount(named)]] : [];
			}),
		),
		pool: writer.take(),
	};
	const regelingPart = ({
		file,
		decision,
		amounts,
		toConfirm,
		...compiled
	}: CompiledRegeling): RegelingPart => ({
		open: plain(decision.open),
		steps: decision.steps.map(({ when, parts }) => ({
			when: plain(when),
			parts: parts.map((part) => [plain(part.when), plain(part.verdict)] as const),
		})),
		amounts: amounts.map((each) => [plain(each.when), amount(each.amount)] as const),
		conditions: conditionsBeside(file).map((when: Condition) => plain(compiled.condition(when))),
		without: Object.fromEntries(
			toConfirm.map((id) => {
				const { settled, amounts } = compiled.without(id);
				return [
					id,
					{
						settled: plain(settled),
						amounts: amounts.map(
							(each) => each && ([plain(each.verdict), plain(each.when), amount(each.amount)] as const),
						),
					},
				];
			}),
		),
	});
	return {
		questions,
		results: () => ({
			format: FORMAT,
			of: { period, files: questions.files },
			regelingen: Object.fromEntries(inForce.map(({ id, compiled }) => [id, regelingPart(compiled)])),
			// Each comparison with something unknown adds one: all are known only now.
			unknowns: [...new Map(inForce.flatMap(({ compiled }) => [...compiled.unknowns]))],
			conditions: conditionsOfRules(ruleset.rules).map((when) => plain(program.condition(when))),
			pool: writer.take(),
		}),
	};
}

const asItIs = (end: number): number => end;

/** Every amount of a regeling that an answer of a question stands for. */
function namedIn(part: unknown): { regeling: string; value: string }[] {
	if (typeof part !== 'object' || part === null) return [];
	const { regeling, value } = part as Record<string, unknown>;
	if (typeof regeling === 'string' && typeof value === 'string') return [{ regeling, value }];
	return Object.values(part).flatMap(namedIn);
}
