/** What the page of one regeling shows. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import type { Text, Words } from '../../i18n/words';
import type { OnPaper, Part, RegelingFile } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import { amountInShort, amountsOf } from '../texts/amount-text';
import { endedText, standingOf } from '../texts/ended-text';
import { paperText } from '../texts/paper-text';
import { becauseOf, changeOf } from '../texts/reason-text';
import {
	fileOf,
	hasAlready,
	type KnownInVisit,
	onPaperOf,
	ownName,
	siteOf,
	type Texts,
	textsOf,
} from '../texts/regeling-text';
import { soonText } from '../texts/soon-text';
import { urgencyOf } from '../texts/urgency-text';

export interface RegelingView {
	/** Position among all regelingen, counted from 1: the address of its explanation. */
	n: number;
	icon: string;
	name: Text;
	official: string;
	status: RegelingResult['outcome'];
	/** The status in words. */
	standing: Text;
	/** Always first, also on paper. */
	warnings: Text[];
	/** Ids of the contact points that the warnings send someone to. */
	calls: string[];
	/** What must be read before acting. */
	urgency: Text | null;
	gives: Text;
	/** What it is worth, in one line; null where no amount is known. */
	worth: Text | null;
	amounts: { id: string; label: Text; value: Text; own: boolean }[];
	amountUnknown: Text | null;
	parts: { name: Text; status: Text; notes: Text[] }[];
	/** How many questions can still settle it. */
	open: number;
	soon: Text[];
	/** Where the form is; null where it is asked for otherwise, or comes by itself. */
	action: { label: Text; url: string; site: string } | null;
	steps: Text[];
	notes: Text[];
	/** What can be made on paper; null when nothing is. */
	onPaper: OnPaper['kind'] | null;
	/** Whether it has to be paid back. */
	payBack: Text[];
	documents: Text[];
	/** Papers of which an open answer decides. */
	perhaps: Text[];
	time: Text | null;
	because: Text[];
	/** What comes first, and what a person judges. */
	looks: Text[];
	unconfirmed: boolean;
	change: Text[];
	helps: Text | null;
	ended: Text | null;
}

export function regelingView(
	result: RegelingResult,
	n: number,
	known: KnownInVisit,
	words: Words,
): RegelingView {
	const { id, outcome } = result;
	const { ruleset } = known;
	const file = fileOf(id, ruleset);
	const texts = textsOf(id, known, words);
	const unlikely = outcome === 'unlikely';
	const apply = file.apply.find((way) => way.id === result.apply);
	const has = hasAlready(result, ruleset);
	const { parts: ownParts, shared } = partViews(result, file, texts, words);
	const papers = (ids: readonly string[]) => ids.map((paper) => paperText(paper, known, words));
	return {
		n,
		icon: file.icon,
		name: ownName(result, known, words),
		official: words.plainOf('regelingen', `${id}.official`),
		status: outcome,
		standing: standingOf(result, known, words),
		warnings: outcome === 'likely' || outcome === 'maybe' ? texts.all('warnings', result.warnings) : [],
		calls: (file.warnings ?? []).flatMap(({ id, contact }) =>
			contact && result.warnings.includes(id) ? [contact] : [],
		),
		urgency: has ? null : urgencyOf(result, file, texts),
		gives: texts.of('gives'),
		worth: amountInShort(result, texts, words),
		...amountsOf(result, texts, words),
		parts: ownParts,
		open: outcome === 'maybe' ? known.left(id) : 0,
		soon: result.soon.map((coming) => soonText(coming, words)),
		action: actionOf(apply, texts),
		steps: texts.steps(apply?.id),
		notes: beforeOf(file, texts),
		onPaper: onPaperOf(result, ruleset)?.kind ?? null,
		payBack: payBackOf(result, file, texts, words),
		documents: papers(has ? [] : result.bewijsstukken),
		perhaps: papers(has ? [] : result.perhaps),
		time: unlikely || has || !apply ? null : timeOf(apply, words),
		because: becauseOf(result, known, words).slice(0, 3),
		looks: [
			...texts.all('first', file.first ?? []),
			...(ownParts.length === 1 ? (ownParts[0]?.notes ?? []) : shared),
			...texts.all('discretion', result.discretion),
		],
		unconfirmed: result.unconfirmed.length > 0 && !unlikely,
		change: unlikely ? changeOf(result, known, texts, words) : [],
		helps: unlikely || outcome === 'ended' ? texts.maybe('helps') : null,
		ended: endedText(result, known, words),
	};
}

/** What holds for every kind of cost is said once. */
function partViews({ parts }: RegelingResult, file: RegelingFile, texts: Texts, words: Words) {
	const views = partsIn(file).flatMap((part) => {
		const found = parts.find(({ id }) => id === part.id);
		if (!found) return [];
		const notes = [
			texts.maybe(`parts.${part.id}.note`),
			...texts.all('first', part.first ?? []),
			...beforeOf(part, texts),
		].filter(Boolean);
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

const beforeOf = ({ before }: Pick<Part, 'before'>, texts: Texts): Text[] =>
	before ? texts.all('before', [before]) : [];

/** Each answer once: kinds of costs often have the same one. */
function payBackOf(result: RegelingResult, file: RegelingFile, texts: Texts, words: Words): Text[] {
	const shown = partsIn(file).filter(({ id }) => result.parts.some((part) => part.id === id));
	const forms = new Set([file, ...shown].flatMap(({ form }) => form ?? []));
	return [...forms].map((form) => texts.maybe(`form.${form}`) ?? words.t(`card.form.${form}`));
}

function actionOf(apply: RegelingFile['apply'][number] | undefined, texts: Texts): RegelingView['action'] {
	if (!apply?.url) return null;
	const label = texts.maybe(`apply.${apply.id}.action`) ?? texts.of('action');
	return { label, url: apply.url, site: siteOf(apply.url) };
}

function timeOf({ url, weeks, usualDays }: RegelingFile['apply'][number], words: Words): Text {
	if (weeks === null) return words.t('card.weeksUnknown');
	const atMost = words.t(url ? 'card.weeks' : 'card.weeksAtMost', { count: weeks });
	return usualDays === undefined
		? atMost
		: words.join([words.t('card.usualDays', { days: usualDays }), atMost], ' ');
}
