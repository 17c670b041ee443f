import { expect, test } from 'vitest';
import { flat } from '../../../../src/i18n/words';
import { asWritten } from '../../../../src/screens/texts/as-written';

test.each([
	['31 december 2027', 'ar', '31 ديسمبر 2027'],
	['31 december 2027', 'nl', '31 december 2027'],
	['1 mei 2027', 'en', '1 May 2027'],
	['18, 19 of 20', 'en', '18, 19, or 20'],
	['2024', 'ar', '2024'],
	['31 juno 2027', 'en', '31 juno 2027'],
])('"%s" in %s: %s', (value, language, said) => {
	expect(flat(asWritten(value), language).replace(/\u00a0/g, ' ')).toBe(said);
});
