/** What reaches nobody: a step below those that decide about all, a paper, a way to apply or a signpost for no household. */
import { compileCondition, createScope, type Scope } from '../../engine/compile/expression';
import { createManager } from '../../engine/compile/manager';
import { type Diagram, isTerminal } from '../../engine/diagram/diagram';
import { NO, type Truth, YES } from '../../engine/program/terminals';
import { createVariables } from '../../engine/program/variables';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { Condition, RegelingSource, RuleSources } from '../../ruleset/schema';
import { partsOf } from '../../ruleset/version';
import type { Finding } from '../findings';
import { dayOf } from './reachability';

/** @param rules that can be worked out */
export const checkNobody = (rules: RuleSources): Finding[] => [
	...rules.regelingen.filter(({ stopped }) => !stopped).flatMap((file) => inRegeling(file, rules)),
	...inSignposts(rules),
];

const FITTING = 'een voorwaarde die bij iemand past';

const isNo = (truth: Diagram<Truth>): boolean => isTerminal(truth) && truth.value === NO;

function scopeOn(day: string, rules: RuleSources, file: Parameters<typeof createScope>[0]): Scope {
	const { facts, norms } = assemble(rules, day);
	return createScope(file, createManager(createVariables(facts)), norms);
}

function inSignposts(rules: RuleSources): Finding[] {
	const last = rules.normen
		.map(({ validFrom }) => validFrom)
		.toSorted()
		.at(-1);
	if (!last) return [];
	const on = scopeOn(last, rules, null);
	return rules.elders.elders.flatMap(({ id, when }, i) =>
		when && isNo(compileCondition(when, on))
			? [
					{
						file: 'elders.json',
						path: `elders.${i}.when`,
						found: `"${id}" past bij niemand`,
						expected: FITTING,
					},
				]
			: [],
	);
}

/** What is switched off with "holds": false may be switched on again: it counts as not known. */
const reopened = ({ conditions = {}, ...file }: RegelingSource): RegelingSource => ({
	...file,
	conditions: Object.fromEntries(
		Object.entries(conditions).map(([id, one]) => [
			id,
			'holds' in one.when && !one.when.holds ? { ...one, certainty: 'unknown' } : one,
		]),
	),
});

function inRegeling(file: RegelingSource, rules: RuleSources): Finding[] {
	const on = scopeOn(dayOf(file), rules, reopened(file));
	const all = on.truths.terminal(YES);
	const truth = (when: Condition | undefined): Diagram<Truth> => (when ? compileCondition(when, on) : all);
	const findings: Finding[] = [];
	const report = (path: string, id: string, expected: string) =>
		findings.push({ file: regelingPath(file), path, found: `"${id}" past bij niemand`, expected });
	/** @param who for whom the list is at all */
	const look = (
		path: string,
		list: readonly { id: string; when?: Condition | undefined }[],
		who: Diagram<Truth>,
	) =>
		list.forEach(({ id, when }, i) => {
			if (when && isNo(on.all([who, truth(when)]))) report(`${path}.${i}.when`, id, FITTING);
		});

	let left: Diagram<Truth> = all;
	let helped: Diagram<Truth> = on.truths.terminal(NO);
	file.steps.forEach((step, i) => {
		const here = on.all([left, on.step(step)]);
		// The last one is for whoever is left, if anyone is.
		if (step.when && isNo(here))
			report(`steps.${i}`, step.id, 'een stap voor wie overblijft: de stappen erboven gaan voor');
		left = on.all([left, on.not([on.step(step)])]);
		if (!('outcome' in step && step.outcome === 'unlikely')) helped = on.any([helped, here]);
	});
	for (const kind of ['gives', 'bewijsstukken', 'discretion', 'apply'] as const)
		look(kind, file[kind] ?? [], helped);
	look('warnings', file.warnings ?? [], all);
	file.steps.forEach((step, i) =>
		partsOf(step).forEach(({ when, bewijsstukken = [] }, j) =>
			look(`steps.${i}.bestOf.${j}.bewijsstukken`, bewijsstukken, on.all([helped, truth(when)])),
		),
	);
	return findings;
}
