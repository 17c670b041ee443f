import { describe, expect, test } from 'vitest';
import regelingen from '../../../../locales/nl/regelingen.json';
import vragen from '../../../../locales/nl/vragen.json';
import { readRules } from '../../../../src/authoring/read-rules';
import { compile } from '../../../../src/engine/compile/program';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { createWords, flat } from '../../../../src/i18n/words';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import { scaleViews } from '../../../../src/screens/why/limits.view';
import { evaluationOf } from '../../../../src/session/evaluation';
import { madeUpVisit, NL } from '../made-up';

const utrecht = compile(assemble(readRules('rules'), '2026-11-21'));
const dutch = createWords('nl', { nl: { ...NL, vragen, regelingen } });
const words = createWords('nl', { nl: NL });
const plain = (text: Parameters<typeof flat>[0]) => flat(text).replaceAll('\u00a0', ' ');

function scales(answers: Answers) {
	const { session } = madeUpVisit();
	session.answer(answers);
	const known = { evaluation: evaluationOf(session), ruleset: session.ruleset, answers };
	return scaleViews(session.program, 'hulp', known, words);
}

describe('the own answer against the limit', () => {
	test('the limit, the answer and both sides in words', () => {
		const [money, age] = scales({ plaats: 'hier', jaren: 30, geld: { atLeast: 50000, atMost: 90000 } });
		expect(plain(money?.limit)).toBe('De grens is € 1.000.');
		expect(plain(money?.own)).toBe('€ 500 tot en met € 900');
		expect(money?.rows.map(({ status, range }) => [status, plain(range)])).toEqual([
			['likely', '€ 1.000 of minder'],
			['unlikely', '€ 1.000,01 of meer'],
		]);
		expect(plain(age?.limit)).toBe('De grens is 18 jaar.');
		expect(age?.exact).toBe(true);
	});
	test('the bar says the same: the answer lies on its side of the limit', () => {
		const [money] = scales({ plaats: 'hier', jaren: 30, geld: { atLeast: 50000, atMost: 90000 } });
		const [likely, unlikely] = money?.bar.stretches ?? [];
		expect(likely?.mark).toBe('likely');
		expect(likely?.from).toBe(0);
		expect(unlikely?.to).toBe(1);
		expect(money?.bar.own.to).toBeLessThan(likely?.to ?? 0);
	});
	test('an answer far beyond stays on the bar, and leaves room for the limit', () => {
		const money = scales({ plaats: 'hier', jaren: 30, geld: 90000000 }).at(-1);
		expect(money?.bar.own).toEqual({ from: 1, to: 1 });
		expect(money?.bar.stretches[0]?.to).toBeGreaterThan(0.3);
	});
	test('a grey zone, and other answers that still decide, are said as they are', () => {
		const limitOf = (inkomen: Answers[string], more: Answers = {}) => {
			const answers: Answers = {
				woonplaats: 'utrecht',
				leeftijd: 35,
				partner: false,
				'uitkering-gemeente': false,
				opleiding: 'geen',
				inkomen,
				...more,
			};
			const known = { evaluation: evaluate(utrecht, answers), ruleset: utrecht.ruleset, answers };
			return plain(scaleViews(utrecht, 'u-pas', known, dutch)[0]?.limit);
		};
		expect(limitOf(140000)).toBe('Boven € 1.517,05 hangt het af van meer antwoorden.');
		expect(limitOf(140000, { schuldhulp: false, 'vakantiegeld-elke-maand': true })).toBe(
			'De grens ligt tussen € 1.596,89 en € 1.951,76 per maand.',
		);
	});
	test('nothing to show for what was left open, or does not count', () => {
		expect(scales({ plaats: 'hier', jaren: 30, geld: 'unknown' })).toHaveLength(1);
		expect(scales({ plaats: 'daar', jaren: 30, geld: 90000 })).toEqual([]);
	});
});
