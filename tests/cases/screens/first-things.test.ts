/** What stands first on the results, by the rules as they are: never what they themselves doubt. */
import { describe, expect, test } from 'vitest';
import type { RegelingResult } from '../../../src/engine/evaluate/evaluation';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { cannotWait, inOrder } from '../../../src/engine/evaluate/order';
import type { Answers } from '../../../src/ruleset/answer';
import { fileOf, type Texts } from '../../../src/screens/texts/regeling-text';
import { urgencyOf } from '../../../src/screens/texts/urgency-text';
import { programs, rules } from '../../support/oracle/real';
import walks from '../../walks/walks.json';

const DAYS = ['2026-11-28', '2027-01-15'];
const program = programs('2026-11-28');
const walk = (name: string): Answers => ({
	...(walks.find((one) => one.name.startsWith(name))?.answers as unknown as Answers),
	'uitkering-uwv': false,
});

const ordered = (answers: Answers, on = program): RegelingResult[] =>
	inOrder(evaluate(on, answers).regelingen, on.ruleset, answers).filter(
		({ outcome }) => outcome === 'likely' || outcome === 'maybe',
	);
const saysToday = (result: RegelingResult): boolean => {
	const texts = { of: (path: string) => path } as unknown as Texts;
	return urgencyOf(result, fileOf(result.id, program.ruleset), texts) !== null;
};

describe('fled from Ukraine, with leefgeld', () => {
	test('bijstand, which most do not get, is neither first nor for today', () => {
		const results = ordered(walk('5 '));
		const outcomes = results.map(({ outcome }) => outcome);
		expect(outcomes.slice(0, 2)).toEqual(['likely', 'likely']);
		expect(results.at(-1)?.id).toBe('algemene-bijstand');
		expect(results.filter(saysToday)).toEqual([]);
	});
	test('with a passport it is first, and for today', () => {
		const [first] = ordered({ ...walk('5 '), leefgeld: false, verblijf: 'nederlands' });
		expect(first?.id).toBe('algemene-bijstand');
		expect(first && saysToday(first)).toBe(true);
	});
});

test('an amount near a limit is no such doubt: what the UWV may add stays for today', () => {
	const answers = { ...walk('7 '), 'eigen-bedrijf': false, 'uitkering-uwv': true, inkomen: 120000 };
	const [first] = ordered(answers);
	expect([first?.id, first?.outcome]).toEqual(['toeslag-uwv', 'maybe']);
	expect(first && saysToday(first)).toBe(true);
});

test('"buy nothing yet" is not said to who needs rent, a bewindvoerder or a burial, and to nobody else kept back', () => {
	const said = (kosten: string[]) => {
		const result = ordered({ ...walk('1 '), kosten }).find(({ id }) => id === 'bijzondere-bijstand');
		return result && saysToday(result);
	};
	for (const kosten of ['woonkosten', 'bewindvoering', 'uitvaart'])
		expect(said([kosten]), kosten).toBe(false);
	expect(said(['woonkosten', 'bewindvoering', 'uitvaart'])).toBe(false);
	for (const kosten of ['witgoed', 'inrichting', 'reizen', 'anders'])
		expect([said([kosten]), said(['woonkosten', kosten])], kosten).toEqual([true, true]);
});

const stays = ['oekraine', 'in-procedure', 'eu-korter-dan-3-maanden'];
const incomes = [0, 40000, 100000, 'unknown', undefined] as const;
const households = stays.flatMap((verblijf) =>
	[25, 38, 68].flatMap((leeftijd) =>
		incomes.flatMap((inkomen) =>
			[false, true].map((bedrijf): Answers => {
				const { inkomen: _, ...answers } = walk('5 ');
				return {
					...answers,
					...{ verblijf, leeftijd, leefgeld: verblijf === 'oekraine', 'eigen-bedrijf': bedrijf },
					...(inkomen !== undefined && { inkomen }),
				};
			}),
		),
	),
);
test.each(DAYS.map((day) => [day, programs(day)] as const))(
	'on %s: what the rules doubt stands under all that is likely, and is never for today',
	(_day, on) => {
		let doubted = 0;
		for (const answers of households) {
			const results = ordered(answers, on);
			const sure = results.findLastIndex((one) => (one.beforeReview ?? one.outcome) === 'likely');
			results.forEach((result, i) => {
				if (!result.doubted) return;
				doubted++;
				expect([result.id, i > sure, saysToday(result)]).toEqual([result.id, true, false]);
			});
		}
		expect(doubted).toBeGreaterThan(households.length);
	},
);

test.each([
	['7 ', ['schuldhulp']],
	['2 ', ['voedselbank']],
	['1 ', []],
])('walk %s: help that cannot wait, of those that were ticked: %j', (name, ids) => {
	const answers = walk(name);
	const { elsewhere } = evaluate(program, answers);
	const first = rules.elders.elders.filter((one) => elsewhere.includes(one.id) && cannotWait(one, answers));
	expect(first.map(({ id }) => id)).toEqual(ids);
});
