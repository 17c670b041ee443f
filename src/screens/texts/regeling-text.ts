/** The sentences of one regeling, and the rule file they belong to. */
import type { Evaluation, RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text, Words } from '../../i18n/words';
import type { Answers } from '../../ruleset/answer';
import type { Ruleset } from '../../ruleset/assemble';
import type { Moment, OnPaper, RegelingFile } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import { evaluationOf } from '../../session/evaluation';
import type { Session } from '../../session/session';
import { asWritten } from './as-written';

export interface Known {
	evaluation: Evaluation;
	ruleset: Ruleset;
	answers: Answers;
	/** Why someone came here now. */
	moment?: Moment | null;
}

/** In a visit it is also known what can still be asked. */
export interface KnownInVisit extends Known {
	/** How many questions can still settle a regeling. */
	left: (regelingId: string) => number;
}

export const knownOf = (session: Session): KnownInVisit => ({
	evaluation: evaluationOf(session),
	ruleset: session.ruleset,
	answers: session.answers.value,
	moment: session.moment.value,
	left: (id) => session.details(id).length,
});

/** In the order of the rules, whatever the outcome: a position stays the same when an answer changes. */
export function ranked({ evaluation, ruleset }: Known): RegelingResult[] {
	const rank = (id: string) => fileOf(id, ruleset).rank;
	return [...evaluation.regelingen].sort((a, b) => rank(a.id) - rank(b.id));
}

export function fileOf(id: string, { regelingen }: Ruleset): RegelingFile {
	const regeling = regelingen.find((one) => one.id === id);
	if (!regeling) throw new Error(`unknown regeling "${id}"`);
	return regeling.status === 'in-force' ? regeling.file : regeling.last;
}

/** Someone said that they have this already: nothing that is shown asks them to apply for it. */
export const hasAlready = ({ id, apply }: Pick<RegelingResult, 'id' | 'apply'>, ruleset: Ruleset): boolean =>
	fileOf(id, ruleset).apply.find((way) => way.id === apply)?.has === true;

/** What the rules say about paper for whoever can apply this way; null when there is nothing to write. */
export function onPaperOf(result: RegelingResult, ruleset: Ruleset): OnPaper | null {
	if (result.outcome !== 'likely' && result.outcome !== 'maybe') return null;
	return fileOf(result.id, ruleset).apply.find(({ id }) => id === result.apply)?.onPaper ?? null;
}

/** The sentences of one regeling, with the few values they may mention. */
export function textsOf(id: string, { ruleset }: Pick<Known, 'ruleset'>, words: Words) {
	const vars = Object.fromEntries(
		Object.entries(fileOf(id, ruleset).placeholders ?? {}).map(([name, value]) => [name, asWritten(value)]),
	);
	const has = (path: string) => words.has('regelingen', `${id}.${path}`);
	const of = (path: string): Text => words.of('regelingen', `${id}.${path}`, vars);
	return {
		has,
		of,
		maybe: (path: string): Text | null => (has(path) ? of(path) : null),
		all: (path: string, ids: readonly string[]): Text[] =>
			ids.filter((one) => has(`${path}.${one}`)).map((one) => of(`${path}.${one}`)),
		/** Of the way of applying that fits, else of the regeling. */
		steps(way: string | undefined): Text[] {
			const path = way && has(`apply.${way}.do`) ? `apply.${way}.do` : 'do';
			return words.keys('regelingen', `${id}.${path}`).map((step) => of(`${path}.${step}`));
		},
	};
}
export type Texts = ReturnType<typeof textsOf>;

export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Kinds of costs that fit best, as the rules order them. */
export function bestParts({ parts }: RegelingResult, file: RegelingFile): string[] {
	const best = (['likely', 'maybe'] as const).find((outcome) =>
		parts.some((part) => part.outcome === outcome),
	);
	return partsIn(file)
		.map(({ id }) => id)
		.filter((id) => parts.some((part) => part.id === id && part.outcome === best));
}

/** In the resident's own words: of what they ticked, where the regeling is for several things. */
export function ownName(result: RegelingResult, known: Known, words: Words): Text {
	const texts = textsOf(result.id, known, words);
	const [first, ...more] = bestParts(result, fileOf(result.id, known.ruleset));
	if (first === undefined) return texts.of('name');
	const name = texts.of(`parts.${first}.name`);
	return more.length > 0 ? words.t('results.andMore', { name, count: more.length }) : name;
}

/** Of whom a paper is. */
export const whoseOf = (paper: string, { rules }: Ruleset) =>
	rules.bewijsstukken.bewijsstukken.find(({ id }) => id === paper)?.whose ?? 'resident';
