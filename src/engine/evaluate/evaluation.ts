/** What an evaluation says. Ids and numbers only: sentences belong to the screens. */
import type { Answer } from '../../ruleset/answer';
import type { Certainty, Outcome } from '../../ruleset/schema';

export type Ended = 'before-first' | 'expired' | 'stopped';

export interface AmountResult {
	id: string;
	/** Eurocents: exact, a range, or null when it is not known. Never zero for "unknown". */
	eurocent: number | { atLeast: number; atMost: number } | null;
	period: 'month' | 'year' | 'once';
	certainty: Certainty;
	/** What someone pays instead of gets. */
	own?: true;
}

/** One of the resident's own answers that decided, with the condition (step or part) that read it. */
export interface Because {
	fact: string;
	value: Answer;
	condition: string;
	/** For a part (a kind of cost): what this part alone comes to. */
	outcome?: Outcome;
}

/** Exactly one changed answer that would turn "unlikely" into something better. */
export interface NearestChange {
	fact: string;
	value: Answer;
	outcome: Outcome;
}

/** The first change with the same answers: on a day, or when someone reaches an age (fact id → years). */
export interface Soon {
	when: { date: string } | Record<string, number>;
	outcome: Outcome;
}

export interface RegelingResult {
	id: string;
	/** validFrom of the version used; null when none is in force. */
	version: string | null;
	outcome: Outcome | 'ended';
	reason?: Ended;
	/** What the answers come to by rules that nobody looked at in time: said by no screen, for the order only. */
	beforeReview?: Outcome;
	/** The rule itself goes no further than maybe, by a step that nobody confirmed: no answer makes it surer. */
	doubted?: true;
	/** Facts that can still change this outcome, sorted by id. */
	missing: string[];
	/** What to ask next about this regeling: without an entry, or to be refined. Null when nothing is left to ask. */
	next: string | null;
	/** Ids of values that are not confirmed and could change the outcome or an amount. */
	unconfirmed: string[];
	discretion: string[];
	warnings: string[];
	amounts: AmountResult[];
	because: Because[];
	/** Kinds within the regeling that apply, each with its own outcome (only where the rule has parts). */
	parts: { id: string; outcome: Outcome }[];
	/** Papers that are needed for sure. */
	bewijsstukken: string[];
	/** Papers that may be needed as well: what they depend on has not been answered. */
	perhaps: string[];
	/** Which way of applying fits; null for a no. */
	apply: string | null;
	nearest: NearestChange | null;
	soon: Soon[];
	/** For a maybe that an answer can settle: the fact that settles most. */
	settles: string | null;
}

export interface Receipt {
	engine: string;
	peildatum: string;
	files: { path: string; hash: string }[];
}

export interface Evaluation {
	peildatum: string;
	regelingen: RegelingResult[];
	/** The one paper that makes most regelingen certain on its own. */
	document: { id: string; regelingen: string[] } | null;
	/** Other help that may fit: ids from rules/elders.json. */
	elsewhere: string[];
	/** The first base fact, in the order of the screens, that can still change an outcome and has no entry. */
	next: string | null;
	receipt: Receipt;
}
