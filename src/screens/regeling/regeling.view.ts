/** What one card shows. */
import type { RegelingResult, Soon } from '../../engine/evaluate/evaluation';
import { date, money, wholeEuros } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Ruleset } from '../../ruleset/assemble';
import type { Part, RegelingFile } from '../../ruleset/schema';
import { questionOf } from '../../session/questions/question-list';
import { becauseOf, changeOf } from '../texts/reason-text';
import {
	amountRange,
	fileOf,
	hasAlready,
	isAmount,
	type Known,
	partsOf,
	siteOf,
	type Texts,
	textsOf,
	whoseOf,
} from '../texts/regeling-text';

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
	amounts: { id: string; label: Text; value: Text }[];
	amountUnknown: Text | null;
	parts: { name: Text; status: Text; notes: Text[] }[];
	/** The one answer that settles a maybe. */
	settles: { fact: string; label: Text } | null;
	soon: Text[];
	action: { label: Text; url: string | null; site: string };
	steps: Text[];
	notes: Text[];
	documents: { name: Text; whose: Text }[];
	/** Papers of which an open answer decides. */
	perhaps: { name: Text; whose: Text }[];
	time: Text | null;
	because: Text[];
	discretion: Text[];
	unconfirmed: boolean;
	change: Text[];
	helps: Text | null;
	ended: Text | null;
}

export function cardView(result: RegelingResult, n: number, known: Known, words: Words): CardView {
	const { id, outcome } = result;
	const { ruleset } = known;
	const file = fileOf(id, ruleset);
	const texts = textsOf(id, known, words);
	const unlikely = outcome === 'unlikely';
	const apply = file.apply.find((way) => way.id === result.apply);
	const has = hasAlready(result, ruleset);
	const { parts: ownParts, shared } = partViews(result, file, texts, words);
	const papers = (ids: readonly string[]) =>
		ids.map((paper) => ({
			name: words.of('bewijsstukken', `${paper}.name`),
			whose: words.t(`card.whose.${whoseOf(paper, ruleset)}`),
		}));
	return {
		n,
		icon: file.icon,
		name: texts.of('name'),
		official: words.plainOf('regelingen', `${id}.official`),
		status: outcome,
		warnings: outcome === 'likely' || outcome === 'maybe' ? texts.all('warnings', result.warnings) : [],
		gives: texts.of('gives'),
		...amountsOf(result, texts, words),
		parts: ownParts,
		settles: settlesOf(result, ruleset, words),
		soon: result.soon.map((coming) => soonText(coming, words)),
		action: actionOf(apply, texts, words),
		steps: texts.steps(apply?.id),
		notes: [...notesOf(file, texts, words), ...shared],
		documents: papers(has ? [] : result.bewijsstukken),
		perhaps: papers(has ? [] : result.perhaps),
		time: unlikely || has || !apply ? null : timeOf(apply, words),
		because: becauseOf(result, known, words).slice(0, 3),
		discretion: texts.all('discretion', result.discretion),
		unconfirmed: result.unconfirmed.length > 0 && !unlikely,
		change: unlikely ? changeOf(result, known, texts, words) : [],
		helps: unlikely || outcome === 'ended' ? texts.maybe('helps') : null,
		ended: result.reason ? words.t(`card.ended.${result.reason}`) : null,
	};
}

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

/** Rounded, and in words what is not known. */
export function amountsOf({ amounts }: RegelingResult, texts: Texts, words: Words) {
	const shown = amounts.filter(isAmount);
	const known = shown.flatMap(({ id, eurocent, period }) => {
		if (eurocent === null) return [];
		const figure = (cents: number) => money(wholeEuros(cents));
		const amount =
			typeof eurocent === 'number'
				? words.t('amount.about', { amount: figure(eurocent) })
				: amountRange(eurocent, figure, words);
		return [{ id, label: texts.of(`amounts.${id}`), value: words.t(`amount.${period}`, { amount }) }];
	});
	return {
		amounts: known,
		amountUnknown: known.length < shown.length ? texts.maybe('amountUnknown') : null,
	};
}

function settlesOf({ outcome, settles }: RegelingResult, { facts }: Ruleset, words: Words) {
	if (outcome !== 'maybe' || settles === null) return null;
	return { fact: settles, label: words.of('vragen', `${questionOf(facts, settles).id}.label`) };
}

/** "Als je 21 wordt: waarschijnlijk wel." Someone's age in words of its own, where there are any. */
function soonText({ when, outcome }: Soon, words: Words): Text {
	const then = words.t(`soon.outcome.${outcome}`);
	if (typeof when.date === 'string') return words.t('soon.date', { date: date(when.date), outcome: then });
	const [[fact, years]] = Object.entries(when) as [[string, number]];
	const own = `soon.years.${fact}`;
	return words.has('app', own)
		? words.of('app', own, { years, outcome: then })
		: words.t('soon.years.other', { label: words.of('vragen', `${fact}.label`), years, outcome: then });
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

function timeOf({ url, weeks, usualDays }: RegelingFile['apply'][number], words: Words): Text {
	if (weeks === null) return words.t('card.weeksUnknown');
	const atMost = words.t(url ? 'card.weeks' : 'card.weeksBySelf', { count: weeks });
	return usualDays === undefined
		? atMost
		: words.join([words.t('card.usualDays', { days: usualDays }), atMost], ' ');
}
