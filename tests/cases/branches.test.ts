/** Branch coverage of the rules by their examples: every condition is once true and once not. */
import { dayOfExample } from '../../src/ruleset/version';
import { describe, expect, it } from 'vitest';
import { householdOf } from '../../src/authoring/validation/examples';
import { compileCondition, createScope } from '../../src/engine/compile/expression';
import { createManager } from '../../src/engine/compile/manager';
import { memoize } from '../../src/engine/diagram/memoize';
import { dependenciesOf } from '../../src/engine/program/dependencies';
import type { Program } from '../../src/engine/program/program';
import { truthOf } from '../../src/engine/program/truth';
import { encode } from '../../src/engine/program/variables';
import type { Condition } from '../../src/ruleset/schema';
import { programs, rules } from '../support/oracle/real';

/** Every condition, also within others, with its place. What always holds is no branch. */
function* conditionsIn(part: unknown, place: string): Generator<[string, Condition]> {
	if (typeof part !== 'object' || part === null) return;
	const isCondition =
		['all', 'any', 'not', 'condition'].some((key) => key in part) ||
		('fact' in part && Object.keys(part).length > 1);
	if (isCondition) yield [place, part as Condition];
	for (const [key, inner] of Object.entries(part)) yield* conditionsIn(inner, `${place}.${key}`);
}

describe.each(rules.regelingen.map((file) => [`${file.id} ${file.validFrom}`, file] as const))(
	'%s',
	(_name, file) => {
		it('has an example on both sides of every condition', () => {
			const seen = new Map<string, Set<string>>();
			const workshop = createManager(programs(file.examples.peildatum).space);
			const { steps, values, conditions, gives, discretion, warnings, bewijsstukken, apply } = file;
			const places = [
				...conditionsIn({ steps, values, conditions, gives, discretion, warnings, bewijsstukken, apply }, ''),
			];
			const compiledOn = memoize((program: Program) => {
				const on = createScope(file, workshop, program.ruleset.norms);
				return places.map(([place, condition]) => [place, compileCondition(condition, on)] as const);
			});
			for (const example of file.examples.households) {
				const program = programs(dayOfExample(file, example));
				const knowledge = encode(program.space, householdOf(file, example, program));
				for (const [place, condition] of compiledOn(program)) {
					const truth = truthOf(condition, knowledge);
					seen.set(place, (seen.get(place) ?? new Set()).add(truth));
				}
			}
			const oneSided = places
				// What only rests on something unpublished, or on an assumption, is the same for everyone.
				.filter(([, condition]) => dependenciesOf(condition, file).facts.size > 0)
				.filter(([place]) => (seen.get(place)?.size ?? 0) < 2)
				.map(([place]) => place);
			expect(oneSided).toEqual([]);
			expect(places.length).toBeGreaterThan(4);
		});
	},
);
