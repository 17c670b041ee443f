import { beforeAll, describe, expect, it } from 'vitest';
import { readRules } from '../../../src/authoring/read-rules';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate, outcomeOf } from '../../../src/engine/evaluate/evaluate';
import type { Program } from '../../../src/engine/program/program';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import type { RuleSources } from '../../../src/ruleset/schema';
import { asKnownOn } from '../../support/as-known';
import { oneIn } from '../../support/runs';

let rules: RuleSources;
const programs = new Map<string, Program>();
const on = (day: string): Program => {
	const program = programs.get(day) ?? compile(assemble(rules, day));
	programs.set(day, program);
	return program;
};
beforeAll(() => {
	rules = asKnownOn('2026-12-31', readRules('rules'));
});

const plain = ({ examples }: RuleSources['regelingen'][number]): Answers[] =>
	examples.households
		.filter(
			({ answers }) =>
				!Object.values(answers).some((answer) => typeof answer === 'object' && !Array.isArray(answer)),
		)
		.map(({ answers }) => ({ ...examples.base, ...answers }) as Answers);

describe('soon', () => {
	it('agrees with evaluating at that age or on that day, for example households on four days', () => {
		let tried = 0;
		for (const day of ['2025-08-01', '2025-12-01', '2026-03-01', '2026-11-21'])
			for (const answers of oneIn(30, rules.regelingen.flatMap(plain)))
				for (const { id, outcome, soon } of evaluate(on(day), answers).regelingen)
					for (const { when, outcome: then } of soon) {
						tried++;
						expect(then).not.toBe(outcome);
						const later =
							'date' in when
								? outcomeOf(on(when.date as string), id, answers)
								: outcomeOf(on(day), id, { ...answers, ...when });
						expect(later).toBe(then);
					}
		expect(tried).toBeGreaterThan(50);
	});

	const young: Answers = {
		woonplaats: 'utrecht',
		leeftijd: { atLeast: 18, atMost: 20 },
		partner: false,
		'uitkering-gemeente': true,
	};

	it('knows a birthday from a group of ages that is small enough', () => {
		const [pass] = evaluate(on('2026-11-21'), { ...young, leeftijd: { atLeast: 21, atMost: 66 } }).regelingen;
		expect(pass?.soon).toEqual([]);
		const jong = evaluate(on('2026-11-21'), young).regelingen.find(({ soon }) => soon.length);
		expect(jong?.soon).toEqual([{ when: { leeftijd: 21 }, outcome: 'unlikely' }]);
	});

	it('does not call it coming when a version ends and nothing is known yet', () => {
		for (const { soon } of evaluate(on('2026-11-21'), young).regelingen)
			expect(soon.filter(({ when }) => 'date' in when)).toEqual([]);
	});
});
