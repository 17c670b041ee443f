/** A value as the rules write it, "31 december 2027" or "18, 19 of 20", in the words of a language. */
import { date, orList } from '../../i18n/format';

const MONTHS = [
	...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
	...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** @param value as it stands under `placeholders`; what is neither a day nor a list stays as it is */
export function asWritten(value: string): ReturnType<typeof date> | ReturnType<typeof orList> {
	const [, day = '', month = '', year] = /^(\d\d?) ([a-z]+) (\d{4})$/.exec(value) ?? [];
	const at = MONTHS.indexOf(month) + 1;
	return at > 0 ? date(`${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`) : orList(value);
}
