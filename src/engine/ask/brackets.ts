/** Answer choices for money and ages: their edges are limits that can still matter to this household. */
import type { Answers, Range } from '../../ruleset/answer';
import { isMoney } from '../../ruleset/fact';
import { cutsOf, type Diagram, terminalsOf } from '../diagram/diagram';
import { between, restrict, withValues } from '../diagram/restrict';
import type { Program } from '../program/program';
import { LIKELY, type Verdict } from '../program/terminals';
import { encode } from '../program/variables';
import { type Remaining, remainingDecision } from './open-facts';

/** A choice offered for money or age. Money is in eurocents, and the choices together hold every amount. */
export type Bracket = Range;

/** Most choices on one screen, without the ways to leave it open. */
export const CHOICES = { money: 4, years: 7 } as const;

/** Edges of money lie on whole tens of euros, at least this far apart. Eurocents. */
const TENS = 1_000;
const APART = 10_000;

export interface BracketOptions {
	/** Only what matters to this regeling. */
	regeling?: string | undefined;
	/** Only within this range. */
	within?: Range | undefined;
	/** With a choice of its own for nothing (0). */
	nothing?: boolean | undefined;
	/** Of someone who was asked things before. */
	remaining?: Remaining;
}

/**
 * @returns low to high, together every value (within the range); empty when no limit matters. Ages: every limit is an
 * edge, as long as they fit. Money: at most four choices, with edges rounded so that a choice keeps its outcome: down
 * where it can be a yes below the limit, else up. When not all fit: those that leave most money, over all regelingen,
 * in a choice without a limit in it.
 */
export function brackets(
	program: Program,
	answers: Answers,
	factId: string,
	{ regeling, within = {}, nothing = false, remaining = remainingDecision }: BracketOptions = {},
): Bracket[] {
	const open = openDecisions(program, answers, factId, regeling, remaining);
	const variable = program.space.variable(factId);
	const { atLeast = 0, atMost = program.space.domain(variable).to } = within;
	const cuts = cutsOf(open, variable).filter((cut) => cut > atLeast && cut <= atMost);
	if (!cuts.length) return [];
	const money = isMoney(program.space.fact(factId));
	const tops = money
		? moneyEdges(open, variable, cuts, [atLeast, atMost], CHOICES.money - (nothing ? 2 : 1), nothing)
		: fewest(cuts.map((cut) => cut - 1));
	const first: Bracket[] = nothing && atLeast === 0 ? [{ atLeast: 0, atMost: 0 }] : [];
	const starts = [first.length ? 1 : within.atLeast, ...tops.map((top) => top + 1)];
	return [
		...first,
		...starts.map((from, i) => {
			const to = tops[i] ?? within.atMost;
			return { ...(from !== undefined && { atLeast: from }), ...(to !== undefined && { atMost: to }) };
		}),
	];
}

/** The values from which something changes for this household, low to high. */
export function limits(program: Program, answers: Answers, factId: string, regeling?: string): number[] {
	return cutsOf(openDecisions(program, answers, factId, regeling), program.space.variable(factId));
}

/** What is left of each decision that still matters, whatever was answered about this fact. */
function openDecisions(
	program: Program,
	answers: Answers,
	factId: string,
	only?: string,
	remaining = remainingDecision,
): Diagram<Verdict>[] {
	const { [factId]: _, ...others } = answers;
	const knowledge = encode(program.space, others);
	return program.regelingen.flatMap((regeling) =>
		regeling.status === 'in-force' && (only ?? regeling.id) === regeling.id
			? [remaining(regeling.compiled.decision.settled, knowledge)]
			: [],
	);
}

/** Picks a few edges, evenly spread. */
function fewest(tops: readonly number[]): readonly number[] {
	const most = CHOICES.years - 1;
	if (tops.length <= most) return tops;
	return Array.from(
		{ length: most },
		(_, i) => tops[Math.floor(((i + 1) * tops.length) / (most + 1))] as number,
	);
}

/** Highest amounts of all choices but the last, low to high. */
function moneyEdges(
	open: readonly Diagram<Verdict>[],
	variable: number,
	cuts: readonly number[],
	[lowest, highest]: readonly [number, number],
	most: number,
	nothing: boolean,
): number[] {
	const own = open.map((decision) => cutsOf([decision], variable));
	/** Limits below which a yes is possible that is not so above. */
	const yesBelow = new Set(
		open.flatMap((decision, r) => {
			const inside = (own[r] as number[]).filter((cut) => cut > lowest && cut <= highest);
			const possible = [lowest, ...inside].map((from, i) =>
				outcomesIn(decision, variable, from, (inside[i] ?? highest + 1) - 1),
			);
			return inside.filter(
				(_, i) => possible[i] !== possible[i + 1] && (possible[i] as number) & (1 << LIKELY),
			);
		}),
	);
	const edges = new Set<number>();
	for (const cut of cuts) {
		const round = yesBelow.has(cut) ? Math.floor : Math.ceil;
		const edge = round((cut - 1) / TENS) * TENS;
		// Nothing at all can be a limit too.
		if ((edge > lowest || (edge === 0 && lowest === 0 && !nothing)) && edge < highest) edges.add(edge);
	}
	const end = Math.min(highest, ((cuts.at(-1) as number) * 5) / 4);
	return bestOf(
		[...edges].sort((a, b) => a - b),
		most,
		lowest,
		(from, to = Math.max(end, from)) =>
			(to - from) *
			own.filter((limits) => {
				const next = limits[firstAtLeast(limits, from + TENS + 1)];
				return next === undefined || next - 1 > to - TENS;
			}).length,
	);
}

/** @returns index in sorted numbers, their length when all are lower */
function firstAtLeast(sorted: readonly number[], least: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

function outcomesIn(decision: Diagram<Verdict>, variable: number, from: number, to: number): number {
	const size = variable + 1;
	const known = withValues(new Array(size).fill(undefined), variable, between(from, to));
	return terminalsOf(restrict(decision, known, (end) => end)).reduce<number>(
		(all, end) => all | (1 << end),
		0,
	);
}

/**
 * The best few edges, far enough apart; of equally good ones the lowest, and no more than it takes.
 * @param worth of the choice between two edges, or from an edge up
 */
function bestOf(
	edges: readonly number[],
	most: number,
	lowest: number,
	worth: (from: number, to?: number) => number,
): number[] {
	interface Rest {
		worth: number;
		tops: readonly number[];
	}
	/** Per edge: the best that can follow it, with one edge more each round. */
	let after: readonly Rest[] = edges.map((edge) => ({ worth: worth(edge), tops: [] }));
	const between = edges.map((from, i) => edges.slice(i + 1).map((to) => worth(from, to)));
	const best = (stop: Rest, from: number, worths: readonly number[], next: number): Rest => {
		let rest = stop;
		for (const [k, own] of worths.entries()) {
			const to = edges[next + k] as number;
			if (to - from < APART) continue;
			const more = after[next + k] as Rest;
			if (own + more.worth > rest.worth) rest = { worth: own + more.worth, tops: [to, ...more.tops] };
		}
		return rest;
	};
	const last = after;
	for (let round = 1; round < most; round++)
		after = edges.map((from, i) => best(last[i] as Rest, from, between[i] as number[], i + 1));
	const none: Rest = { worth: -1, tops: [] };
	const firsts = edges.map((to) => worth(lowest, to));
	return [...best(none, Number.NEGATIVE_INFINITY, firsts, 0).tops];
}
