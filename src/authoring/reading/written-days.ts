/** Days as a Dutch spreadsheet writes them when it saves a table: 1-1-2027 for 2027-01-01. */

/** @returns yyyy-mm-dd where it is that day; what is written otherwise stays as it is */
export function dayIn(written: string): string {
	const [, day = '', month = '', year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written) ?? [];
	return year === undefined ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
