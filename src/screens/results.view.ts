/** From an evaluation to groups of cards. Ids become sentences here and nowhere deeper. */
import type { Evaluation, RegelingResult } from '../engine/evaluation';
import { type Figure, money, wholeEuros } from '../i18n/format';
import type { Text, Words } from '../i18n/words';
import type { Answers } from '../ruleset/answer';
import type { Ruleset } from '../ruleset/assemble';
import type { Part, RegelingFile } from '../ruleset/schema';
import type { Question } from '../session/question-list';
import { toldText } from './answer-text';

export interface CardView {
	/** Position among all regelingen, counted from 1: the address of its explanation. */
	n: number;
	icon: string;
	name: Text;
	official: string;
	status: RegelingResult['outcome'];
	/** Always first, also on paper. */
	warnings: Text[];
	gives: Text;
	amounts: { label: Text; value: Text }[];
	amountUnknown: Text | null;
	parts: { name: Text; status: Text; notes: Text[] }[];
	missing: { n: number; label: Text }[];
	action: { label: Text; url: string | null; site: string };
	steps: Text[];
	notes: Text[];
	documents: { name: Text; whose: Text }[];
	time: Text | null;
	because: Text[];
	discretion: Text[];
	unconfirmed: boolean;
	change: Text | null;
	helps: Text | null;
	ended: Text | null;
}

export interface ResultsView {
	heading: Text;
	groups: { status: RegelingResult['outcome']; heading: Text; cards: CardView[] }[];
	nothing: boolean;
	elsewhere: { name: Text; text: Text; url: string; site: string }[];
}

export interface Known {
	evaluation: Evaluation;
	ruleset: Ruleset;
	answers: Answers;
	questions: readonly Question[];
}

export function resultsView(known: Known, words: Words): ResultsView {
	const cards = ranked(known).map((result, i) => cardView(result, i + 1, known, words));
	const of = (status: CardView['status']) => cards.filter((card) => card.status === status);
	const [likely, maybe] = [of('likely').length, of('maybe').length];
	const groups: ResultsView['groups'] = [
		{ status: 'likely', heading: words.t('results.groupLikely'), cards: of('likely') },
		{ status: 'maybe', heading: words.t('results.groupMaybe'), cards: of('maybe') },
		{ status: 'unlikely', heading: words.t('results.groupUnlikely'), cards: of('unlikely') },
		{ status: 'ended', heading: words.t('results.groupEnded'), cards: of('ended') },
	];
	return {
		heading:
			likely > 0
				? words.t('results.likely', { count: likely })
				: maybe > 0
					? words.t('results.maybe', { count: maybe })
					: words.t('results.nothing'),
		groups: groups.filter((group) => group.cards.length > 0),
		nothing: likely + maybe === 0,
		elsewhere: elsewhereOf(known, words),
	};
}

