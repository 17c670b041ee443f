/** From an evaluation to groups of cards. Ids become sentences here and nowhere deeper. */
import type { Because, Evaluation, RegelingResult } from '../engine/evaluation';
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
	change: Text[];
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
	const { parts: ownParts, shared } = partViews(result, file, texts, words);
	return {
		n,
		icon: file.icon,
		name: texts.of('name'),
		official: words.plainOf('regelingen', `${id}.official`),
		status: outcome,
		warnings: texts.all('warnings', result.warnings),
		gives: texts.of('gives'),
		...amountsOf(result, texts, words),
		parts: ownParts,
		missing: missingOf(result, questions, words),
		action: actionOf(apply, texts, words),
		steps: texts.steps(apply?.id),
		notes: [...notesOf(file, texts, words), ...shared],
		documents: result.bewijsstukken.map((paper) => ({
			name: words.of('bewijsstukken', `${paper}.name`),
			whose: words.t(`card.whose.${whoseOf(paper, ruleset)}`),
		})),
		time: unlikely || !apply ? null : timeOf(apply, words),
		because: becauseOf(result, known, words).slice(0, 3),
		discretion: texts.all('discretion', result.discretion),
		unconfirmed: result.unconfirmed.length > 0 && !unlikely,
		change: unlikely ? changeOf(result, known, texts, words) : [],
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

/** What holds for every kind of cost is said once, with the steps. */
function partViews({ parts }: RegelingResult, file: RegelingFile, texts: Texts, words: Words) {
	const views = partsOf(file).flatMap((part) => {
		const found = parts.find(({ id }) => id === part.id);
		if (!found) return [];
		const notes = [texts.maybe(`parts.${part.id}.note`), ...notesOf(part, texts, words)].filter(Boolean);
		return [{ name: texts.of(`parts.${part.id}.name`), status: words.t(`status.${found.outcome}`), notes }];
	});
	const shared =
		views.length > 1
			? (views[0]?.notes ?? []).filter((note) => views.every(({ notes }) => notes.includes(note)))
			: [];
	return {
		shared,
		parts: views.map((view) => ({ ...view, notes: view.notes.filter((note) => !shared.includes(note)) })),
	};
}

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

function timeOf({ url, weeks }: RegelingFile['apply'][number], words: Words): Text {
	if (weeks === null) return words.t('card.weeksUnknown');
	return words.t(url ? 'card.weeks' : 'card.weeksBySelf', { count: weeks });
}

/** In the resident's own answers. The first says why it counts. */
export function becauseOf(result: RegelingResult, known: Known, words: Words): Text[] {
	const texts = textsOf(result.id, known, words);
	return tellingFirst(result, known, texts)
		.flatMap(({ fact, value, condition }) => {
			const asked = known.ruleset.facts.find((one) => one.id === fact);
			const told = asked ? toldText(asked, value, words) : null;
			return told ? [{ told, reason: texts.maybe(`reasons.${condition}`) }] : [];
		})
		.map(({ told, reason }, i) => (i === 0 && reason ? [told, ' ', reason] : told));
}

/** Money first, and after a no whatever else can change: that is what people recognise. */
function tellingFirst({ outcome, because }: RegelingResult, { ruleset }: Known, texts: Texts): Because[] {
	const weight = ({ fact }: Because) => {
		if (ruleset.facts.find(({ id }) => id === fact)?.changeable === 'lower') return 0;
		return outcome === 'unlikely' && texts.has(`change.${fact}`) ? 1 : 2;
	};
	// Kinds of costs have lines of their own.
	return because.filter((one) => one.outcome === undefined).sort((a, b) => weight(a) - weight(b));
}

function changeOf(result: RegelingResult, known: Known, texts: Texts, words: Words): Text[] {
	const facts = tellingFirst(result, known, texts).map(({ fact }) => fact);
	const changes = texts.all('change', [
		...new Set([...facts, ...(result.nearest ? [result.nearest.fact] : [])]),
	]);
	return changes.length > 0 ? changes.slice(0, 3) : [words.t('card.changeAny')];
}
