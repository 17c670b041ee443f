/**
 * The decision tables of the regelingen, typed by hand for a household of which everything is known.
 * Written apart from the engine and the rule files, so that they cannot share a mistake: amounts come from
 * the published norms, not from `rules/`. Slow and plain on purpose.
 */
import type { Outcome } from '../../../src/ruleset/schema';
import { aio } from './aio';
import { algemeneBijstand } from './algemene-bijstand';
import { bijzondereBijstand } from './bijzondere-bijstand';
import type { Household } from './household';
import { jongerentoeslag } from './jongerentoeslag';
import { medischeKosten } from './medische-kosten';
import { normsOn } from './norms';
import { type Eurocent, joined, type Table } from './table';
import { uPas } from './u-pas';

const tables = {
	'u-pas': uPas,
	'bijzondere-bijstand': bijzondereBijstand,
	'medische-kosten': medischeKosten,
	jongerentoeslag,
	'algemene-bijstand': algemeneBijstand,
	aio,
} satisfies Record<string, readonly Table[]>;

export type RegelingId = keyof typeof tables;
export const regelingen = Object.keys(tables) as RegelingId[];

/** Nobody had published these when the tables were typed. */
export const unpublished: readonly string[] = [
	...['tegoed-volwassene', 'tegoed-0-3', 'tegoed-4-11', 'tegoed-12-17'],
	...['vergoeding', 'extra-utrecht'],
];

export interface Decision {
	version: string | null;
	outcome: Outcome | 'ended';
	/** Empty when "unlikely" or "ended". */
	amounts: Record<string, Eurocent>;
}

const tableOn = (regeling: RegelingId, peildatum: string): Table | undefined =>
	tables[regeling].find(({ from, to }) => from <= peildatum && (!to || peildatum <= to));

/** `pastReview`: nobody has looked at this version in time, so no yes and no no may rest on it. */
export function decide(regeling: RegelingId, h: Household, peildatum: string, pastReview = false): Decision {
	const table = tableOn(regeling, peildatum);
	if (!table) return { version: null, outcome: 'ended', amounts: {} };
	const norms = normsOn(peildatum);
	const outcome = joined(table.outcomes(h, norms));
	return {
		version: table.from,
		outcome: pastReview ? 'maybe' : outcome,
		amounts: outcome === 'unlikely' ? {} : table.amounts(h, norms),
	};
}

/** Every edge for income and savings that a table holds this household against. */
export function edges(h: Household, peildatum: string): { inkomen: number[]; vermogen: number[] } {
	const all = regelingen.flatMap((regeling) => {
		const table = tableOn(regeling, peildatum);
		return table ? [table.edges(h, normsOn(peildatum))] : [];
	});
	const known = (fact: 'inkomen' | 'vermogen') =>
		[...new Set(all.flatMap((each) => each[fact]))].filter(Number.isFinite);
	return { inkomen: known('inkomen'), vermogen: known('vermogen') };
}
