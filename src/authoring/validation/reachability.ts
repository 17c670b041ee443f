/** Can every regeling fit someone, and does every question matter to someone? */

import { compile } from '../../engine/compile/compile';
import { support, terminalsOf } from '../../engine/diagram/diagram';
import { dependenciesOf } from '../../engine/program/dependencies';
import type { ProgramRegeling } from '../../engine/program/program';
import { UNLIKELY } from '../../engine/program/terminals';
import { createVariables } from '../../engine/program/variables';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { RegelingSource, RuleSources } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';
import type { Finding } from '../findings';

export function checkReachability(rules: RuleSources): Finding[] {
	const space = createVariables(rules.vragen.facts);
	const live = new Set<string>();
	const findings: Finding[] = [];
	for (const file of rules.regelingen) {
		if (file.stopped) continue;
		const regeling = compile(assemble(rules, dayOf(file))).regelingen.find(
			({ id }) => id === file.id,
		) as ProgramRegeling;
		if (regeling.status !== 'in-force') continue;
		const { decision } = regeling.compiled;
		for (const variable of support(decision.settled)) live.add(space.factOf(variable)?.id as string);
		for (const fact of readsBeside(file)) live.add(fact);
		if (!terminalsOf(decision.settled).some((verdict) => verdict !== UNLIKELY))
			findings.push({
				file: regelingPath(file),
				path: 'steps',
				found: 'voor niemand een ja of misschien',
				expected: 'een huishouden dat dit kan krijgen',
			});
	}
	// What comes first on the screens depends on these.
	for (const { always, parts } of rules.vragen.screens ?? [])
		if (always) for (const fact of parts.flatMap(({ asks }) => asks)) live.add(fact);
	rules.vragen.facts.forEach(({ id, implies = {} }, i) => {
		if (!live.has(id) && !Object.keys(implies).some((other) => live.has(other)))
			findings.push({
				file: 'vragen.json',
				path: `facts.${i}`,
				found: id,
				expected: 'een vraag die een uitkomst, bedrag of papier verandert',
			});
	});
	return findings;
}

/** The day of the examples, unless that lies outside this version: then that is a finding of its own. */
export const dayOf = ({ validFrom, validTo, examples: { peildatum } }: RegelingSource): string =>
	peildatum < validFrom || (validTo !== undefined && peildatum > validTo) ? validFrom : peildatum;

/** Facts that change an amount or a document rather than an outcome. */
const readsBeside = (file: RegelingSource): Iterable<string> =>
	dependenciesOf(
		[file.gives, file.bewijsstukken, file.apply, ...partsIn(file).map(({ bewijsstukken }) => bewijsstukken)],
		file,
	).facts;
