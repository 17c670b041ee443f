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

/** Money that comes in every month: the only money that can get less because something happens. */
export const isIncome = ({ kind, changeable }: Fact): boolean => kind === 'money' && changeable === 'lower';

export const sourcesIn = (told: SourcesTold): Source[] => SOURCES.filter((source) => told?.includes(source));

export const nothingComesIn = (told: SourcesTold): boolean => told?.includes('none') ?? false;

/**
 * Is there someone whose money counts too? Questions that are only asked after a "yes" are about that person.
 * @returns 'open' while that is not answered, or left open
 */
export function household(facts: readonly Fact[], answers: Answers): 'alone' | 'both' | 'open' {
	const asked = facts.flatMap(({ onlyIf }) => onlyIf ?? []);
	if (asked.some((id) => answers[id] === true)) return 'both';
	return asked.every((id) => answers[id] === false) ? 'alone' : 'open';
}
