/**
 * Reads what people type or paste. Generous on purpose: we rewrite instead of refuse, and what can be meant
 * two ways is asked again. Cents are kept, because near a limit one cent decides.
 */
import { LARGEST_AGE, LARGEST_AMOUNT } from '../../ruleset/kinds';

/** What a typed amount can mean. */
export interface AmountTyped {
	/** Whole eurocents, rising: one when it is certain, two when it can be read two ways, none when it is no amount. */
	readings: readonly number[];
	/** There are words beside it that we do not know, and that may change what it is: "per week", "duizend". */
	doubt: boolean;
}

const NOTHING: AmountTyped = { readings: [], doubt: false };

export function amountTyped(typed: string): AmountTyped {
	const found = numberIn(typed, UNIT);
	if (!found) return NOTHING;
	const readings = readingsOf(found.number);
	if (readings.length < 2 && !readings.every((eurocent) => eurocent <= LARGEST_AMOUNT)) return NOTHING;
	return { readings, doubt: found.words.some((word) => !PLAIN.has(word)) };
}

/** @returns whole eurocents, or null when this is no amount, or could be two */
export function readAmount(typed: string): number | null {
	const { readings } = amountTyped(typed);
	return readings.length === 1 ? (readings[0] as number) : null;
}

/** @returns whole years, or null when this is no age */
export function readYears(typed: string): number | null {
	const found = numberIn(typed, YEARS);
	if (!found || !/^\d{1,3}$/.test(found.number) || found.words.some((word) => SHORTER.test(word)))
		return null;
	const years = Number(found.number);
	return years <= LARGEST_AGE ? years : null;
}

/** What may stand against a number without a space. */
const UNIT = /^(?:euro'?s?|eur|e|p|pm|per|avro|євро|يورو|یورو|ዩሮ)$/;
const YEARS = /^(?:jaar|jr|j|years?|yrs?)$/;

/** Words, in our languages, that leave an amount of money per month what it is. */
const PLAIN = new Set(
	`euro euros euro's eur e netto schoon net ongeveer circa ca plusminus rond about ik krijg heb
	per p m pm mnd maand md maandelijks monthly month a an in de the elke iedere
	aylık ayda ay avro yaklaşık miesięcznie miesiąc na mies ok około na місяць щомісяця євро
	يورو شهريا شهريًا شهر في یورو ماه ماهانه در ዩሮ ኣብ ወርሒ`.split(/\s+/),
);

/** Of someone so young that no age in years says it. */
const SHORTER =
	/^(?:maand|mnd|month|week|weken|dag|day|ay|hafta|gün|miesi|tydz|tyg|dni|місяц|тижн|дн|شهر|أشهر|أسبوع|ماه|هفته|ወርሒ|ሰሙን)/;

/** Longer than any amount with its words: a page that was pasted is not looked through. */
const LONGEST = 200;

/**
 * The one number in a row of words and signs.
 * @param unit what may stand against it without a space
 * @returns null when there is none, more than one, or a sign that makes it something else: less than nothing, a
 * share, other money
 */
function numberIn(typed: string, unit: RegExp): { number: string; words: string[] } | null {
	if (typed.length > LONGEST) return null;
	// "m²" and "½" would fold into digits of the number itself.
	if (/\d[²³¹⁰-₉]/.test(typed)) return null;
	const text = folded(typed);
	const [first, ...more] = text.matchAll(/\d(?:[\d.,'’ ]*\d)?/g);
	if (!first || more.length > 0) return null;
	const before = text.slice(0, first.index);
	// The mark of a price without cents, or of the end of a sentence.
	const after = text.slice(first.index + first[0].length).replace(/^ ?[.,] ?[-=]*(?!\p{L})/u, '');
	if (
		/[%٪‰\p{Sc}]/u.test(before + after) ||
		// ".50" is half a euro to some, and fifty to others.
		/(?:^|[^\p{L}])[.,]$/u.test(before) ||
		/[-−][^\p{L}]*(?:euro?)?[^\p{L}]*$/u.test(before) ||
		/^ ?[-−]/.test(after)
	)
		return null;
	const against = [/[\p{L}\p{N}'’]+$/u.exec(before)?.[0], /^[\p{L}\p{N}'’]+/u.exec(after)?.[0]];
	if (against.some((word) => word !== undefined && !unit.test(word))) return null;
	return { number: first[0], words: `${before} ${after}`.match(/[\p{L}\p{M}\p{N}'’]+|[<>≤≥]/gu) ?? [] };
}

/** In one form: our digits, one kind of space and dash, small letters, no euro sign, nothing that nobody sees. */
const folded = (typed: string): string =>
	typed
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
		.replace(/٬/g, '.')
		.replace(/[٫،]/g, ',')
		.replace(/[‐-―]/g, '-')
		.replace(/€/g, ' ')
		// Cells of a table are no thousands.
		.replace(/(\d)\s*[\t-\r]\s*(?=\d)/g, '$1;')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();

/** Three digits after a mark are thousands, one or two at the end are cents; else it is both, or nothing. */
function readingsOf(number: string): number[] {
	const [, whole, , cents = ''] =
		/^(\d+|\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*))(?:[.,](\d{1,2}))?$/.exec(withoutSpaces(number) ?? '') ?? [];
	if (whole !== undefined && !/^0\D/.test(whole)) return [eurocents(whole, cents)];
	const [, most, last] = /^(\d+(?:[.,'’ ]\d+)*)[.,'’ ](\d{1,2}|000)$/.exec(number) ?? [];
	if (most === undefined || last === undefined) return [];
	const both = [eurocents(most, last === '000' ? '' : last), eurocents(most + last, '')];
	return both[0] === both[1] ? [] : both;
}

/** A space or an apostrophe is for thousands: "12 50" is not € 1.250. */
const withoutSpaces = (number: string): string | null =>
	/\d[ '’]+(?!\d{3}(?!\d))\d/.test(number) ? null : number.replace(/[ '’]/g, '');

const eurocents = (whole: string, cents: string): number =>
	Number(whole.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
