/** How many questions it takes, and that nothing needs to be typed. The whole table: `npm run -s bench:questions`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readRules } from '../../src/authoring/read-rules';
import { mostValuable } from '../../src/engine/ask/question-value';
import { createScope } from '../../src/engine/compile/expression';
import { createManager } from '../../src/engine/compile/manager';
import { compile, type Program } from '../../src/engine/compile/program';
import { sampleHouseholds } from '../../src/engine/compile/sample-households';
import { evaluate } from '../../src/engine/evaluate/evaluate';
import type { Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { answerScreen } from '../bench/walk';
import { runs } from '../support/runs';

const HOUSEHOLDS = runs(60);
let program: Program;
let walks: { household: Answers; answers: Answers; asked: number }[];

beforeAll(() => {
	const rules = readRules('rules');
	const ruleset = assemble(rules, '2026-11-21');
	program = compile(ruleset);
	const on = createScope(null, createManager(program.space), ruleset.norms);
	const make = sampleHouseholds(rules.aannames, on, 77);
	walks = Array.from({ length: HOUSEHOLDS }, () => {
		const household = make();
		let answers: Answers = {};
		let asked = 0;
		for (;;) {
			const [next] = mostValuable(program, answers);
			if (!next) return { household, answers, asked };
			for (const step of answerScreen(program, answers, next, household)) {
				answers = step.answers;
				asked++;
			}
		}
	});
});

const outcomes = (answers: Answers) =>
	evaluate(program, answers).regelingen.map(({ id, outcome }) => `${id} ${outcome}`);

describe('the way through the questions', () => {
	it('S-12: takes at most 12 questions for half of the households, and never more than 20', () => {
		const asked = walks.map((walk) => walk.asked).sort((a, b) => a - b);
		expect(asked[HOUSEHOLDS / 2]).toBeLessThanOrEqual(12);
		expect(asked.at(-1)).toBeLessThanOrEqual(20);
	});

	it('gives from choices alone the outcomes of the exact amounts, for every regeling', () => {
		for (const { household, answers } of walks) expect(outcomes(answers)).toEqual(outcomes(household));
	});

	it('asks nothing that two ways of answering could not make a difference to', () => {
		for (const { answers } of walks.slice(0, runs(4))) {
			const given = Object.entries(answers);
			for (let i = 0; i < given.length; i++) {
				const before = Object.fromEntries(given.slice(0, i));
				const missing = evaluate(program, before).regelingen.flatMap((regeling) => regeling.missing);
				const together = program.space.fact((given[i] as [string, unknown])[0]).together;
				const asked = together
					? program.space.facts.filter((fact) => fact.together === together).map(({ id }) => id)
					: [(given[i] as [string, unknown])[0]];
				// Facts asked on one screen come one after the other here: the screen as a whole must matter.
				if (
					i > 0 &&
					together &&
					program.space.fact((given[i - 1] as [string, unknown])[0]).together === together
				)
					continue;
				expect(
					asked.some((id) => missing.includes(id)),
					asked.join(),
				).toBe(true);
			}
		}
	});
});
