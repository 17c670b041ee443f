/**
 * What someone answers, in the one form that the app, the examples and the command line share.
 * Money is in whole eurocents, ages in whole years.
 */
export type Range = { atLeast?: number; atMost?: number };
export type Answer =
	| boolean
	| number
	| string // an option id, or 'unknown' or 'declined'
	| readonly string[] // exactly these options of a set
	| { readonly oneOf: readonly string[] }
	| { readonly includes: readonly string[]; readonly open: readonly string[] }
	| Readonly<Range>;

/** Fact id → answer, in the order in which they were given. The order never matters to an outcome. */
export type Answers = Readonly<Record<string, Answer>>;

/** "Weet ik niet" and "zeg ik liever niet": the fact stays open, and is not asked again. */
export const isOpen = (answer: Answer | undefined): boolean =>
	answer === undefined || answer === 'unknown' || answer === 'declined';

/** Of a number; an answer about a set has a range of its own kind. */
export const isRange = (answer: Answer | undefined): answer is Range =>
	typeof answer === 'object' && ('atLeast' in answer || 'atMost' in answer);
