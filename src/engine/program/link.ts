/** What the questions need of a program that was written down. Nothing is drawn: a diagram is made when first looked at. */
import type { Ruleset } from '../../ruleset/assemble';
import type { Condition } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import { isWritten } from './fraction';
import { checked, expect, type Pool, poolOf } from './pool';
import type { CompiledRegeling, Program } from './program';
import type { QuestionsPart } from './program-file';
import type { Quantity } from './quantity';
import type { Truth, Verdict } from './terminals';
import { createVariables } from './variables';

/** A linked program. Until its second part is there, what the results need comes from the compiler. */
export interface LinkedProgram extends Program {
	readonly pool: Pool;
	complete(results: LinkedResults): void;
}

/** What the results need (see link-results). */
export interface LinkedResults {
	/** @param id of a regeling in force */
	regeling(id: string): CompiledRegeling;
	/** Undefined for a condition that was not published. */
	condition(when: Condition): Diagram<Truth> | undefined;
}

export interface LinkOptions {
	/** The same rules on another day. */
	on(peildatum: string): Program;
	/** The same rules, compiled: for what was not published, or cannot be used. */
	compiled(): Program;
}

/**
 * @param questions as it came from outside
 * @throws UnusableProgram when it is of another format, of other rules or another day, or damaged
 */
export function link(ruleset: Ruleset, questions: unknown, around: LinkOptions): LinkedProgram {
	const space = createVariables(ruleset.facts);
	const pool = poolOf();
	const first = checked<QuestionsPart>(questions, (part) => part, ruleset);
	pool.append(first.pool);
	const { settled, values } = first;
	for (const { id, status } of ruleset.regelingen)
		if (status === 'in-force') expect(pool.isPlain(settled?.[id]), `settled.${id}`, settled?.[id]);
	for (const [id, value] of Object.entries(values ?? {})) expect(pool.isAmount(value), `values.${id}`, value);

	let results: LinkedResults | null = null;
	const compiledOf = (id: string): CompiledRegeling => {
		const found = around.compiled().regelingen.find((regeling) => regeling.id === id);
		if (found?.status !== 'in-force') throw new Error(`${id} is not in force`);
		return found.compiled;
	};
	return {
		ruleset,
		space,
		pool,
		on: memoize(around.on),
		condition: (when) => results?.condition(when) ?? around.compiled().condition(when),
		regelingen: ruleset.regelingen.map((regeling) => {
			if (regeling.status !== 'in-force') return regeling;
			const { id, status, file, pastReview } = regeling;
			let later: CompiledRegeling | undefined;
			const rest = () => (later ??= results?.regeling(id) ?? compiledOf(id));
			const compiled: CompiledRegeling = {
				file,
				decision: {
					get settled() {
						return pool.plain<Verdict>(settled[id] as number);
					},
					get open() {
						return rest().decision.open;
					},
					get steps() {
						return rest().decision.steps;
					},
				},
				get amounts() {
					return rest().amounts;
				},
				get toConfirm() {
					return rest().toConfirm;
				},
				get unknowns() {
					return rest().unknowns;
				},
				without: (valueId) => rest().without(valueId),
				condition: (when) => rest().condition(when),
				value(name) {
					const reference = values?.[`${id}/${name}`];
					if (reference !== undefined) return pool.amount(reference, knownEnd);
					return file.values?.[name] && compiledOf(id).value(name);
				},
			};
			return { id, status, pastReview, compiled };
		}),
		complete(rest) {
			results = rest;
		},
	};
}

/** Only a known number helps a question; the results read the others too (see amount-end). */
function knownEnd(end: unknown): Quantity {
	const key = JSON.stringify(end);
	return isWritten(end)
		? { kind: 'known', value: { n: end[0], d: end[1] }, key }
		: { kind: 'open', unknown: key, names: [], factor: { n: 1, d: 1 }, key };
}
