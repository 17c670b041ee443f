/** Behind one card: your answers, what was calculated, what is not sure, and where it is written. */
import type { RegelingResult } from '../../engine/evaluate/evaluation';
import { date, money } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { Source } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import { amountRange, isAmount } from '../texts/amount-text';
import { standingOf } from '../texts/ended-text';
import { becauseOf } from '../texts/reason-text';
import { fileOf, type Known, type Texts, textsOf } from '../texts/regeling-text';

export interface WhyView {
	name: Text;
	official: string;
	status: RegelingResult['outcome'];
	standing: Text;
	because: Text[];
	amounts: { label: Text; value: Text }[];
	unconfirmed: Text[];
	unasked: Text[];
	sources: { title: string; article: string | null; url: string | null; read: Text }[];
	version: Text;
}

export function whyView(result: RegelingResult, known: Known, words: Words): WhyView {
	const { id } = result;
	const file = fileOf(id, known.ruleset);
	const texts = textsOf(id, known, words);
	return {
		name: texts.of('name'),
		official: words.plainOf('regelingen', `${id}.official`),
		status: result.outcome,
		standing: standingOf(result, known, words),
		because: [
			...becauseOf(result, known, words, 'each'),
			...partsIn(file)
				.filter((part) => result.parts.some((one) => one.id === part.id))
				.flatMap((part) => texts.all('reasons', [part.id])),
		],
		amounts: result.amounts.filter(isAmount).flatMap(({ id: amount, eurocent, period }) => {
			if (eurocent === null) return [];
			const exact = typeof eurocent === 'number' ? money(eurocent) : amountRange(eurocent, money, words);
			return [
				{ label: texts.of(`amounts.${amount}`), value: words.t(`amount.${period}`, { amount: exact }) },
			];
		}),
		unconfirmed: unconfirmedTexts(result, texts, words),
		unasked: texts.all(
			'unasked',
			(file.unasked ?? []).map((one) => one.id),
		),
		sources: Object.values(file.grondslagen).map((source) => sourceView(source, words)),
		version: file.validTo
			? words.t('why.versionUntil', {
					date: date(file.validFrom),
					until: date(file.validTo),
				})
			: words.t('why.version', { date: date(file.validFrom) }),
	};
}

function unconfirmedTexts({ id, unconfirmed }: RegelingResult, texts: Texts, words: Words): Text[] {
	const sentences = unconfirmed.map((value) => {
		const [place = '', name = ''] = value.split('/');
		if (place === 'normen') return words.t('why.unconfirmedNorm');
		if (name === 'reviewBy') return words.t('why.unconfirmedReview');
		return (place === id && texts.maybe(`unconfirmed.${name}`)) || words.t('why.unconfirmedOther');
	});
	return [...new Set(sentences)];
}

const sourceView = ({ title, article, url, read }: Source, words: Words) => ({
	title,
	article: article ?? null,
	url: url ?? null,
	read: words.t('why.read', { date: date(read) }),
});
