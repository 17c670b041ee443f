import { expect, test } from 'vitest';
import uitleg from '../../../locales/nl/uitleg.json';
import { createWords } from '../../../src/i18n/words';
import { termsIn } from '../../../src/screens/terms';
import { NL } from './made-up';

const words = createWords('nl', { nl: { ...NL, uitleg } });
const ids = words.keys('uitleg');

test('L-03: the words that stand on a screen are found, in capitals or not', () => {
	const found = termsIn('Vraag Bijstand aan met je DigiD.', ids, words);
	expect(found).toContain('bijstand');
	expect(found).toContain('digid');
	expect(found).not.toContain('kinderbijslag');
});

test('nothing difficult, nothing found', () => {
	expect(termsIn('Woon je samen met een partner?', ids, words)).toEqual([]);
});
