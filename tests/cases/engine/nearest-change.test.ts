import { describe, expect, it } from 'vitest';
import { evaluate, outcomeOf } from '../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../src/ruleset/answer';
import { programs, rules } from '../../support/oracle/real';
import { oneIn } from '../../support/runs';

const program = programs('2026-11-21');

describe('nearest change (decisions section 4)', () => {
	it('turns the no around when it is applied, in example households', () => {
		let tried = 0;
		for (const file of rules.regelingen)
			for (const { answers } of oneIn(20, file.examples.households)) {
				if (Object.values(answers).some((answer) => typeof answer === 'object' && !Array.isArray(answer)))
					continue;
				const household = { ...file.examples.base, ...answers } as Answers;
				for (const { id, outcome, nearest } of evaluate(program, household).regelingen) {
					if (!nearest) continue;
					tried++;
					expect(outcome).toBe('unlikely');
					const changed = { ...household, [nearest.fact]: nearest.value };
					expect(outcomeOf(program, id, changed)).toBe(nearest.outcome);
				}
			}
		expect(tried).toBeGreaterThan(30);
	});

	it('never names separating, moving out or spending savings', () => {
		const changeable = rules.vragen.facts.filter((fact) => fact.changeable).map(({ id }) => id);
		expect(changeable.sort()).toEqual(['inkomen', 'kosten', 'opleiding', 'schuldhulp', 'uitkering-gemeente']);
	});
});
