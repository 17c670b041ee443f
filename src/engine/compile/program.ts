/** Every regeling in force is drawn once; evaluating a household then only looks at the drawings. */
import type { RegelingOnDay, Ruleset } from '../../ruleset/assemble';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { Condition, Gives, RegelingFile } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import { remembered } from '../diagram/memoize';
import type { Knowledge } from '../diagram/restrict';
import type { Decision } from './decision';
import { drawDecision } from './decision';
import { createDrawing, drawAmount, drawCondition } from './expression';
import { createWorkshop, type Workshop } from './manager';
import type { Giving } from './payment';
import type { Quantity } from './quantity';
import { IMAGINED, IMAGINED_SEED, madeUpHouseholds } from './sample-households';
import { type Truth, YES } from './terminals';
import type { FactSpace } from './variables';
import { createFactSpace, knowledgeOf } from './variables';

export interface DrawnAmount extends Giving {
	readonly gives: Gives;
}

export interface CompiledRegeling {
	readonly file: RegelingFile;
	readonly decision: Decision;
	/** Drawn when first asked for: no question needs them. */
	readonly amounts: readonly DrawnAmount[];
	/** Value ids behind a variable that stands for something unknown. */
	readonly unknowns: ReadonlyMap<number, readonly string[]>;
	/** Draws a named amount of this version. */
	value(id: string): Diagram<Quantity>;
	/** Draws a condition of this version that stands beside the decision (documents, warnings). */
	condition(when: Condition): Diagram<Truth>;
}

export type ProgramRegeling =
	| Extract<RegelingOnDay, { ended: unknown }>
	| {
			id: string;
			pastReview: boolean;
			/** Drawn when first looked at. */
			readonly compiled: CompiledRegeling;
			/** The same version with one value treated as unknown. */
			without(valueId: string): CompiledRegeling;
	  };

export interface Program {
	readonly ruleset: Ruleset;
	readonly space: FactSpace;
	readonly regelingen: readonly ProgramRegeling[];
	/** Households as they could turn out, to choose the next question with. */
	imagined(): readonly Knowledge[];
	/** The same rules on another day, drawn when first asked for. */
	on(peildatum: string): Program;
	/** Help elsewhere, and for whom; drawn when first asked for. */
	readonly elsewhere: readonly { id: string; when: Diagram<Truth> }[];
}

/** Draws nothing yet: each regeling is drawn when it is first looked at, and throws then if it cannot be. */
export function compile(ruleset: Ruleset): Program {
	const space = createFactSpace(ruleset.facts);
	const workshop = createWorkshop(space);
	let imagined: readonly Knowledge[] | undefined;
	let elsewhere: Program['elsewhere'] | undefined;
	const imagine = (): readonly Knowledge[] => {
		const household = madeUpHouseholds(ruleset.rules.aannames, beside, IMAGINED_SEED);
		return Array.from({ length: IMAGINED }, () => knowledgeOf(space, household()));
	};
	const beside = createDrawing({ id: 'elders' }, workshop, ruleset.norms);
	return {
		ruleset,
		space,
		on: remembered((peildatum) => compile(assemble(ruleset.rules, peildatum))),
		imagined: () => (imagined ??= imagine()),
		get elsewhere() {
			return (elsewhere ??= ruleset.rules.elders.elders.map(({ id, when }) => ({
				id,
				when: beside.step({ id, when, certainty: 'confirmed' }),
			})));
		},
		regelingen: ruleset.regelingen.map((regeling) => {
			if ('ended' in regeling) return regeling;
			const { id, file, pastReview } = regeling;
			const drawn = remembered((opened?: string) => draw(file, ruleset, workshop, opened));
			return {
				id,
				pastReview,
				get compiled() {
					return drawn(undefined);
				},
				without: drawn,
			};
		}),
	};
}

function draw(file: RegelingFile, ruleset: Ruleset, workshop: Workshop, opened?: string): CompiledRegeling {
	const on = createDrawing(file, workshop, ruleset.norms, opened);
	const decision = inFile(file, () => drawDecision(file, on));
	const drawAmounts = () =>
		file.gives.map(
			(gives): DrawnAmount => ({
				gives,
				verdict: decision.open,
				when: gives.when ? drawCondition(gives.when, on) : on.truths.leaf(YES),
				amount: drawAmount(gives.amount, on),
			}),
		);
	let amounts: DrawnAmount[] | undefined;
	return {
		file,
		decision,
		unknowns: on.unknowns,
		value: (id) => on.value(id),
		condition: remembered((when) => drawCondition(when, on)),
		get amounts() {
			return (amounts ??= inFile(file, drawAmounts));
		},
	};
}

/** Says in which file something cannot be drawn. */
function inFile<T>(file: RegelingFile, make: () => T): T {
	try {
		return make();
	} catch (error) {
		throw new Error(`${regelingPath(file)}: ${(error as Error).message}`);
	}
}
