/** The words around where money comes from, and the sum of it. */
import { type Figure, money, wholeEuros } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { household } from '../../session/questions/income-sources';
import {
	type Lack,
	type Line,
	type Payment,
	PERIODS,
	type Person,
	perMonth,
	type Reading,
} from '../../session/questions/income-sum';

/** Whose money counts. */
export type Company = ReturnType<typeof household>;

interface Row {
	id: string;
	label: Text;
}

export const personsOf = (whose: Company): readonly Person[] =>
	whose === 'alone' ? ['you'] : ['you', 'other'];

/** In the longer of the two short periods. */
const WEEKS = 4;

export interface LineView {
	legend: Text;
	hint: Text | null;
	periods: Row[];
	error: Text | null;
}

export function lineView(line: Line, lack: Lack | undefined, whose: Company, words: Words): LineView {
	const { t } = words;
	const hint = `adding.source.${line.source}.hint`;
	const legend = legendOf(line, whose, words);
	return {
		legend,
		hint: words.has('app', hint) ? words.of('app', hint) : null,
		periods: PERIODS.map((id) => ({ id, label: t(`adding.period.${id}`, { weeks: WEEKS }) })),
		error: lack ? lackText(lack, legend, words) : null,
	};
}

const lackText = (lack: Lack, line: Text, { t }: Words): Text =>
	typeof lack === 'string'
		? t(`adding.lack.${lack}`, { line })
		: t('adding.lack.either', { line, first: money(lack[0]), second: money(lack[1]) });

/** Whose it is only needs saying when there can be two of them. */
function legendOf({ source, person }: Line, whose: Company, { t }: Words): Text {
	const name = t(`adding.source.${source}.name`);
	return whose === 'alone' ? name : t(`adding.of.${person}`, { source: name });
}

export interface SumView {
	heading: Text;
	rows: { label: Text; value: Text }[];
}

export function sumView(filled: Reading['filled'], whose: Company, words: Words): SumView {
	const monthly = (payments: readonly Payment[]): Figure => money(wholeEuros(perMonth(payments)));
	return {
		heading: words.t('adding.sum', { amount: monthly(filled.map(({ payment }) => payment)) }),
		rows: filled.map(({ line, payment }) => ({
			label: legendOf(line, whose, words),
			value: words.t(`adding.is.${payment.period}`, {
				amount: money(payment.eurocent),
				monthly: monthly([payment]),
				weeks: WEEKS,
			}),
		})),
	};
}
