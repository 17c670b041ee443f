// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { date, money } from '../../../src/i18n/format';
import { createWords, flat, type Locale, parseLocale, type Text } from '../../../src/i18n/words';
import { EN, NL } from '../screens/made-up';

const words = createWords('nl', { nl: NL });
const shown = (text: Text) => render(h('p', null, text)).container.querySelector('p') as HTMLElement;

afterEach(() => document.body.replaceChildren());

describe('createWords', () => {
	test('a figure stands isolated in its sentence (A-10), and is not translated (A-08)', () => {
		const line = shown(words.t('amount.month', { amount: { figure: () => '€\u00a0762' } }));
		expect(line.textContent).toBe('€\u00a0762 per maand');
		const figure = line.querySelector('bdi');
		expect(figure?.getAttribute('dir')).toBe('ltr');
		expect(figure?.textContent).toBe('€\u00a0762');
	});
	test('A-10: a date runs the way of its language, an amount does not', () => {
		const arabic = createWords('ar', {
			nl: NL,
			ar: { ...EN, app: { soon: { date: 'من {{date}}: {{outcome}}.' } } },
		});
		const line = shown(arabic.t('soon.date', { date: date('2026-07-01'), outcome: money(125000) }));
		expect([...line.querySelectorAll('bdi')].map(({ dir, textContent }) => [dir, textContent])).toEqual([
			['rtl', '1\u00a0يوليو\u00a02026'],
			['ltr', '€\u00a01.250'],
		]);
	});
	test('a sentence that stayed Dutch has a Dutch date', () => {
		const arabic = createWords('ar', { nl: NL, ar: { ...EN, app: {} } });
		const vars = { date: date('2026-07-01'), outcome: '' };
		const line = shown(arabic.t('soon.date', vars));
		expect(line.querySelector('[lang=nl] bdi')?.getAttribute('dir')).toBe('ltr');
		expect(line.textContent).toContain('1\u00a0juli\u00a02026');
		expect(arabic.plain('soon.date', vars)).toContain('1\u00a0juli\u00a02026');
	});
	test('a sentence inside a sentence keeps its figures', () => {
		const amount = words.t('amount.between', { from: { figure: () => '€1' }, to: { figure: () => '€2' } });
		const line = words.t('amount.month', { amount });
		expect(flat(line)).toBe('tussen €1 en €2 per maand');
		expect(shown(line).querySelectorAll('bdi')).toHaveLength(2);
	});
	test('I-07: plural forms', () => {
		expect(words.plain('results.likely', { count: 1 })).toContain('1 soort hulp ');
		expect(words.plain('results.likely', { count: 2 })).toContain('2 soorten hulp');
	});
	test('what is typed or named is never markup or a nested key', () => {
		expect(words.plain('results.pageTitle', {})).not.toContain('{{');
		expect(words.plain('page.next', { name: '<b>$t(title)</b>' })).toContain('<b>');
	});
	test('I-04: a missing key is the Dutch sentence, marked as Dutch, never the key and never English', () => {
		const { answers, ...rest } = EN.app as Record<string, object>;
		const lame: Locale = { ...EN, app: rest };
		const other = createWords('en', { nl: NL, en: lame });
		const line = shown(other.t('answers.heading'));
		expect(line.textContent).toBe('Mijn antwoorden');
		expect(line.querySelector('[lang=nl]')).not.toBeNull();
		expect(other.plain('answers.heading')).toBe('Mijn antwoorden');
		expect(answers).toBeDefined();
		expect(shown(other.t('question.next')).querySelector('[lang]')).toBeNull();
	});
	test('knows what is there, for lists and options', () => {
		expect(words.has('vragen', 'plaats.help')).toBe(true);
		expect(words.has('vragen', 'jaren.help')).toBe(false);
		expect(words.has('vragen', 'nergens.help')).toBe(false);
		expect(words.keys('regelingen', 'hulp.do')).toEqual(['1', '2']);
		expect(words.keys('uitleg')).toEqual(['hulp']);
	});
	test('I-11: a Dutch name stays whole and is known as Dutch', () => {
		const elders = { rekenhulp: { name: 'Extra money [individuele inkomenstoeslag]' } };
		const english = createWords('en', { nl: NL, en: { ...EN, app: { ...EN.app, elders } } });
		const line = shown(english.t('page.next', { name: 'x' }));
		expect(line.querySelector('bdi')).toBeNull();
		const name = shown(english.of('app', 'elders.rekenhulp.name')).querySelector('bdi');
		expect([name?.textContent, name?.lang]).toEqual(['[individuele inkomenstoeslag]', 'nl']);
	});
	test.each([
		['en', ['U-pas', 'Raad (A)']],
		['nl', ['U-pas', 'Raad (A)']],
		['uk', ['U-pas', 'Raad', 'A', 'Bel']],
	])('A-08: the names that the Dutch texts list are known as Dutch in %s', (code, known) => {
		const nl = {
			...NL,
			meta: { ...NL.meta, names: 'U-pas, Raad (A)' },
			app: { title: 'U-pas, Raad (A)1, Bel' },
		};
		const line = shown(createWords(code, { nl, [code]: { ...nl } }).t('title'));
		expect([...line.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(known);
	});
	test.each(['en', 'uk'])(
		'the address of a Dutch site is read in Dutch, and not translated, in %s',
		(code) => {
			const go = { title: '→ {{site}}. {{site}}' };
			const line = shown(
				createWords(code, { nl: NL, [code]: { ...EN, app: go } }).t('title', { site: 'mijn.kan-dit.nl' }),
			);
			expect([...line.querySelectorAll('bdi')].map(({ textContent, lang }) => [textContent, lang])).toEqual([
				['mijn.kan-dit.nl', 'nl'],
				['mijn.kan-dit.nl', 'nl'],
			]);
			expect(line.textContent).toBe('→ mijn.kan-dit.nl. mijn.kan-dit.nl');
		},
	);
	test('lists in Arabic script have its own commas', () => {
		const persian = createWords('fa', { nl: NL, fa: EN });
		expect(flat(persian.join(['a', 'b'], ', '))).toBe('a، b');
		expect(flat(words.join(['a', 'b'], ', '))).toBe('a, b');
	});
	test('I-13: a draft is known as one, and can say so in Dutch', () => {
		const english = createWords('en', { nl: NL, en: EN });
		expect([words.draft, english.draft]).toEqual([false, true]);
		expect(english.dutch('answers.heading')).toBe('Mijn antwoorden');
	});
});

test('a language comes whole or not at all', () => {
	expect(() => parseLocale({ meta: {}, app: {} })).toThrow(/vragen/);
});
