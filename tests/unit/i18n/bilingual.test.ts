// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { bilingual } from '../../../src/i18n/bilingual';
import { date, money } from '../../../src/i18n/format';
import { createWords, type Text } from '../../../src/i18n/words';
import { EN, NL } from '../screens/made-up';

const [nl, en] = [createWords('nl', { nl: NL }), createWords('en', { nl: NL, en: EN })];
const both = bilingual(en, nl);
const shown = (text: Text) => render(h('p', null, text)).container.querySelector('p') as HTMLElement;
const sides = (text: Text) =>
	[...shown(text).querySelectorAll('.pair > span')].map((side) => [
		side.getAttribute('lang'),
		side.getAttribute('dir'),
		side.textContent,
	]);

afterEach(() => document.body.replaceChildren());

describe('O-02: two languages on one screen', () => {
	test('the language of the resident first, each with its own lang and dir', () => {
		expect(sides(both.t('question.next'))).toEqual([
			['en', 'ltr', 'Continue'],
			['nl', 'ltr', 'Verder'],
		]);
	});
	test('what is put into a sentence comes from its own side, however deep', () => {
		const amount = both.t('amount.about', { amount: money(125000) });
		const text = both.t('amount.month', { amount: both.join([amount, both.t('question.yes')], ', ') });
		expect(sides(text)).toEqual([
			['en', 'ltr', en.plain('amount.month', { amount: 'about €1,250, Yes' })],
			['nl', 'ltr', 'ongeveer €\u00a01.250, Ja per maand'],
		]);
		expect(shown(text).querySelectorAll('.pair')).toHaveLength(1);
	});
	test('a date is written in both languages', () => {
		expect(sides(both.t('paper.made', { date: date('2026-07-01') })).map((side) => side[2])).toEqual([
			en.plain('paper.made', { date: '1\u00a0July\u00a02026' }),
			'Gemaakt op 1\u00a0juli\u00a02026.',
		]);
	});
	test('a list is listed as each language does', () => {
		expect(sides(both.and([both.t('question.yes'), both.t('question.no')])).map((side) => side[2])).toEqual([
			'Yes and No',
			'Ja en Nee',
		]);
	});
	test('what reads the same in both is there once, and no pair', () => {
		const same = bilingual(nl, nl);
		expect(shown(same.t('question.next')).querySelector('.pair')).toBeNull();
		expect(shown(both.draw({ figure: () => '14 030' })).textContent).toBe('14 030');
	});
	test('titles and attributes are in the first language', () => {
		expect(both.plain('amount.once', { amount: both.t('question.yes') })).toBe(
			en.plain('amount.once', { amount: 'Yes' }),
		);
		expect(both.beside?.code).toBe('nl');
	});
});
