// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { createWords, flat } from '../../../../src/i18n/words';
import type { Answers } from '../../../../src/ruleset/answer';
import { scaleViews } from '../../../../src/screens/why/limits.view';
import { evaluationOf } from '../../../../src/session/evaluation';
import { step, townWith } from '../../engine/made-up';
import { madeUpVisit, NL } from '../made-up';

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
			['unlikely', 'Meer dan € 1.000'],
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
	test('other answers that still decide are said as they are', () => {
		const program = townWith({
			steps: [
				step(
					'samen-rijk',
					{
						all: [
							{ fact: 'geld', above: 500 },
							{ fact: 'samen', is: true },
						],
					},
					'unlikely',
				),
				step('past', undefined, 'likely'),
			],
		});
		const answers = { geld: 400 };
		const known = { evaluation: evaluate(program, answers), ruleset: program.ruleset, answers };
		expect(plain(scaleViews(program, 'hulp', known, words)[0]?.limit)).toBe(
			'Heb je meer dan € 5? Dan hangt het af van je andere antwoorden.',
		);
	});
	test('nothing to show for what was left open, or does not count', () => {
		expect(scales({ plaats: 'hier', jaren: 30, geld: 'unknown' })).toHaveLength(1);
		expect(scales({ plaats: 'daar', jaren: 30, geld: 90000 })).toEqual([]);
	});
});
