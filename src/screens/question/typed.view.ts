/** What to say of a number that was typed. Comes later than the question: nobody types before they have read it. */
import { limits } from '../../engine/ask/brackets';
import type { Program } from '../../engine/program/program';
import { money } from '../../i18n/format';
import type { Text, Words } from '../../i18n/words';
import type { RangeKind } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { amountTyped, readYears } from '../../session/questions/amount-input';
import { isIncome } from '../../session/questions/income-sources';

export interface Reading {
	number: number | null;
	/** When there is no number in it, or two. */
	error: Text;
	/** Asked once, when the number may not be what was meant; `yes` is the text that confirms it. */
	check: { question: Text; yes: Text } | null;
}

type Asked = Fact & { kind: RangeKind };

export const readTyped = (text: string, fact: Asked, program: Program, words: Words): Reading =>
	READ[fact.kind](text, fact, program, words);

const READ: Record<RangeKind, typeof readTyped> = {
	money: readMoney,
	years: (text, _, __, { t }) => ({ number: readYears(text), error: t('question.errorYears'), check: null }),
};

function readMoney(text: string, fact: Asked, program: Program, words: Words): Reading {
	const { readings, doubt } = amountTyped(text);
	const [first, second] = readings;
	if (first === undefined) return { number: null, error: words.t('question.errorMoney'), check: null };
	const amount = money(first);
	if (second !== undefined) {
		const error = words.t('question.errorEither', { first: amount, second: money(second) });
		return { number: null, error, check: null };
	}
	const monthly = isIncome(fact);
	const strange = doubt || (monthly && isOdd(first, limits(program, {}, fact.id).at(-1)));
	const about = monthly ? 'question.monthly' : 'question.amount';
	return {
		number: first,
		error: words.t('question.errorMoney'),
		check: strange ? { question: words.t(about, { amount }), yes: words.t(`${about}Yes`, { amount }) } : null,
	};
}

/** Money of a month that is more often that of a year or an hour: so many times the highest limit, or so little. */
const FAR_ABOVE = 5;
const LITTLE = 2_000;
const isOdd = (eurocent: number, highest = Number.POSITIVE_INFINITY): boolean =>
	(eurocent > 0 && eurocent < LITTLE) || eurocent > FAR_ABOVE * highest;

/** The field in which the exact number is typed, with what was answered before. */
export interface TypedFieldView {
	label: Text;
	prefix: string | null;
	/** As it was typed. */
	before: string;
	error: Text;
}

export const typedField = (kind: RangeKind, given: number | null, words: Words): TypedFieldView =>
	FIELDS[kind](given, words);

const FIELDS: Record<RangeKind, (given: number | null, words: Words) => TypedFieldView> = {
	money: (given, words) => ({
		label: words.t('question.moneyField'),
		prefix: '€',
		before: given === null ? '' : typedMoney(given, words.language.code),
		error: words.t('question.errorMoney'),
	}),
	years: (given, words) => ({
		label: words.t('question.yearsField'),
		prefix: null,
		before: given === null ? '' : String(given),
		error: words.t('question.errorYears'),
	}),
};

/** As people would type it themselves: without thousands separators. */
function typedMoney(eurocent: number, lang: string): string {
	const cents = eurocent % 100;
	const euros = String(Math.floor(eurocent / 100));
	return cents === 0 ? euros : `${euros}${lang === 'en' ? '.' : ','}${String(cents).padStart(2, '0')}`;
}
