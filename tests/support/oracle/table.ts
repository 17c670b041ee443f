import type { Outcome } from '../../../src/ruleset/schema';
import type { Household, MoneyFact } from './household';
import type { Norms } from './norms';

/** Eurocents, or the lowest and the highest of what it can be; null when nobody published it. */
export type Eurocent = number | { atLeast: number; atMost: number } | null;

/** By question about money, the amounts at which an outcome or an amount can change. */
export type Edges = Partial<Record<MoneyFact, readonly number[]>>;

/** One regeling during the days it does not change. `norms` is null on a day of which none are known. */
export interface Table {
	from: string;
	/** The last day; open when left out. */
	to?: string;
	/** One outcome for each reading of what is not published. */
	outcomes: (h: Household, norms: Norms | null) => Outcome[];
	amounts: (h: Household, norms: Norms | null) => Record<string, Eurocent>;
	/** Every amount of money that the household is held against. */
	edges: (h: Household, norms: Norms | null) => Edges;
}

/** What is left when it is not known which of these it is. */
export const joined = (outcomes: readonly Outcome[]): Outcome =>
	outcomes.every((outcome) => outcome === outcomes[0]) ? (outcomes[0] ?? 'maybe') : 'maybe';

/** A maybe caps what follows, a no stays a no. */
export const capped = (outcome: Outcome, isMaybe: boolean): Outcome =>
	isMaybe && outcome === 'likely' ? 'maybe' : outcome;
