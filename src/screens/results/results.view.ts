/** From an evaluation to rows, in the order to act. Ids become sentences in the screens and nowhere deeper. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { inCrisis, inOrder } from '../../engine/evaluate/order';
import type { Text, Words } from '../../i18n/words';
import { isOpen } from '../../ruleset/answer';
import { isAge } from '../../ruleset/fact';
import { fileOf, hasAlready, type Known, type KnownInVisit, ranked, textsOf } from '../texts/regeling-text';
import { urgencyOf } from '../texts/urgency-text';
import { type RowView, rowView } from './row.view';

export interface ResultsView {
	heading: Text;
	/** Someone to talk to comes before any regeling, and why; else null. */
	person: 'crisis' | 'nothing-told' | null;
	/** What to do first; null when that is a person, and when nothing fits. */
	first: (RowView & { urgency: Text | null; likely: boolean }) | null;
	likely: RowView[];
	maybe: RowView[];
	/** Of which the new rules are not known. */
	ended: RowView[];
	/** What does not fit for another reason than age, each with that reason. */
	notNow: RowView[];
	/** What someone said they have. */
	have: RowView[];
}

/** @param has what someone said they have: ids of regelingen */
export function resultsView(known: KnownInVisit, has: readonly string[], words: Words): ResultsView {
	const places = ranked(known).map(({ id }) => id);
	const row = (result: RegelingResult) => rowView(result, places.indexOf(result.id) + 1, known, words);
	const { have, ...rest } = grouped(known, has);
	const person = personFirst(known);
	const [first = null] = person ? [] : actionsOf(known, has);
	const others = (results: readonly RegelingResult[]) => results.filter((one) => one !== first).map(row);
	return {
		heading: headingOf(rest.likely.length, rest.maybe.length, words),
		person,
		first: first && {
			...row(first),
			likely: first.outcome === 'likely',
			urgency: urgencyOf(first, fileOf(first.id, known.ruleset), textsOf(first.id, known, words)),
		},
		likely: others(rest.likely),
		maybe: others(rest.maybe),
		ended: rest.ended.map(row),
		notNow: rest.unlikely.filter((result) => !onlyByAge(result, known)).map(row),
		have: have.map(row),
	};
}

/** Whoever answered nothing but where they live would only be sent by the order of the rules. */
function personFirst({ ruleset, answers }: Known): ResultsView['person'] {
	if (inCrisis(ruleset.facts, answers)) return 'crisis';
	const { screens = [] } = ruleset.rules.vragen;
	const begun = screens.flatMap(({ start, parts }) => (start ? parts.flatMap(({ asks }) => asks) : []));
	const told = Object.entries(answers).some(([id, answer]) => !begun.includes(id) && !isOpen(answer));
	return told ? null : 'nothing-told';
}

/** Each group in the order to act. What someone has is a group of its own, whatever its outcome. */
function grouped(known: Known, has: readonly string[]) {
	const results = inOrder(known.evaluation.regelingen, known.ruleset, known.answers, known.moment);
	const had = (result: RegelingResult) => has.includes(result.id) || hasAlready(result, known.ruleset);
	const of = (outcome: RegelingResult['outcome']) =>
		results.filter((result) => result.outcome === outcome && !had(result));
	return {
		have: results.filter(had),
		likely: of('likely'),
		maybe: of('maybe'),
		unlikely: of('unlikely'),
		ended: of('ended'),
	};
}

/**
 * What tells that someone has a thing already, while that is not said yet: a fact to ask about. It changes no
 * outcome, so nobody has to answer it.
 */
export function alreadyOpen(known: Known, has: readonly string[]): string | null {
	const asks = actionsOf(known, has).flatMap(({ id }) =>
		fileOf(id, known.ruleset).apply.flatMap(({ has, when }) =>
			has && when && 'fact' in when ? when.fact : [],
		),
	);
	return asks.find((id) => !(id in known.answers)) ?? null;
}

/** What can be done, in the order to do it. */
export function actionsOf(known: Known, has: readonly string[]): RegelingResult[] {
	const { likely, maybe } = grouped(known, has);
	return inOrder([...likely, ...maybe], known.ruleset, known.answers, known.moment);
}

function headingOf(likely: number, maybe: number, { t }: Words): Text {
	if (likely > 0) return t('results.likely', { count: likely });
	return maybe > 0 ? t('results.maybe', { count: maybe }) : t('results.nothing');
}

/** Nothing someone can do about it: it is not even counted. */
const onlyByAge = ({ because }: RegelingResult, { ruleset }: Known): boolean =>
	because.length > 0 && because.every(({ fact }) => isAge(ruleset.facts.find(({ id }) => id === fact)));

/** Rows that stand there at once: more, and the page is longer than three phones. */
export const MOST = { likely: 6, maybe: 4, together: 6 } as const;
/** However much is likely: it shows that there is more. */
const LEAST_MAYBE = 2;

/**
 * @param above rows of other help that stand above both groups
 * @returns how many of the rows of each group are in view before someone asks for the rest
 */
export function rowsInView(likely: number, maybe: number, above = 0): { likely: number; maybe: number } {
	const together = MOST.together - above;
	const first = Math.min(likely, MOST.likely, together - Math.min(LEAST_MAYBE, maybe));
	return { likely: first, maybe: Math.min(maybe, MOST.maybe, together - first) };
}
