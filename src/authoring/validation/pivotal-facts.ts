/** Which answers can turn a "nu waarschijnlijk niet" into something better: the card says when that can change. */
import { compile } from '../../engine/compile/compile';
import { apply } from '../../engine/diagram/apply';
import { createUniqueTable, support } from '../../engine/diagram/diagram';
import type { ProgramRegeling } from '../../engine/program/program';
import { UNLIKELY, type Verdict } from '../../engine/program/terminals';
import { assemble } from '../../ruleset/assemble';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { dayOf } from './reachability';

/** @returns ids of changeable facts for which one other answer can make the difference between a no and better */
export function turningFacts(file: RegelingSource, rules: RuleSources): string[] {
	const program = compile(assemble(rules, dayOf(file)));
	const regeling = program.regelingen.find(({ id }) => id === file.id) as ProgramRegeling;
	if (regeling.status !== 'in-force') return [];
	const refused = apply<0 | 1>(
		createUniqueTable((no) => no),
		(verdict: Verdict) => (verdict === UNLIKELY ? 1 : 0),
	)([regeling.compiled.decision.settled]);
	const facts = [...support(refused)].flatMap((variable) => program.space.factOf(variable) ?? []);
	return [...new Set(facts.filter(({ changeable }) => changeable).map(({ id }) => id))];
}
