/** What a screen of the questions shows. */
import type { Text, Words } from '../../i18n/words';
import type { BaseScreen, Fact, ScreenPart } from '../../ruleset/schema';
import { household } from '../../session/questions/income-sources';
import type { Session } from '../../session/session';
import type { Visit } from '../../session/visit';

interface Row {
	id: string;
	label: Text;
}

/** A text of this part; with someone whose money counts too, the one for two. */
export function ownText(part: ScreenPart, key: string, { session }: Visit, words: Words): Text | null {
	const alone = household(session.ruleset.facts, session.answers.value) === 'alone';
	const names = alone ? [key] : [`${key}Both`, key];
	const found = names.map((name) => `${part.id}.${name}`).find((path) => words.has('vragen', path));
	return found ? words.of('vragen', found) : null;
}

/** "Weet ik niet" and "Liever niet": always last (S-06, Q-05). */
export const escapesOf = (decline: boolean, { t }: Words): Row[] => [
	{ id: 'unknown', label: t('question.unknown') },
	...(decline ? [{ id: 'declined', label: t('question.declined') }] : []),
];

export const canDecline = ({ parts }: BaseScreen, facts: readonly Fact[]): boolean => {
	const asked = parts.flatMap(({ asks }) => asks);
	return facts.some(({ id, sensitivity }) => asked.includes(id) && sensitivity !== 'none');
};

/** Why we ask: once for the whole screen. What is meant: whatever could be misunderstood. */
export function explains(
	parts: readonly ScreenPart[],
	visit: Visit,
	words: Words,
): { why: Text | null; meaning: Text[] } {
	const whys = parts.map((part) => ownText(part, 'why', visit, words)).filter((text) => text !== null);
	return { why: whys[0] ?? null, meaning: parts.flatMap(({ id }) => meaningOf(id, words)) };
}

/** One sentence for each thing that could be misunderstood. */
export const meaningOf = (id: string, words: Words): Text[] => [
	...(words.has('vragen', `${id}.meaning`) ? [words.of('vragen', `${id}.meaning`)] : []),
	...words.keys('vragen', `${id}.meanings`).map((name) => words.of('vragen', `${id}.meanings.${name}`)),
];

/** Which step a screen is, of how many at most; null for the one that the first screen asks. */
export function stepOf(session: Session, position: number): { n: number; of: number } | null {
	const { screens } = session;
	if (screens[position - 1]?.start) return null;
	const taken = session.taken.value.filter((other) => !screens[other - 1]?.start);
	const n = taken.filter((other) => other < position).length + 1;
	return { n, of: Math.max(n, taken.length + session.left.value) };
}
