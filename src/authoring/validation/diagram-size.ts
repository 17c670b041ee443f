/**
 * Can every version be compiled, on every day on which other amounts begin, and is its diagram small enough for a
 * phone? What cannot be compiled would stop the app; what is too large would make it wait.
 */

import { compile } from '../../engine/compile/compile';
import { type Diagram, forEachNode, TooManyNodes } from '../../engine/diagram/diagram';
import type { CompiledRegeling } from '../../engine/program/program';
import { assemble, type Ruleset, regelingPath } from '../../ruleset/assemble';
import type { Condition, RegelingFile, Rules } from '../../ruleset/schema';
import type { Finding } from '../findings';

/** Ours have some hundreds. From here a slow phone takes a fifth of a second or more to choose a question. */
const MOST_NODES = 2_000;
/** While a norm is not published the same rule has more of them: that must not keep the other norms off a phone. */
const MOST_NODES_UNPUBLISHED = 2_500;
/** Amounts are worked out after the questions and cost no time to speak of, only bytes: one that follows the income has 300. */
const MOST_NODES_OF_AMOUNTS = 500;
/** What is tried, intermediate results included: a diagram that doubles with every question would never end. */
const MOST_NODES_TRIED = 50_000;

type Wrong = Pick<Finding, 'found' | 'expected'>;

export const checkDiagramSize = (rules: Rules): Finding[] =>
	rules.regelingen.flatMap((file): Finding[] => {
		for (const day of file.stopped ? [] : daysOf(file, rules)) {
			const wrong = wrongOn(day, file, rules);
			if (wrong)
				return [{ ...wrong, file: regelingPath(file), path: 'steps', found: `op ${day}: ${wrong.found}` }];
		}
		return [];
	});

/** How many nodes the decision of each regeling has on a day, largest first: what a rule file costs a phone. */
export function diagramSizes(rules: Rules, day: string): { id: string; nodes: number }[] {
	return compile(assemble(rules, day))
		.regelingen.flatMap((regeling) =>
			regeling.status === 'in-force' ? [{ id: regeling.id, nodes: nodesOf(regeling.compiled).decision }] : [],
		)
		.sort((a, b) => b.nodes - a.nodes);
}

export const sizesAsText = (sizes: ReturnType<typeof diagramSizes>): string[] =>
	sizes.length
		? [
				`Vertakkingen vandaag (hoogstens ${MOST_NODES} per regeling): ${sizes.map(({ id, nodes }) => `${id} ${nodes}`).join(', ')}.`,
			]
		: [];

/** The first day of this version, and of every set of norms while it is in force. */
const daysOf = ({ validFrom, validTo }: RegelingFile, { normen }: Rules): string[] => [
	validFrom,
	...normen
		.map((norms) => norms.validFrom)
		.filter((day) => day > validFrom && (validTo === undefined || day <= validTo)),
];

/** @returns why the version cannot be compiled on a day, or not be used, or null */
function wrongOn(day: string, file: RegelingFile, rules: Rules): Wrong | null {
	const ruleset = assemble(rules, day);
	const regelingen = ruleset.regelingen.filter(({ id }) => id === file.id);
	try {
		const [regeling] = compile({ ...ruleset, regelingen }, MOST_NODES_TRIED).regelingen;
		if (regeling?.status !== 'in-force') return null;
		conditionsIn(file).forEach(regeling.compiled.condition);
		const { decision, amounts } = nodesOf(regeling.compiled);
		const most = restsOnUnpublished(file, ruleset) ? MOST_NODES_UNPUBLISHED : MOST_NODES;
		if (decision > most) return tooBranched(`${decision} vertakkingen`);
		return amounts > MOST_NODES_OF_AMOUNTS ? tooManyAmounts(amounts) : null;
	} catch (error) {
		const { cause, message } = error as Error;
		return error instanceof TooManyNodes || cause instanceof TooManyNodes
			? tooBranched(`meer dan ${MOST_NODES_TRIED} vertakkingen`)
			: { found: message, expected: 'bedragen en voorwaarden waarmee gerekend kan worden' };
	}
}

const restsOnUnpublished = (file: RegelingFile, { norms }: Ruleset): boolean =>
	normsIn(file).some((id) => norms[id]?.amount === undefined && !norms[id]?.oneOf);

const tooBranched = (found: string): Wrong => ({
	found: `deze regel is zo vertakt dat een telefoon er te lang over doet (${found})`,
	expected: `hoogstens ${MOST_NODES} vertakkingen: neem minder combinaties van vragen en grenzen in 1 regeling, of zet vragen die bij elkaar horen naast elkaar in vragen.json (zie “Wat je niet kunt zeggen” in BEHEREN.md)`,
});

const tooManyAmounts = (nodes: number): Wrong => ({
	found: `de bedragen van deze regel zijn samen zo vertakt dat een telefoon er te veel van moet ophalen (${nodes} vertakkingen)`,
	expected: `hoogstens ${MOST_NODES_OF_AMOUNTS} vertakkingen in wat onder "gives" staat: neem minder bedragen die met het inkomen meelopen`,
});

/** What the outcome takes, and what all amounts take together. */
function nodesOf({ decision, amounts }: CompiledRegeling): { decision: number; amounts: number } {
	const count = (diagrams: readonly Diagram<unknown>[]) => {
		const nodes = new Set<Diagram<unknown>>();
		for (const diagram of diagrams) forEachNode(diagram, (node) => nodes.add(node));
		return nodes.size;
	};
	return {
		decision: count([decision.open]),
		amounts: count(amounts.flatMap(({ when, amount }) => [when, amount])),
	};
}

const normsIn = (part: unknown): string[] =>
	typeof part !== 'object' || part === null
		? []
		: Object.entries(part).flatMap(([key, inner]) =>
				key === 'norm' && typeof inner === 'string' ? [inner] : key === 'examples' ? [] : normsIn(inner),
			);

/** Also those beside the decision: papers, warnings, ways to apply. They are compiled when someone gets there. */
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
