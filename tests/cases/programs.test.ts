/** What is published and linked on a device says the same as what is compiled from the rule files, byte for byte. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { limits } from '../../src/engine/ask/brackets';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import { randomFrom, sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import { highestValue } from '../../src/engine/evaluate/highest-value';
import type { Answer, Answers } from '../../src/ruleset/answer';
import { isMoney } from '../../src/ruleset/fact';
import { periodsOf } from '../../src/ruleset/periods';
import { linkedFrom, writtenFrom } from '../support/linked';
import { programs, rules } from '../support/oracle/real';
import { runs } from '../support/runs';

const SEED = 20261127;
/** Of four periods, one of them with norms that nobody has published yet. */
const DAYS = ['2025-11-01', '2026-03-01', '2026-11-27', '2027-02-01'];

/** Half of the answers left out, some not known, and of money sometimes no more than a range. */
function half(answers: Answers, random: () => number): Answers {
	const isOfMoney = (id: string) => isMoney(rules.vragen.facts.find((fact) => fact.id === id));
	return Object.fromEntries(
		Object.entries(answers)
			.filter(() => random() < 0.5)
			.map(([id, answer]): [string, Answer] => {
				if (random() < 0.1) return [id, 'unknown'];
				if (typeof answer !== 'number' || !isOfMoney(id) || random() < 0.5) return [id, answer];
				return [id, { atLeast: Math.max(0, answer - 30_000), atMost: answer + 50_000 }];
			}),
	);
}

test.each(DAYS)('%s: the same outcomes, amounts, reasons and questions', (day) => {
	const compiled = programs(day);
	const first = periodsOf(rules).findLast(({ from }) => from <= day)?.from as string;
	// Written on the first day of the period, as `publish` does.
	const linked = linkedFrom(writtenFrom(programs(first)), compiled);
	const next = sampleHouseholds(rules.aannames, compiled, SEED);
	const random = randomFrom(SEED);
	for (let i = 0; i < runs(8); i++) {
		const complete = next();
		for (const answers of [complete, half(complete, random)])
			expect(JSON.stringify(evaluate(linked, answers))).toBe(JSON.stringify(evaluate(compiled, answers)));
	}
	for (const { id } of rules.vragen.facts) expect(limits(linked, {}, id)).toEqual(limits(compiled, {}, id));
});

test('what travels for the rules of today is small, and has the amounts that an answer stands for', () => {
	const compiled = programs('2026-11-27');
	const { questions, results } = writtenFrom(compiled);
	const linked = linkedFrom({ questions, results }, compiled);
	const named = Object.keys(questions.values).map((each) => each.split('/') as [string, string]);
	expect(named.length).toBeGreaterThan(0);
	for (const [regeling, value] of named)
		expect(highestValue(linked, regeling, value, { partner: false })).toBe(
			highestValue(compiled, regeling, value, { partner: false }),
		);
	const size = (part: object) => gzipSync(JSON.stringify(part)).length;
	expect(size(questions)).toBeLessThan(25_000);
	expect(size(questions) + size(results)).toBeLessThan(60_000);
});
