import { language } from './languages';

/**
 * Amounts look as on Dutch letters, in every language but English (I-06); a date names the month as its language
 * does, with the digits and the calendar of Dutch letters (I-05). Which language they stand in is only known when
 * they are drawn: on one screen there can be two.
 */
export type ByLanguage = (lang: string) => string;

/** Drawn in <bdi dir="ltr">: it reads left to right, also in Arabic. */
export interface Figure {
	readonly figure: ByLanguage;
	/** It holds a word, and so runs the way its language does. */
	readonly inWords?: true;
}

const NO_BREAK = '\u00a0';

/** Cents only where there are any: "€ 1.250", "€ 1.517,06". */
export const money = (eurocent: number): Figure => ({
	figure(lang) {
		const [thousands, decimals] = lang === 'en' ? [',', '.'] : ['.', ','];
		const euros = String(Math.floor(eurocent / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
		const cents = eurocent % 100;
		const amount = cents === 0 ? euros : `${euros}${decimals}${String(cents).padStart(2, '0')}`;
		return lang === 'en' ? `€${amount}` : `€${NO_BREAK}${amount}`;
	},
});

/** Rounded to euros, but something is never shown as nothing. */
export const wholeEuros = (eurocent: number): number =>
	eurocent > 0 ? Math.max(100, Math.round(eurocent / 100) * 100) : 0;

/**
 * "1 juli 2026", "1 липня 2026": day, month and year in this order in all our languages, without what some
 * browsers put between or behind them.
 * @param day ISO 8601, "2026-07-01"
 */
export const date = (day: string): Figure => ({
	figure(lang) {
		const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
		return [dayOfMonth, monthName(Date.UTC(year, month - 1, dayOfMonth), lang), year].join(NO_BREAK);
	},
	inWords: true,
});

/** As it is said beside a day: "липня", not "липень". Dutch where a browser does not know the language. */
function monthName(time: number, lang: string): string {
	const { months } = language(lang);
	if (months) return months.split(' ')[new Date(time).getUTCMonth()] as string;
	return dates(lang)
		.formatToParts(time)
		.filter(({ type }) => type === 'month')
		.map(({ value }) => value)
		.join('');
}

const dates = onceForEach((lang) => {
	const known = Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0 ? lang : 'nl';
	return new Intl.DateTimeFormat(`${known}-u-ca-gregory-nu-latn`, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
});

/** What reads the same in every language: a phone number. */
export const asItIs = (figure: string): Figure => ({ figure: () => figure });

/** A list of numbers as the rules write it, "18, 19 of 20", in the words of a language. */
export const orList =
	(text: string): ByLanguage =>
	(lang) =>
		/^\d+(, \d+)* of \d+$/.test(text)
			? listParts(text.match(/\d+/g) ?? [], lang, 'disjunction').join('')
			: text;

/**
 * Things in a row with what this language puts between them. A browser that does not know the language would
 * put its own words there: then a comma.
 */
export function listParts<T>(
	things: readonly T[],
	lang: string,
	type: 'conjunction' | 'disjunction',
): (T | string)[] {
	const format = lists[type](lang);
	if (!format) return things.flatMap((thing, i) => (i > 0 ? [', ', thing] : [thing]));
	return format
		.formatToParts(things.map((_, i) => String(i)))
		.map((part) => (part.type === 'element' ? (things[Number(part.value)] as T) : part.value));
}

const listsOf = (type: 'conjunction' | 'disjunction') =>
	onceForEach((lang) =>
		Intl.ListFormat.supportedLocalesOf(lang).length > 0 ? new Intl.ListFormat(lang, { type }) : null,
	);
const lists = { conjunction: listsOf('conjunction'), disjunction: listsOf('disjunction') };

/** A formatter takes far longer to make than to use. */
function onceForEach<T>(make: (lang: string) => T): (lang: string) => T {
	const made = new Map<string, T>();
	return (lang) => {
		if (!made.has(lang)) made.set(lang, make(lang));
		return made.get(lang) as T;
	};
}
