/** Compiles every regeling in force to diagrams, once; evaluating a household then only reads those. */
import type { Ruleset } from '../../ruleset/assemble';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { RegelingFile } from '../../ruleset/schema';
import { support } from '../diagram/diagram';
import { memoize } from '../diagram/memoize';
import type { PaymentParts } from '../program/payment';
import type { CompiledAmount, CompiledRegeling, Decision, Program, Without } from '../program/program';
import { YES } from '../program/terminals';
import { createVariables } from '../program/variables';
import { compileDecision } from './decision';
import { compileAmount, compileCondition, createScope } from './expression';
import { createManager, type Manager } from './manager';
import { toConfirmIn } from './to-confirm';

/**
 * Compiles lazily: each regeling when it is first looked at, and that is when it throws if it cannot be compiled.
 * @param mostNodes of each table (see createUniqueTable)
 */
export function compile(ruleset: Ruleset, mostNodes?: number): Program {
	const space = createVariables(ruleset.facts);
	const manager = createManager(space, mostNodes);
	const noVersion = createScope(null, manager, ruleset.norms);
	return {
		ruleset,
		space,
		on: memoize((peildatum) => compile(assemble(ruleset.rules, peildatum), mostNodes)),
		condition: memoize((when) => compileCondition(when, noVersion)),
		regelingen: ruleset.regelingen.map((regeling) => {
			if (regeling.status !== 'in-force') return regeling;
			const { id, status, file, pastReview } = regeling;
			let compiled: CompiledRegeling | undefined;
			return {
				id,
				status,
				pastReview,
				get compiled() {
					return (compiled ??= compileRegeling(file, ruleset, manager));
				},
			};
		}),
	};
}

function compileRegeling(file: RegelingFile, ruleset: Ruleset, manager: Manager): CompiledRegeling {
	const version = compileVersion(file, ruleset, manager);
	const { on, decision } = version;
	let toConfirm: readonly string[] | undefined;
	return {
		file,
		decision,
		unknowns: on.unknowns,
		value: (id) => file.values?.[id] && on.value(id),
		condition: memoize((when) => compileCondition(when, on)),
		get amounts() {
			return version.amounts;
		},
		get toConfirm() {
			return (toConfirm ??= toConfirmIn(file, ruleset.norms));
		},
		without: memoize((valueId) => {
			const doubted = compileVersion(file, ruleset, manager, valueId);
			let amounts: Without['amounts'] | undefined;
			return {
				settled: doubted.decision.settled,
				get amounts() {
					return (amounts ??= amountsWithout(doubted, version));
				},
			};
		}),
	};
}

interface Version {
	readonly on: ReturnType<typeof createScope>;
	readonly decision: Decision;
	/** Compiled when first asked for. */
	readonly amounts: readonly CompiledAmount[];
}

/** @param opened the id of a value to treat as unknown */
function compileVersion(file: RegelingFile, ruleset: Ruleset, manager: Manager, opened?: string): Version {
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
		on,
		decision,
		get amounts() {
			return (amounts ??= inFile(file, compileAmounts));
		},
	};
}

/** Equal diagrams are one object: an amount with the same three does not rest on the value that is in doubt. */
function amountsWithout({ on, decision, amounts }: Version, certain: Version): Without['amounts'] {
	return amounts.map(({ verdict, when, amount }, i) => {
		const before = certain.amounts[i] as PaymentParts;
		if (verdict === before.verdict && when === before.when && amount === before.amount) return null;
		const isUnknown = (variable: number) => variable >= on.space.size;
		// Where nothing unknown decides the amount itself, whatever unknown decides the outcome can be left out.
		const apart = [...support(when), ...support(amount)].some(isUnknown);
		return { verdict: apart ? verdict : decision.settled, when, amount };
	});
}

/** Says in which file something cannot be compiled. */
function inFile<T>(file: RegelingFile, make: () => T): T {
	try {
		return make();
	} catch (error) {
		throw new Error(`${regelingPath(file)}: ${(error as Error).message}`, { cause: error });
	}
}
