/** Amounts and ages as people type them, in the scripts of the eight languages. */
import { LARGEST_AGE, LARGEST_AMOUNT } from '../../../src/ruleset/kinds';
import { readAmount, readYears } from '../../../src/session/questions/amount-input';
import { brokenText } from '../broken';
import { type Edge, must } from '../edge';
import type { Random } from '../random';

interface Script {
	digits: string;
	thousands: readonly string[];
	decimal: string;
	euro: readonly string[];
}
const LATIN = '0123456789';
const SPACES = [' ', '\u00a0', '\u202f'];
/** nl, en, tr, uk and pl, ti; then ar and fa with digits of their own. */
const SCRIPTS: readonly Script[] = [
	{ digits: LATIN, thousands: ['', '.', ' '], decimal: ',', euro: ['', '€', '€ ', 'euro '] },
	{ digits: LATIN, thousands: ['', ','], decimal: '.', euro: ['', '€', 'EUR '] },
	{ digits: LATIN, thousands: ['', '.', '’'], decimal: ',', euro: ['', '€'] },
	{ digits: LATIN, thousands: ['', ...SPACES], decimal: ',', euro: ['', '€ '] },
	{ digits: LATIN, thousands: ['', ...SPACES], decimal: ',', euro: ['', '€', 'eur '] },
	{ digits: LATIN, thousands: ['', ','], decimal: '.', euro: ['', '€'] },
	{ digits: '٠١٢٣٤٥٦٧٨٩', thousands: ['', '٬'], decimal: '٫', euro: ['', '€', '\u200f€\u200e'] },
	{ digits: '۰۱۲۳۴۵۶۷۸۹', thousands: ['', '٬'], decimal: '٫', euro: ['', '€', '\u2066€\u2069'] },
];

const ownDigits = (text: string, { digits }: Script): string =>
	text.replace(/\d/g, (digit) => digits[Number(digit)] as string);

function written(eurocent: number, script: Script, random: Random): string {
	const mark = random.pick(script.thousands);
	const euros = String(Math.floor(eurocent / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
	const cents = String(eurocent % 100).padStart(2, '0');
	const whole = random.chance(0.5) ? '' : random.pick([',-', '.--', `${script.decimal}00`]);
	const tail = eurocent % 100 ? script.decimal + cents : whole;
	return random.pick(script.euro) + ownDigits(euros + tail, script);
}

/** The same in Latin digits, whatever the script; one text may mix them. What nobody sees is no space either. */
const inLatin = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/\D/g, (sign) => {
			for (const { digits } of SCRIPTS) if (digits.includes(sign)) return String(digits.indexOf(sign));
			return sign;
		});
const digitsIn = (text: string): string => inLatin(text).replace(/\D/g, '');

/** Nothing of what was typed is lost, moved or made up: with no, one or two digits of cents. */
const isWhatWasTyped = (eurocent: number, typed: string): boolean =>
	[100, 10, 1].some((factor) => Number(digitsIn(typed)) * factor === eurocent);

export const amounts: Edge = {
	name: 'amounts as typed, in eight scripts',
	share: 250,
	prepare: () => (random) => {
		const script = random.pick(SCRIPTS);
		if (random.chance(0.1)) return age(script, random);
		const top = random.pick([200, 200_000, 400_000, 10_000_000, LARGEST_AMOUNT + 1]);
		const eurocent = random.chance(0.3) ? random.below(top / 100) * 100 : random.below(top);
		const typed = written(eurocent, script, random);
		if (random.chance(0.4)) {
			must(readAmount(typed) === eurocent, `not read as ${eurocent}`, typed);
			return 'accepted';
		}
		const broken = brokenText(typed, random);
		const read = readAmount(broken);
		if (read === null) return 'refused';
		must(Number.isInteger(read) && read >= 0 && read <= LARGEST_AMOUNT, `${read} is no amount`, broken);
		must(isWhatWasTyped(read, broken), `${read} is not what was typed`, broken);
		must(!/[-−]\s*\d/.test(inLatin(broken)), 'less than nothing', broken);
		// A space is between thousands, or means nothing: "12 50" is not € 1.250.
		must(!/\d[\s'’]+(\d{1,2}|\d{4,})(?!\d)/.test(inLatin(broken)), `${read} by leaving out a space`, broken);
		return 'accepted';
	},
};

function age(script: Script, random: Random) {
	const years = random.below(LARGEST_AGE + 1);
	const typed = ownDigits(String(years), script);
	must(readYears(typed) === years, `not read as ${years}`, typed);
	const broken = brokenText(typed, random);
	const read = readYears(broken);
	if (read === null) return 'refused' as const;
	must(read >= 0 && read <= LARGEST_AGE && Number(digitsIn(broken)) === read, `${read} is no age`, broken);
	return 'accepted' as const;
}
