/** What the diagrams end in. */
import type { Outcome } from '../../ruleset/schema';

/** Strong Kleene logic, from low to high: "any" is the highest, "all" the lowest. */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const WITHIN_MARGIN = 1;
export const YES = 2;

/** From low to high, so that "best of" is the highest. */
export type Verdict = 0 | 1 | 2;
export const UNLIKELY = 0;
export const MAYBE = 1;
export const LIKELY = 2;

/** The outcome of each verdict. */
export const OUTCOMES: readonly Outcome[] = ['unlikely', 'maybe', 'likely'];
