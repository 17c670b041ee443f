/** Where money comes from. Helps to find the amount; never a fact of the rules, so never part of an outcome. */
import type { Answers } from '../../ruleset/answer';
import type { Fact } from '../../ruleset/schema';
import type { Choice } from './choices';

export const SOURCES = ['wages', 'benefit', 'pension', 'alimony', 'business'] as const;
export type Source = (typeof SOURCES)[number];

/** What someone ticked; null while not asked yet. */
export type SourcesTold = readonly string[] | null;

export const SOURCE_CHOICES: Choice[] = [
	...SOURCES.map((id) => ({ id, role: 'answer' as const })),
	{ id: 'none', role: 'none' },
	{ id: 'unknown', role: 'unknown' },
	{ id: 'declined', role: 'declined' },
];

/** Money that comes in every month. */
export const isIncome = ({ counts }: Fact): boolean => counts === 'income';

export const sourcesIn = (told: SourcesTold): Source[] => SOURCES.filter((source) => told?.includes(source));

export const nothingComesIn = (told: SourcesTold): boolean => told?.includes('none') ?? false;

/**
 * Is there someone whose money counts too?
 * @returns 'open' while that is not answered, or left open
 */
export function household(facts: readonly Fact[], answers: Answers): 'alone' | 'both' | 'open' {
	const asked = facts.filter(({ counts }) => counts === 'couple').map(({ id }) => id);
	if (asked.some((id) => answers[id] === true)) return 'both';
	return asked.every((id) => answers[id] === false) ? 'alone' : 'open';
}
