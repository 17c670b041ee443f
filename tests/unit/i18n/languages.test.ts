import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages';

test('I-01: own name first, Dutch at the top, and what we do not know is still there', () => {
	expect(languages(['en', 'nl', 'xx']).map(({ code, own, dutch }) => [code, own, dutch])).toEqual([
		['nl', 'Nederlands', 'Nederlands'],
		['en', 'English', 'Engels'],
		['xx', 'xx', 'xx'],
	]);
});
