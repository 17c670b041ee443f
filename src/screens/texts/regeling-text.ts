/** The sentences of one regeling, and the rule file they belong to. */
import type { AmountResult, Evaluation, RegelingResult } from '../../engine/evaluate/evaluation';
import { type Figure, orList } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Answers } from '../../ruleset/answer';
import type { Ruleset } from '../../ruleset/assemble';
import type { Part, RegelingFile } from '../../ruleset/schema';

export interface Known {
	evaluation: Evaluation;
	ruleset: Ruleset;
	answers: Answers;
}

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

/** The sentences of one regeling, with the few values they may mention. */
export function textsOf(id: string, { ruleset }: Pick<Known, 'ruleset'>, words: Words) {
	const vars = Object.fromEntries(
		Object.entries(fileOf(id, ruleset).placeholders ?? {}).map(([name, value]) => [name, orList(value)]),
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

export const partsOf = ({ steps }: RegelingFile): Part[] =>
	steps.flatMap((step) => ('bestOf' in step ? step.bestOf : []));

/** Nothing is no amount: then the words say what you get. */
export const isAmount = ({ eurocent }: AmountResult): boolean =>
	eurocent !== 0 && !(typeof eurocent === 'object' && eurocent !== null && eurocent.atMost === 0);

/** Never "tussen € 0 en …": that reads as if nothing were likely. */
export const amountRange = (
	{ atLeast, atMost }: { atLeast: number; atMost: number },
	figure: (eurocent: number) => Figure,
	words: Words,
): Text =>
	atLeast < 100
		? words.t('amount.upTo', { to: figure(atMost) })
		: words.t('amount.between', { from: figure(atLeast), to: figure(atMost) });

export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Of whom a paper is. */
export const whoseOf = (paper: string, { rules }: Ruleset) =>
	rules.bewijsstukken.bewijsstukken.find(({ id }) => id === paper)?.whose ?? 'resident';
