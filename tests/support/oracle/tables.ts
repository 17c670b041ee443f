/**
 * The decision tables of the regelingen, typed by hand for a household of which everything is known.
 * Written apart from the engine and the rule files, so that they cannot share a mistake: amounts come from
 * the published norms, not from `rules/`. Slow and plain on purpose.
 */
import type { Outcome } from '../../../src/ruleset/schema';
import { aio } from './aio';
import { algemeneBijstand } from './algemene-bijstand';
import { bijzondereBijstand } from './bijzondere-bijstand';
import { aowAge, type Household, hasChild, type MoneyFact, money } from './household';
import { huurtoeslag } from './huurtoeslag';
import { individueleInkomenstoeslag } from './individuele-inkomenstoeslag';
import { jongerentoeslag } from './jongerentoeslag';
import { kindgebondenBudget } from './kindgebonden-budget';
import { kwijtschelding } from './kwijtschelding';
import { medischeKosten } from './medische-kosten';
import { normsOn } from './norms';
import { studietoeslag } from './studietoeslag';
import { type Eurocent, joined, type Table } from './table';
import { toeslagUwv } from './toeslag-uwv';
import { uPas } from './u-pas';
import { voorschoolGratis } from './voorschool-gratis';
import { zorgtoeslag } from './zorgtoeslag';

const tables = {
	'u-pas': uPas,
	'bijzondere-bijstand': bijzondereBijstand,
	'medische-kosten': medischeKosten,
	jongerentoeslag,
	'kindgebonden-budget': kindgebondenBudget,
	zorgtoeslag,
	huurtoeslag,
	'voorschool-gratis': voorschoolGratis,
	kwijtschelding,
	'algemene-bijstand': algemeneBijstand,
	aio,
	'individuele-inkomenstoeslag': individueleInkomenstoeslag,
	studietoeslag,
	'toeslag-uwv': toeslagUwv,
} satisfies Record<string, readonly Table[]>;

export type RegelingId = keyof typeof tables;
export const regelingen = Object.keys(tables) as RegelingId[];

/** Nobody had published these when the tables were typed. */
export const unpublished: readonly string[] = [
	...['tegoed-volwassene', 'tegoed-0-3', 'tegoed-4-11', 'tegoed-12-17'],
	...['vergoeding', 'extra-utrecht', 'voorschool-gratis', 'kwijtschelding'],
];

export interface Decision {
	version: string | null;
	outcome: Outcome | 'ended';
	/** Empty when "unlikely" or "ended". */
	amounts: Record<string, Eurocent>;
}

const tableOn = (regeling: RegelingId, peildatum: string): Table | undefined =>
	tables[regeling].find(({ from, to }) => from <= peildatum && (!to || peildatum <= to));

/**
 * Who is out of reach by one's own age, town or having no child alone: that no holds whatever the amounts become.
 * Having a partner, or being alone, is none of these: both can change, and with them whose age counts.
 */
export const outOfReach: Record<RegelingId, (h: Household) => boolean> = {
	'u-pas': ({ woonplaats }) => woonplaats === 'elders',
	'bijzondere-bijstand': ({ woonplaats, leeftijd }) => woonplaats !== 'utrecht' || leeftijd < 18,
	'medische-kosten': ({ woonplaats, leeftijd }) => woonplaats !== 'utrecht' || leeftijd < 18,
	jongerentoeslag: ({ woonplaats, leeftijd }) => woonplaats !== 'utrecht' || leeftijd < 18,
	'kindgebonden-budget': (h) => !hasChild(h),
	zorgtoeslag: ({ leeftijd }) => leeftijd < 18,
	huurtoeslag: (h) => h.leeftijd < 18 && !hasChild(h),
	'voorschool-gratis': (h) => h.woonplaats !== 'utrecht' || h['kinderen-0-3'] === 0,
	kwijtschelding: ({ woonplaats, leeftijd }) => woonplaats === 'elders' || leeftijd < 18,
	'algemene-bijstand': ({ woonplaats, leeftijd }) =>
		woonplaats !== 'utrecht' || leeftijd < 21 || leeftijd >= aowAge,
	aio: () => false,
	'individuele-inkomenstoeslag': ({ woonplaats, leeftijd }) =>
		woonplaats !== 'utrecht' || leeftijd < 21 || leeftijd >= aowAge,
	studietoeslag: ({ woonplaats, leeftijd }) => woonplaats !== 'utrecht' || leeftijd < 15,
	'toeslag-uwv': () => false,
};

/** `pastReview`: nobody has looked at this version in time, so no yes rests on it, and no other no than these. */
export function decide(regeling: RegelingId, h: Household, peildatum: string, pastReview = false): Decision {
	const table = tableOn(regeling, peildatum);
	if (!table) return { version: null, outcome: 'ended', amounts: {} };
	const norms = normsOn(peildatum);
	const outcome = joined(table.outcomes(h, norms));
	const stands = outcome === 'unlikely' && outOfReach[regeling](h);
	return {
		version: table.from,
		outcome: pastReview && !stands ? 'maybe' : outcome,
		amounts: outcome === 'unlikely' ? {} : table.amounts(h, norms),
	};
}

/** Every amount of money that a table holds this household against. */
export function edges(h: Household, peildatum: string): Record<MoneyFact, number[]> {
	const all = regelingen.flatMap((regeling) => {
		const table = tableOn(regeling, peildatum);
		return table ? [table.edges(h, normsOn(peildatum))] : [];
	});
	const known = (fact: MoneyFact) =>
		[...new Set(all.flatMap((each) => each[fact] ?? []))].filter(Number.isFinite);
	return Object.fromEntries(money.map((fact) => [fact, known(fact)])) as Record<MoneyFact, number[]>;
}
