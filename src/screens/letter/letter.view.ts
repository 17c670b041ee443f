/** What can stand on a letter or on a sheet for a conversation, and what does: only what was ticked for it. */
import { h } from 'preact';
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { date } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Ruleset } from '../../ruleset/assemble';
import type { OnPaper } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import { fileOf } from '../texts/regeling-text';

/** What can be ticked. Nothing is ticked beforehand. */
export interface Choices {
	kind: OnPaper['kind'];
	/** It is for costs of several kinds. */
	forCosts: boolean;
	/** The kinds that can be ticked: options of a question, by id. */
	costs: readonly string[];
	papers: readonly string[];
}

export interface Ticked {
	costs: readonly string[];
	papers: readonly string[];
	/** From the day of the letter. */
	today: boolean;
}

/** @param withHealth costs that tell something about health can be ticked too */
export const choicesOf = (
	result: RegelingResult,
	kind: OnPaper['kind'],
	ruleset: Ruleset,
	withHealth: boolean,
): Choices => ({
	kind,
	forCosts: partsIn(fileOf(result.id, ruleset)).length > 0,
	costs: partsIn(fileOf(result.id, ruleset))
		.map(({ id }) => id)
		.filter((id) => result.parts.some((part) => part.id === id && part.outcome !== 'unlikely'))
		.filter((id) => withHealth || optionOf(id, ruleset)?.sensitivity !== 'health'),
	papers: result.bewijsstukken,
});

/** In the words of whoever ticked it: "School van mijn kind". */
export function costText(id: string, ruleset: Ruleset, { of, t }: Words): Text {
	const fact = ruleset.facts.find(({ options }) => options?.some((option) => option.id === id));
	return fact ? of('vragen', `${fact.id}.options.${id}`) : t('question.noneOfThese');
}

const optionOf = (id: string, { facts }: Ruleset) =>
	facts.flatMap(({ options = [] }) => options).find((option) => option.id === id);

/** The name alone, without what it is good for: that is for the resident, not for the counter. */
export const paperName = (id: string, { plainOf }: Words): string =>
	plainOf('bewijsstukken', `${id}.name`).split(/[.:።] /)[0] ?? '';

/** One paragraph: a sentence, a list below it, or lines to write on. */
export interface Paragraph {
	text: Text;
	items?: Text[];
	/** Empty lines below it. */
	lines?: number;
}

/**
 * The text of it in one language.
 * @param day of the letter, yyyy-mm-dd
 */
export function paragraphs(
	{ id }: Pick<RegelingResult, 'id'>,
	choices: Choices,
	ticked: Ticked,
	day: string,
	ruleset: Ruleset,
	words: Words,
): Paragraph[] {
	const { t } = words;
	const { kind } = choices;
	const name = h('bdi', { lang: 'nl', translate: false }, words.plainOf('regelingen', `${id}.official`));
	const items = choices.costs
		.filter((cost) => ticked.costs.includes(cost))
		.map((cost) => costText(cost, ruleset, words));
	const papers = choices.papers
		.filter((paper) => ticked.papers.includes(paper))
		.map((paper) => paperName(paper, words));
	return [
		{ text: t(`letter.ask.${kind}`, { name }) },
		ticked.today
			? { text: t('letter.since', { date: date(day) }) }
			: { text: t('letter.sinceOpen'), lines: 1 },
		...(choices.forCosts
			? [{ text: t('letter.costs'), ...(items.length > 0 ? { items } : { lines: 1 }) }]
			: []),
		{ text: t('letter.reason'), lines: 2 },
		...(papers.length > 0 ? [{ text: t(`letter.papers.${kind}`), items: papers }] : []),
		{ text: t('letter.missing') },
		{ text: t(`letter.answer.${kind}`) },
	];
}
