/** One cent below, on and above every limit, for every kind of household and every set of norms. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/ruleset/answer';
import { peildatums } from '../support/oracle/arbitraries';
import { base, costs, type Household, homes, housemates } from '../support/oracle/household';
import { normsOn, typedUntil } from '../support/oracle/norms';
import { amountsOf, outcomeOn, pastReview, resultOn, rules, versionOn } from '../support/oracle/real';
import { decide, edges, regelingen } from '../support/oracle/tables';
import { oneIn } from '../support/runs';

const couples: Partial<Household>[] = [
	{ partner: false },
	...[17, 18, 20, 21, 67].map((age) => ({ partner: true, 'leeftijd-partner': age })),
];

/** Not all combinations: a child, an institution, housemates, parents and holiday pay each meet every age and every couple once. */
const circumstances: Partial<Household>[] = [
	{},
	{ 'vakantiegeld-elke-maand': true },
	{ 'kinderen-4-11': 1 },
	{ instelling: true },
	{ huisgenoten: 'een' },
	{ huisgenoten: 'vier-of-meer' },
	{ ouders: 'kunnen-betalen' },
];

function* kinds(): Generator<Household> {
	for (const leeftijd of [17, 18, 20, 21, 66, 67])
		for (const couple of couples)
			for (const circumstance of leeftijd === 17 ? [{}] : circumstances)
				yield {
					...base,
					...couple,
					...circumstance,
					leeftijd,
					kosten: ['inrichting', 'witgoed', 'bewindvoering'],
				};
}

const around = (limits: number[]): number[] => [
	0,
	...limits.flatMap((limit) => [limit - 1, limit, limit + 1]),
];

function compare(h: Household, peildatum: string): void {
	const answers = h as unknown as Answers;
	for (const regeling of regelingen) {
		const expected = decide(regeling, h, peildatum, pastReview(regeling, peildatum));
		// Most are a no, of which nothing else is compared, and what comes with it takes most of the time.
		if (
			regeling !== 'bijzondere-bijstand' &&
			expected.outcome === 'unlikely' &&
			outcomeOn(peildatum, regeling, answers) === 'unlikely' &&
			versionOn(peildatum, regeling) === expected.version
		)
			continue;
		const found = resultOn(peildatum, regeling, answers);
		const seen = { regeling, version: found.version, outcome: found.outcome, missing: found.missing };
		if (seen.outcome !== expected.outcome || seen.missing.length > 0 || seen.version !== expected.version)
			expect({ h, peildatum, ...seen }).toEqual({
				h,
				peildatum,
				regeling,
				version: expected.version,
				outcome: expected.outcome,
				missing: [],
			});
		// Where the outcome is open, which amounts to show is a matter of ranges: see the anchors.
		if (expected.outcome === 'likely' || regeling === 'bijzondere-bijstand')
			if (JSON.stringify(sorted(amountsOf(found))) !== JSON.stringify(sorted(expected.amounts)))
				expect({ h, peildatum, regeling, amounts: amountsOf(found) }).toEqual({
					h,
					peildatum,
					regeling,
					amounts: expected.amounts,
				});
	}
}
const sorted = (amounts: object) => Object.entries(amounts).sort(([a], [b]) => a.localeCompare(b));

describe.each(peildatums)('on %s', (peildatum) => {
	test('income', () => {
		for (const h of oneIn(19, [...kinds()]))
			for (const inkomen of around(edges(h, peildatum).inkomen)) compare({ ...h, inkomen }, peildatum);
	});

	test('wealth, one kind of cost at a time where a limit is strict', () => {
		for (const h of oneIn(19, [...kinds()]))
			for (const vermogen of around(edges(h, peildatum).vermogen)) {
				compare({ ...h, vermogen, kosten: ['witgoed'] }, peildatum);
				compare({ ...h, vermogen, kosten: ['inrichting'] }, peildatum);
			}
	});

	test('rent, in every kind of home', () => {
		const families: Partial<Household>[] = [
			{},
			{ partner: true },
			{ 'kinderen-12-17': 1, 'vakantiegeld-elke-maand': true },
			{ leeftijd: 17 },
			{ leeftijd: 17, 'kinderen-0-3': 1 },
		];
		for (const woning of homes)
			for (const h of families.map((family) => ({ ...base, ...family })))
				for (const huur of around(edges(h, peildatum).huur)) compare({ ...h, woning, huur }, peildatum);
	});

	test('every norm of a shared home', () => {
		for (const leeftijd of [35, 67])
			for (const partner of [false, true])
				for (const huisgenoten of housemates) {
					const h: Household = { ...base, leeftijd, partner, huisgenoten, kosten: ['inrichting'] };
					for (const inkomen of around(edges(h, peildatum).inkomen)) compare({ ...h, inkomen }, peildatum);
				}
	});

	test('every kind of cost alone', () => {
		for (const kind of costs)
			for (const inkomen of around(edges(base, peildatum).inkomen))
				compare({ ...base, kosten: [kind], inkomen }, peildatum);
	});
});

test('the last day has no norms: this file also covers what is not known', () => {
	expect(peildatums.filter((day) => normsOn(day) === null)).toEqual(peildatums.slice(-1));
});

// No failure: whoever adds norms has examples of their own, and cannot be the second hand.
for (const { validFrom } of rules.normen.filter((file) => file.validFrom > typedUntil))
	test.todo(`the norms of ${validFrom} typed by a second hand, in support/oracle/norms.ts`);
