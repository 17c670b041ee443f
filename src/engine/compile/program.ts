/** Compiles every regeling in force to diagrams, once; evaluating a household then only reads those. */
import type { NotInForce, Ruleset } from '../../ruleset/assemble';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { Condition, Gives, RegelingFile } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import type { Decision } from './decision';
import { compileDecision } from './decision';
import { compileAmount, compileCondition, createScope } from './expression';
import { createManager, type Manager } from './manager';
import type { PaymentParts } from './payment';
import type { Quantity } from './quantity';
import { type Truth, YES } from './terminals';
import type { Variables } from './variables';
import { createVariables } from './variables';

export interface CompiledAmount extends PaymentParts {
	readonly gives: Gives;
}

export interface CompiledRegeling {
	readonly file: RegelingFile;
	readonly decision: Decision;
	/** Compiled when first asked for: no question needs them. */
	readonly amounts: readonly CompiledAmount[];
	/** Value ids behind a variable that stands for something unknown. */
	readonly unknowns: ReadonlyMap<number, readonly string[]>;
	/** A named amount of this version. */
	value(id: string): Diagram<Quantity>;
	/** A condition of this version outside the decision (documents, warnings). */
	condition(when: Condition): Diagram<Truth>;
}

export interface InForce {
	id: string;
	status: 'in-force';
	pastReview: boolean;
	/** Compiled when first looked at. */
	readonly compiled: CompiledRegeling;
	/** The same version with one value treated as unknown. */
	without(valueId: string): CompiledRegeling;
}

export type ProgramRegeling = InForce | NotInForce;

export interface Program {
	readonly ruleset: Ruleset;
	readonly space: Variables;
	readonly regelingen: readonly ProgramRegeling[];
	/** The same rules on another day, compiled when first asked for. */
	on(peildatum: string): Program;
	/** Help elsewhere, and for whom; compiled when first asked for. */
	readonly elsewhere: readonly { id: string; when: Diagram<Truth> }[];
}

/**
 * Compiles lazily: each regeling when it is first looked at, and that is when it throws if it cannot be compiled.
 * @param mostNodes of each table (see createUniqueTable)
 */
export function compile(ruleset: Ruleset, mostNodes?: number): Program {
	const space = createVariables(ruleset.facts);
	const manager = createManager(space, mostNodes);
	let elsewhere: Program['elsewhere'] | undefined;
	const noVersion = createScope(null, manager, ruleset.norms);
	return {
		ruleset,
		space,
		on: memoize((peildatum) => compile(assemble(ruleset.rules, peildatum), mostNodes)),
		get elsewhere() {
			return (elsewhere ??= ruleset.rules.elders.elders.map(({ id, when }) => ({
				id,
				when: noVersion.step({ id, when, certainty: 'confirmed' }),
			})));
		},
		regelingen: ruleset.regelingen.map((regeling) => {
			if (regeling.status !== 'in-force') return regeling;
			const { id, status, file, pastReview } = regeling;
			const version = memoize((opened?: string) => compileVersion(file, ruleset, manager, opened));
			return {
				id,
				status,
				pastReview,
				get compiled() {
					return version(undefined);
				},
				without: version,
			};
		}),
	};
}

function compileVersion(
	file: RegelingFile,
	ruleset: Ruleset,
	manager: Manager,
	opened?: string,
): CompiledRegeling {
	const on = createScope(file, manager, ruleset.norms, opened);
	const decision = inFile(file, () => compileDecision(file, on));
	const compileAmounts = () =>
		file.gives.map(
			(gives): CompiledAmount => ({
				gives,
				verdict: decision.open,
				when: gives.when ? compileCondition(gives.when, on) : on.truths.terminal(YES),
				amount: compileAmount(gives.amount, on),
			}),
		);
	let amounts: CompiledAmount[] | undefined;
	return {
		file,
		decision,
		unknowns: on.unknowns,
		value: (id) => on.value(id),
		condition: memoize((when) => compileCondition(when, on)),
		get amounts() {
			return (amounts ??= inFile(file, compileAmounts));
		},
	};
}

/** Says in which file something cannot be compiled. */
function inFile<T>(file: RegelingFile, make: () => T): T {
	try {
		return make();
	} catch (error) {
		throw new Error(`${regelingPath(file)}: ${(error as Error).message}`, { cause: error });
	}
}
