/**
 * Can every version be drawn, on every day on which other amounts begin, and is the drawing small enough for a
 * phone? What cannot be drawn would stop the app; what is too large would make it wait.
 */
import { runInNewContext } from 'node:vm';
import { paymentFor } from '../../engine/compile/payment';
import { type CompiledRegeling, compile } from '../../engine/compile/program';
import { type Diagram, forEachNode } from '../../engine/diagram/diagram';
import { assemble, regelingPath } from '../../ruleset/assemble';
import type { Condition, RegelingFile, Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

/** Ours have some hundreds. From here a slow phone takes a fifth of a second or more to choose a question. */
const MOST_NODES = 2_000;
/** A drawing that doubles with every question never ends; ours take less than one second. */
const MOST_MILLISECONDS = 10_000;

type Wrong = Pick<Finding, 'found' | 'expected'>;

/** @param milliseconds how long one version may take */
export const checkDrawings = (rules: Rules, milliseconds = MOST_MILLISECONDS): Finding[] =>
	rules.regelingen.flatMap((file): Finding[] => {
		for (const day of file.stopped ? [] : daysOf(file, rules)) {
			const wrong = drawn(file, rules, day, milliseconds);
			if (wrong)
				return [{ ...wrong, file: regelingPath(file), path: 'steps', found: `op ${day}: ${wrong.found}` }];
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

/** @returns why it cannot be drawn, or not be used, or null */
function drawn(file: RegelingFile, rules: Rules, day: string, milliseconds: number): Wrong | null {
	const ruleset = assemble(rules, day);
	const regelingen = ruleset.regelingen.filter(({ id }) => id === file.id);
	const draw = (): number => {
		const [regeling] = compile({ ...ruleset, regelingen }).regelingen;
		if (!regeling || 'ended' in regeling) return 0;
		conditionsIn(file).forEach(regeling.compiled.condition);
		return nodesOf(regeling.compiled);
	};
	try {
		const nodes: number = runInNewContext('draw()', { draw }, { timeout: milliseconds });
		return nodes > MOST_NODES ? tooBranched(`${nodes} vertakkingen`) : null;
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
			? tooBranched(`na ${milliseconds / 1000} seconden nog niet uitgerekend`)
			: { found: message, expected: 'bedragen en voorwaarden waarmee gerekend kan worden' };
	}
}

const tooBranched = (found: string): Wrong => ({
	found: `deze regel is zo vertakt dat een telefoon er te lang over doet (${found})`,
	expected: `hoogstens ${MOST_NODES} vertakkingen: neem minder combinaties van vragen en grenzen in 1 regeling, of zet vragen die bij elkaar horen naast elkaar in vragen.json`,
});

/** What the outcome and the amounts take, each counted apart. */
function nodesOf({ decision, amounts }: CompiledRegeling): number {
	let nodes = 0;
	for (const drawing of [
		decision.open,
		...amounts.map((amount) => paymentFor(amount, [])),
	] as Diagram<unknown>[])
		forEachNode(drawing, () => nodes++);
	return nodes;
}

/** Also those beside the decision: papers, warnings, ways to apply. They are drawn when someone gets there. */
const conditionsIn = (part: unknown): Condition[] =>
	typeof part !== 'object' || part === null
		? []
		: Object.entries(part).flatMap(([key, inner]) =>
				key === 'examples'
					? []
					: key === 'when' || key === 'unless'
						? [inner as Condition]
						: conditionsIn(inner),
			);
