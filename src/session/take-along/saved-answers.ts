/**
 * Answers kept for later, because someone asked for it (S-18, P-07). Never anything about health, never the
 * amounts that were added up. Written by one release and read by another, under the rules of another day.
 */

import type { Answer, Answers } from '../../ruleset/answer';
import { isDay, shift } from '../../ruleset/day';
import { optionIds, picksOptions } from '../../ruleset/fact';
import { parseAnswer } from '../../ruleset/parse-answers';
import type { Fact } from '../../ruleset/schema';
import { withoutHealth } from './without-health';

export const DAYS_KEPT = 14;
const VERSION = 1;

export interface Saved {
	answers: Answers;
	/** Last day, yyyy-mm-dd. */
	until: string;
	/** Something was dropped, because a question or its choices changed. */
	changed: boolean;
}

export const lastDay = (today: string): string => shift(today, DAYS_KEPT);

export function savedText(answers: Answers, facts: readonly Fact[], today: string): string {
	const kept = withoutHealth(answers, facts);
	const lists = facts.filter((fact) => picksOptions(fact) && fact.id in kept);
	return JSON.stringify({
		version: VERSION,
		expires: lastDay(today),
		answers: kept,
		// "None of these" is about the list that was shown, not about what a later release adds to it.
		choices: Object.fromEntries(lists.map((fact) => [fact.id, optionIds(fact)])),
	});
}

/** @returns what can still be used. Whatever is not a saved state of today's or an earlier release is unreadable. */
export function readSaved(
	text: string,
	facts: readonly Fact[],
	today: string,
): Saved | 'expired' | 'unreadable' {
	const saved = parsed(text);
	if (!isRecord(saved) || saved.version !== VERSION || !isDay(saved.expires) || !isRecord(saved.answers))
		return 'unreadable';
	// Further away than we ever promise: a clock was wrong. One day more is only another time zone.
	if (saved.expires < today || saved.expires > shift(lastDay(today), 1)) return 'expired';
	const choices = isRecord(saved.choices) ? saved.choices : {};
	const answers: Record<string, Answer> = {};
	for (const [id, given] of Object.entries(saved.answers)) {
		const fact = facts.find((known) => known.id === id);
		const answer = fact && sameList(fact, choices[id]) ? parseAnswer(given, fact, id) : null;
		if (answer?.ok) answers[id] = answer.value;
	}
	const kept = withoutHealth(answers, facts);
	if (Object.keys(kept).length === 0) return 'unreadable';
	const changed = Object.keys(kept).length < Object.keys(saved.answers).length;
	return { answers: kept, until: saved.expires, changed };
}

function sameList(fact: Fact, list: unknown): boolean {
	if (!picksOptions(fact)) return true;
	return Array.isArray(list) && optionIds(fact).every((id) => list.includes(id));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
