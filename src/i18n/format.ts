/**
 * Amounts and dates look as on Dutch letters, in every language (I-05, I-06).
 * A figure is drawn in <bdi dir="ltr">: it reads left to right, also in Arabic.
 */
export interface Figure {
	readonly figure: string;
}

const NO_BREAK = '\u00a0';

/** Cents only where there are any: "€ 1.250", "€ 1.517,06". */
export function money(eurocent: number, lang: string): Figure {
	const [thousands, decimals] = lang === 'en' ? [',', '.'] : ['.', ','];
	const euros = String(Math.floor(eurocent / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
	const cents = eurocent % 100;
	const amount = cents === 0 ? euros : `${euros}${decimals}${String(cents).padStart(2, '0')}`;
	return { figure: lang === 'en' ? `€${amount}` : `€${NO_BREAK}${amount}` };
}

/** Rounded to euros, but something is never shown as nothing. */
export const wholeEuros = (eurocent: number): number =>
	eurocent > 0 ? Math.max(100, Math.round(eurocent / 100) * 100) : 0;

/** "1 juli 2026". Latin digits and our calendar, whatever the language would prefer. */
export function date(day: string, lang: string): Figure {
	const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
	const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
	return { figure: format.format(Date.UTC(year, month - 1, dayOfMonth)).replaceAll(' ', NO_BREAK) };
}

/** A list of numbers as the rules write it, "18, 19 of 20", in the words of this language. */
export function orList(text: string, lang: string): string {
	if (!/^\d+(, \d+)* of \d+$/.test(text)) return text;
	return new Intl.ListFormat(lang, { type: 'disjunction' }).format(text.match(/\d+/g) ?? []);
}
