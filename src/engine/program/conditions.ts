/** Conditions that no decision tests, in the order in which they are written down. */
import type { Condition, RegelingFile, Rules } from '../../ruleset/schema';
import { partsIn } from '../../ruleset/version';

/** Conditions of a version beside its decision: on papers, warnings, room for a decision of their own, ways to apply. */
export const conditionsBeside = (file: RegelingFile): Condition[] =>
	[
		...(file.bewijsstukken ?? []),
		...partsIn(file).flatMap((part) => part.bewijsstukken ?? []),
		...(file.warnings ?? []),
		...(file.warnings ?? []).map(({ unless: when }) => ({ when })),
		...file.discretion,
		...file.apply,
	].flatMap(({ when }) => when ?? []);

/** Conditions that belong to no regeling: of help elsewhere, and of the assumptions. */
export const conditionsOfRules = ({ elders, aannames }: Rules): Condition[] => [
	...elders.elders.flatMap(({ when }) => when ?? []),
	...aannames.facts.flatMap(({ draws }) => draws.flatMap(({ when }) => when ?? [])),
];