function elsewhereOf({ evaluation, ruleset }: Known, words: Words): ResultsView['elsewhere'] {
	return ruleset.rules.elders.elders
		.filter(({ id }) => evaluation.elsewhere.includes(id))
		.slice(0, 5)
		.map(({ id, url }) => ({
			name: words.of('app', `elders.${id}.name`),
			text: words.of('app', `elders.${id}.text`),
			url,
			site: siteOf(url),
		}));
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** In the order of the rules, whatever the outcome: a position stays the same when an answer changes. */
export function ranked({ evaluation, ruleset }: Known): RegelingResult[] {
	const rank = (id: string) => fileOf(id, ruleset).rank;
	return [...evaluation.regelingen].sort((a, b) => rank(a.id) - rank(b.id));
}

export function fileOf(id: string, { regelingen }: Ruleset): RegelingFile {
	const regeling = regelingen.find((one) => one.id === id);
	if (!regeling) throw new Error(`unknown regeling "${id}"`);
	return 'ended' in regeling ? regeling.last : regeling.file;
}

function cardView(result: RegelingResult, n: number, known: Known, words: Words): CardView {
	const { id, outcome } = result;
	const { ruleset, questions } = known;
	const file = fileOf(id, ruleset);
	const texts = textsOf(id, known, words);
	const unlikely = outcome === 'unlikely';
	const apply = file.apply.find((way) => way.id === result.apply);
	const parts = partsOf(file).filter((part) => result.parts.some((one) => one.id === part.id));
	return {
		n,
		icon: file.icon,
		name: texts.of('name'),
		official: words.plainOf('regelingen', `${id}.official`),
		status: outcome,
		warnings: texts.all('warnings', result.warnings),
		gives: texts.of('gives'),
		...amountsOf(result, texts, words),
		parts: parts.map((part) => ({
			name: texts.of(`parts.${part.id}.name`),
			status: words.t(`status.${result.parts.find((one) => one.id === part.id)?.outcome ?? 'maybe'}`),
			notes: [texts.maybe(`parts.${part.id}.note`), ...notesOf(part, texts, words)].filter(Boolean),
		})),
		missing: missingOf(result, questions, words),
		action: actionOf(apply, texts, words),
		steps: texts.steps(apply?.id),
		notes: notesOf(file, texts, words),
		documents: result.bewijsstukken.map((paper) => ({
			name: words.of('bewijsstukken', `${paper}.name`),
			whose: words.t(`card.whose.${whoseOf(paper, ruleset)}`),
		})),
		time: unlikely || !apply ? null : timeOf(apply.weeks, words),
		because: becauseOf(result, known, words).slice(0, 3),
		discretion: texts.all('discretion', result.discretion),
		unconfirmed: result.unconfirmed.length > 0 && !unlikely,
		change: unlikely ? changeOf(result, texts, words) : null,
		helps: unlikely || outcome === 'ended' ? texts.maybe('helps') : null,
		ended: result.reason ? words.t(`card.ended.${result.reason}`) : null,
	};
}

/** The sentences of one regeling, with the few values they may mention. */
export function textsOf(id: string, { ruleset }: Pick<Known, 'ruleset'>, words: Words) {
	const vars = fileOf(id, ruleset).placeholders ?? {};
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

function notesOf(
	{ before, form, first }: Pick<Part, 'before' | 'form' | 'first'>,
	texts: Texts,
	words: Words,
) {
	return [
		...texts.all('first', first ?? []),
		before ? texts.maybe(`before.${before}`) : null,
		form ? (texts.maybe(`form.${form}`) ?? words.t(`card.form.${form}`)) : null,
	].filter(Boolean);
}

function amountsOf({ amounts }: RegelingResult, texts: Texts, words: Words) {
	const known = amounts.flatMap(({ id, eurocent, period }) => {
		if (eurocent === null) return [];
		const figure = (cents: number) => money(wholeEuros(cents), words.language.code);
		const amount =
			typeof eurocent === 'number'
				? words.t('amount.about', { amount: figure(eurocent) })
				: amountRange(eurocent, figure, words);
		return [{ label: texts.of(`amounts.${id}`), value: words.t(`amount.${period}`, { amount }) }];
	});
	return {
		amounts: known,
		amountUnknown: known.length < amounts.length ? texts.maybe('amountUnknown') : null,
	};
}

/** Never "tussen € 0 en …": that reads as if nothing were likely. */
export const amountRange = (
	{ atLeast, atMost }: { atLeast: number; atMost: number },
	figure: (eurocent: number) => Figure,
	words: Words,
): Text =>
	atLeast < 100
		? words.t('amount.upTo', { to: figure(atMost) })
		: words.t('amount.between', { from: figure(atLeast), to: figure(atMost) });

/** What would settle it, with where to answer it. What was not asked yet comes with the next question. */
function missingOf({ outcome, missing }: RegelingResult, questions: readonly Question[], words: Words) {
	if (outcome !== 'maybe') return [];
	const open = questions.flatMap(({ id, facts }, i) =>
		facts.some((fact) => missing.includes(fact.id))
			? [{ n: i + 1, label: words.of('vragen', `${id}.label`) }]
			: [],
	);
	return open.slice(0, 3);
}

function actionOf(apply: RegelingFile['apply'][number] | undefined, texts: Texts, words: Words) {
	const url = apply?.url ?? null;
	const own = apply && texts.maybe(`apply.${apply.id}.action`);
	return {
		label: url ? (own ?? texts.of('action')) : words.t('card.actionTalk'),
		url,
		site: url ? siteOf(url) : '',
	};
}

const whoseOf = (paper: string, { rules }: Ruleset) =>
	rules.bewijsstukken.bewijsstukken.find(({ id }) => id === paper)?.whose ?? 'resident';

const timeOf = (weeks: number | null, words: Words): Text =>
	weeks === null ? words.t('card.weeksUnknown') : words.t('card.weeks', { count: weeks });

/** In the resident's own answers. The first decided, so it also says why it counts. */
export function becauseOf({ id, because }: RegelingResult, known: Known, words: Words): Text[] {
	const texts = textsOf(id, known, words);
	return because
		.filter(({ outcome }) => outcome === undefined)
		.flatMap(({ fact, value, condition }) => {
			const asked = known.ruleset.facts.find((one) => one.id === fact);
			const told = asked ? toldText(asked, value, words) : null;
			return told ? [{ told, reason: texts.maybe(`reasons.${condition}`) }] : [];
		})
		.map(({ told, reason }, i) => (i === 0 && reason ? [told, ' ', reason] : told));
}

function changeOf({ nearest, because }: RegelingResult, texts: Texts, words: Words): Text {
	const facts = [...(nearest ? [nearest.fact] : []), ...because.map(({ fact }) => fact)];
	return texts.all('change', facts)[0] ?? words.t('card.changeAny');
}
