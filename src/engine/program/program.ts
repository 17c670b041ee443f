/** What the rules of one day come to, ready to be read: compiled from the rule files, or linked from what was published. */
import type { NotInForce, Ruleset } from '../../ruleset/assemble';
import type { Condition, Gives, Part, RegelingFile, Step } from '../../ruleset/schema';
import type { Diagram } from '../diagram/diagram';
import type { PaymentParts } from './payment';
import type { Quantity } from './quantity';
import type { Truth, Verdict } from './terminals';
import type { Variables } from './variables';

export interface CompiledPart {
	readonly part: Part;
	readonly when: Diagram<Truth>;
	readonly verdict: Diagram<Verdict>;
}
export interface CompiledStep {
	readonly step: Step;
	readonly when: Diagram<Truth>;
	readonly parts: readonly CompiledPart[];
}
export interface Decision {
	/** With what is unknown still open, as variables of its own. */
	readonly open: Diagram<Verdict>;
	/** Over the facts alone: maybe wherever something unknown decides. The questions need nothing else. */
	readonly settled: Diagram<Verdict>;
	readonly steps: readonly CompiledStep[];
}

export interface CompiledAmount extends PaymentParts {
	readonly gives: Gives;
}

/** A version with one value treated as unknown: what that changes tells what rests on it. */
export interface Without {
	readonly settled: Diagram<Verdict>;
	/** In the order of `gives`; null where that amount does not rest on the value. */
	readonly amounts: readonly (PaymentParts | null)[];
}

export interface CompiledRegeling {
	readonly file: RegelingFile;
	readonly decision: Decision;
	/** In the order of `gives`. No question needs them. */
	readonly amounts: readonly CompiledAmount[];
	/** Value ids, its own and of the norms it reads, that the municipality must still confirm. */
	readonly toConfirm: readonly string[];
	/** @param valueId one of `toConfirm` */
	without(valueId: string): Without;
	/** Value ids behind a variable that stands for something unknown. */
	readonly unknowns: ReadonlyMap<number, readonly string[]>;
	/** A named amount; undefined where this version has none of that name. */
	value(id: string): Diagram<Quantity> | undefined;
	/** A condition of this version outside the decision (documents, warnings). */
	condition(when: Condition): Diagram<Truth>;
}

export interface InForce {
	id: string;
	status: 'in-force';
	pastReview: boolean;
	/** Made when first looked at. */
	readonly compiled: CompiledRegeling;
}

export type ProgramRegeling = InForce | NotInForce;

export interface Program {
	readonly ruleset: Ruleset;
	readonly space: Variables;
	readonly regelingen: readonly ProgramRegeling[];
	/** The same rules on another day, made when first asked for. */
	on(peildatum: string): Program;
	/** A condition that belongs to no regeling: of help elsewhere, of the assumptions. */
	condition(when: Condition): Diagram<Truth>;
}
