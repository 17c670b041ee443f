/** Which fact to ask next: base facts in the order of their screens, and what a regeling itself still wants to know. */
import type { Answer, Answers } from '../../ruleset/answer';
import type { Ruleset } from '../../ruleset/assemble';
import type { Fact } from '../../ruleset/schema';

/** Base facts in the order of their screens, each once. */
export function baseOrder({ rules: { vragen } }: Ruleset): readonly string[] {
	const found = orders.get(vragen) ?? [
		...new Set((vragen.screens ?? []).flatMap(({ parts }) => parts.flatMap(({ asks }) => asks))),
	];
	orders.set(vragen, found);
	return found;
}
const orders = new WeakMap<Ruleset['rules']['vragen'], readonly string[]>();

/** @returns the first base fact that can still change an outcome and has no entry at all; else null */
export const nextBase = (ruleset: Ruleset, missing: ReadonlySet<string>, answers: Answers): string | null =>
	baseOrder(ruleset).find((id) => missing.has(id) && !(id in answers)) ?? null;

/**
 * What can still be asked about one regeling, in the order of `vragen.json`: facts without an entry, and answers that
 * leave something open within them. Never what someone does not know or does not want to say.
 */
export const openDetails = (facts: readonly Fact[], missing: readonly string[], answers: Answers): string[] =>
	facts
		.map(({ id }) => id)
		.filter((id) => missing.includes(id) && (!(id in answers) || isCoarse(answers[id] as Answer)));

/** A range, some of the options, or a set of which not every option is known. */
export const isCoarse = (answer: Answer): boolean =>
	typeof answer === 'object' &&
	('atLeast' in answer ||
		'atMost' in answer ||
		'oneOf' in answer ||
		('open' in answer && answer.open.length > 0));
