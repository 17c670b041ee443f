/** Money that comes in, and whose it is. */
import type { Answers } from '../../ruleset/answer';
import type { Fact } from '../../ruleset/schema';
import type { Session } from '../session';

/** Money that comes in every month. */
export const isIncome = ({ counts }: Fact): boolean => counts === 'income';

/** The fact about money that comes in that the screen at this position asks; undefined when it asks something else. */
export function incomeOn({ screens, ruleset: { facts } }: Session, position: number): Fact | undefined {
	const asked = screens[position - 1]?.parts
		.filter(({ pick }) => pick === 'range')
		.flatMap(({ asks }) => asks);
	return facts.find((fact) => isIncome(fact) && asked?.includes(fact.id));
}

/**
 * Is there someone whose money counts too?
 * @returns 'open' while that is not answered, or left open
 */
export function household(facts: readonly Fact[], answers: Answers): 'alone' | 'both' | 'open' {
	const asked = facts.filter(({ counts }) => counts === 'couple').map(({ id }) => id);
	if (asked.some((id) => answers[id] === true)) return 'both';
	return asked.every((id) => answers[id] === false) ? 'alone' : 'open';
}
