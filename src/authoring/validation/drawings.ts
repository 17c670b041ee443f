/** Can every version be drawn, on every day on which other amounts begin? What cannot would stop the app. */
import { compile } from '../../engine/compile';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { Condition, RegelingFile, Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

export const checkDrawings = (rules: Rules): Finding[] =>
	rules.regelingen.flatMap((file): Finding[] => {
		for (const day of file.stopped ? [] : daysOf(file, rules)) {
			const reason = drawn(file, rules, day);
			if (reason)
				return [
					{
						file: regelingPath(file),
						path: 'steps',
						found: `op ${day}: ${reason}`,
						expected: 'bedragen en voorwaarden waarmee gerekend kan worden',
					},
				];
		}
		return [];
	});

/** The first day of this version, and of every set of norms while it is in force. */
const daysOf = ({ validFrom, validTo }: RegelingFile, { normen }: Rules): string[] => [
	validFrom,
	...normen
		.map((norms) => norms.validFrom)
		.filter((day) => day > validFrom && (validTo === undefined || day <= validTo)),
];

/** @returns why it cannot be drawn, or null */
function drawn(file: RegelingFile, rules: Rules, day: string): string | null {
	const ruleset = assemble(rules, day);
	const regelingen = ruleset.regelingen.filter(({ id }) => id === file.id);
	try {
		for (const regeling of compile({ ...ruleset, regelingen }).regelingen)
			if ('compiled' in regeling) conditionsIn(file).forEach(regeling.compiled.condition);
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

/** Also those beside the decision: papers, warnings, ways to apply. They are drawn when someone gets there. */
const conditionsIn = (part: unknown): Condition[] =>
	typeof part !== 'object' || part === null
		? []
		: Object.entries(part).flatMap(([key, inner]) =>
				key === 'examples' ? [] : key === 'when' ? [inner as Condition] : conditionsIn(inner),
			);
