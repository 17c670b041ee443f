import { describe, expect, test } from 'vitest';
import { createWords, flat, type Words } from '../../../../src/i18n/words';
import { lineView, sumView } from '../../../../src/screens/question/income.view';
import { EN, NL } from '../made-up';

const languages: [string, Words][] = [
	['nl', createWords('nl', { nl: NL })],
	['en', createWords('en', { nl: NL, en: EN })],
];

describe.each(languages)('%s', (_code, words) => {
	test('no sentence is left with a gap', () => {
		const line = { id: 'business-other', source: 'business', person: 'other' } as const;
		const { legend, hint, periods, error } = lineView(line, 'period', 'both', words);
		const { heading, rows } = sumView(
			(['week', 'fourWeeks', 'month', 'year'] as const).map((period) => ({
				line,
				payment: { eurocent: 12345, period },
			})),
			'both',
			words,
		);
		const all = [legend, hint, error, heading, ...periods.map(({ label }) => label)];
		const texts = [...all, ...rows.flatMap(({ label, value }) => [label, value])].map((text) => flat(text));
		for (const text of texts) expect(text).toMatch(/^[^{}]+$/);
		expect(texts.some((text) => /^adding\./.test(text))).toBe(false);
	});
});

test('amounts as on a letter, the sum in whole euros', () => {
	const [, words] = languages[0] as [string, Words];
	const { heading, rows } = sumView(
		[
			{
				line: { id: 'wages-you', source: 'wages', person: 'you' },
				payment: { eurocent: 120050, period: 'fourWeeks' },
			},
		],
		'alone',
		words,
	);
	expect(flat(heading)).toBe('Samen ongeveer €\u00a01.301 per maand. Klopt dat?');
	expect(rows.map(({ label, value }) => [label, flat(value)])).toEqual([
		['Loon', '€\u00a01.200,50 per 4 weken is €\u00a01.301 per maand'],
	]);
});
