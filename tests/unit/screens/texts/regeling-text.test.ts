import { expect, test } from 'vitest';
import { money } from '../../../../src/i18n/format';
import { createWords, flat } from '../../../../src/i18n/words';
import { amountRange } from '../../../../src/screens/texts/amount-text';
import { siteOf } from '../../../../src/screens/texts/regeling-text';
import { NL } from '../made-up';

const words = createWords('nl', { nl: NL });

test('a range from nothing reads as "at most"', () => {
	expect(flat(amountRange({ atLeast: 37, atMost: 76200 }, money, words))).toMatch(/^hoogstens/);
	expect(flat(amountRange({ atLeast: 10000, atMost: 76200 }, money, words))).toMatch(/^tussen/);
	expect(flat(amountRange({ atLeast: 10000, atMost: 80001 }, money, words))).toMatch(/of meer$/);
});

test('a site is named as people know it', () => {
	expect(siteOf('https://www.u-pas.nl/aanvragen')).toBe('u-pas.nl');
});
