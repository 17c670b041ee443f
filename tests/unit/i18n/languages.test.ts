import { expect, test } from 'vitest';
import { firstLanguage, languages } from '../../../src/i18n/languages';

test('I-01: own name first, Dutch at the top, and what we do not know is still there', () => {
	expect(languages(['en', 'nl', 'xx']).map(({ code, own, dutch }) => [code, own, dutch])).toEqual([
		['nl', 'Nederlands', 'Nederlands'],
		['en', 'English', 'Engels'],
		['xx', 'xx', 'xx'],
	]);
});

test('a link comes before what was chosen, and that before the browser; the first we have wins', () => {
	const codes = ['nl', 'en', 'ar', 'fa'];
	expect(firstLanguage(['ar', 'en', 'nl-NL'], codes)).toBe('ar');
	expect(firstLanguage([null, 'en', 'ar'], codes)).toBe('en');
	expect(firstLanguage([null, null, 'de-DE', 'AR-sy'], codes)).toBe('ar');
	expect(firstLanguage([null, null, 'prs-AF'], codes)).toBe('fa');
});

test('whatever else comes from outside is Dutch', () => {
	for (const odd of ['', 'xx', '../en', 'constructor', '__proto__', 'en\u0000', '<b>', '💶'])
		expect(firstLanguage([odd], ['nl', 'en'])).toBe('nl');
	expect(firstLanguage([], ['nl'])).toBe('nl');
});
