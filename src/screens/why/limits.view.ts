/** The own answer beside the limits, as a bar and in words. */

import type { Stretch as Drawn } from '../../components/limit-bar';
import { type OutcomeRange, outcomeRanges } from '../../engine/evaluate/outcome-ranges';
import type { Program } from '../../engine/program/program';
import { type Figure, money } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Answer, Range } from '../../ruleset/answer';
import { isOpen } from '../../ruleset/answer';
import { asksRanges, isMoney } from '../../ruleset/fact';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact, Outcome } from '../../ruleset/schema';
import { answerText, rangeText } from '../texts/answer-text';
import type { Known } from '../texts/regeling-text';

export interface ScaleView {
	label: Text;
	/** "De grens is € 1.685,61 per maand." Null when there are more limits than one sentence can say. */
	limit: Text | null;
	own: Text;
	exact: boolean;
	rows: { status: Outcome; range: Text }[];
	bar: { stretches: Drawn[]; own: { from: number; to: number } };
}

/** One for each number that was answered and that this outcome runs over. */
export function scaleViews(
	program: Program,
	id: string,
	{ ruleset, answers }: Known,
	words: Words,
): ScaleView[] {
	// Money first: that is what people look for.
	const facts = [...ruleset.facts].sort((a, b) => Number(isMoney(b)) - Number(isMoney(a)));
	return facts.flatMap((fact) => {
		const answer = answers[fact.id];
		if (!asksRanges(fact) || answer === undefined || isOpen(answer)) return [];
		const stretches = outcomeRanges(program, id, fact.id, answers);
		if (stretches.length < 2) return [];
		// Other limits at another age are no limit to that age.
		if (!isMoney(fact) && stretches.every(({ outcome }) => outcome !== 'unlikely')) return [];
		const starts = stretches.flatMap(({ atLeast }) => atLeast ?? []);
		return {
			label: words.of('vragen', `${fact.id}.label`),
			limit: limitText(fact, stretches, words),
			own: answerText(fact, answer, words),
			exact: typeof answer === 'number',
			rows: stretches.map(({ outcome, open: _, ...range }) => ({
				status: outcome,
				range: rangeText(fact.kind, range, words),
			})),
			bar: barOf(stretches, starts.at(-1) as number, answer),
		};
	});
}

/** With one limit: that limit. With a grey zone around it: between where and where it lies. */
function limitText(fact: Fact & { kind: RangeKind }, stretches: readonly OutcomeRange[], words: Words) {
	const own = (key: 'limit' | 'limitBetween', vars: Record<string, Text | Figure>) => {
		const path = `why.${key}.${fact.id}`;
		return words.has('app', path) ? words.of('app', path, vars) : words.t(`why.${key}.other`, vars);
	};
	const [first, second, third] = stretches;
	if (!isMoney(fact)) {
		if (stretches.length > 2) return null;
		const start = second?.atLeast as number;
		return own('limit', { limit: rangeText(fact.kind, { atLeast: start, atMost: start }, words) });
	}
	const figure = (range: Range | undefined) => money(range?.atMost as number);
	if (isOpenEnd(stretches)) return words.t('why.limitOpen', { limit: figure(first) });
	if (stretches.length === 2) return own('limit', { limit: figure(first) });
	const grey = stretches.length === 3 && second?.outcome === 'maybe' && first?.outcome !== third?.outcome;
	return grey ? own('limitBetween', { from: figure(first), to: figure(second) }) : null;
}

/** Between "wel" and a "misschien" that other answers still decide lies no limit yet, only what is sure by now. */
const isOpenEnd = (stretches: readonly OutcomeRange[]): boolean =>
	stretches.length === 2 &&
	stretches.some(({ open }) => open) &&
	stretches.every(({ outcome }) => outcome !== 'unlikely');

/** Beyond the last limit half as much again is enough to see on which side an answer lies. */
const ROOM = 1.5;
const MOST_ROOM = 3;

function barOf(stretches: readonly OutcomeRange[], last: number, answer: Answer): ScaleView['bar'] {
	const { atLeast, atMost } =
		typeof answer === 'number' ? { atLeast: answer, atMost: answer } : (answer as Range);
	const furthest = (atMost ?? atLeast ?? 0) * 1.1;
	const end = Math.min(last * MOST_ROOM, Math.max(last * ROOM, furthest)) || 1;
	const part = (value: number): number => Math.min(1, Math.max(0, value / end));
	return {
		stretches: stretches.map(({ atLeast: from, atMost: to, outcome }, i) => ({
			from: part(from ?? 0),
			to: i + 1 < stretches.length ? part((to as number) + 1) : 1,
			mark: outcome,
		})),
		own: { from: part(atLeast ?? 0), to: atMost === undefined ? 1 : part(atMost) },
	};
}
