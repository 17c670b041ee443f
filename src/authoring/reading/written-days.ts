/** Days as people write them in Dutch. */

/**
 * As a Dutch spreadsheet saves them in a table: 1-1-2027 for 2027-01-01.
 * @returns yyyy-mm-dd where it is that day; what is written otherwise stays as it is
 */
export function dayIn(written: string): string {
	const [, day = '', month = '', year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written) ?? [];
	return year === undefined ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const MONTHS =
	'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** @returns yyyy-mm-dd for "31 december 2027", null for anything else */
export function dayInWords(written: string): string | null {
	const [, day = '', name = '', year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(written) ?? [];
	const month = MONTHS.indexOf(name) + 1;
	return year && month ? dayIn(`${day}-${month}-${year}`) : null;
}
