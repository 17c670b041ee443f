import { expect, test } from 'vitest';
import type { AmountResult, RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import { money } from '../../../../src/i18n/format';
import { createWords, flat } from '../../../../src/i18n/words';
import { amountInShort, amountRange, amountsOf } from '../../../../src/screens/texts/amount-text';
import { siteOf, type Texts } from '../../../../src/screens/texts/regeling-text';
import { NL } from '../made-up';

const words = createWords('nl', { nl: NL });

test('a range from nothing reads as "at most"', () => {
	expect(flat(amountRange({ atLeast: 37, atMost: 76200 }, money, words))).toMatch(/^hoogstens/);
	expect(flat(amountRange({ atLeast: 10000, atMost: 76200 }, money, words))).toMatch(/^tussen/);
	expect(flat(amountRange({ atLeast: 10000, atMost: 80001 }, money, words))).toMatch(/of meer$/);
});

test('what someone pays stands with the amounts, and is never what it is worth', () => {
	const of = (key: string) => words.plainOf('regelingen', key);
	const texts = { of, maybe: () => null } as unknown as Texts;
	const amount = (id: string, eurocent: number, own?: true): AmountResult => ({
		...{ id, eurocent, period: 'once', certainty: 'confirmed', ...(own && { own }) },
	});
	const worth = (...amounts: AmountResult[]) => amountInShort({ amounts } as RegelingResult, texts, words);
	expect(worth(amount('zelf', 90_000, true))).toBeNull();
	const both = [amount('zelf', 90_000, true), amount('krijgt', 40_000)];
	expect(flat(worth(...both) ?? '')).toContain('400');
	expect(amountsOf({ amounts: both } as RegelingResult, texts, words).amounts.map(({ own }) => own)).toEqual([
		true,
		false,
	]);
});

test('a site is named as people know it', () => {
	expect(siteOf('https://www.u-pas.nl/aanvragen')).toBe('u-pas.nl');
});
