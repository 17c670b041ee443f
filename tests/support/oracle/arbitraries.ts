/** Households and partial answers for fast-check, leaning towards the places where a rule changes its mind. */
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/ruleset/answer';
import { dayAfter } from '../../../src/ruleset/day';
import {
	bills,
	cars,
	costs,
	durations,
	type FactId,
	type Household,
	homes,
	housemates,
	type MoneyFact,
	money,
	parents,
	stays,
	studies,
	towns,
} from './household';
import { typedUntil } from './norms';
import { ages, counts, facts } from './partial';
import { edges } from './tables';

/** A day for every set of norms, and one of which none was known. */
export const peildatums: readonly string[] = [
	...['2025-03-01', '2025-09-01', '2025-11-15', '2026-03-01', '2026-11-21'],
	dayAfter(typedUntil),
];

const age = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(14, 15, 17, 18, 19, 20, 21, 26, 27, 35, 53, 54, 55, 66, 67) },
	fc.integer({ min: 0, max: 120 }),
);
const count = fc.constantFrom(0, 0, 0, 1, 2);
const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
	fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constantFrom(...others, usual));

const around = (limits: number[], top: number): fc.Arbitrary<number> =>
	fc.oneof(
		{
			weight: 4,
			arbitrary: fc
				.tuple(fc.constantFrom(0, ...limits), fc.integer({ min: -1, max: 1 }))
				.map(([limit, plus]) => Math.max(0, limit + plus)),
		},
		fc.integer({ min: 0, max: top }),
	);

export const households = (peildatum: string): fc.Arbitrary<Household> =>
	fc
		.record({
			woonplaats: often<Household['woonplaats']>('utrecht', ...towns),
			leeftijd: age,
			partner: fc.boolean(),
			'leeftijd-partner': age,
			'kinderen-0-3': count,
			'kinderen-4-11': count,
			'kinderen-12-17': count,
			'vakantiegeld-elke-maand': fc.boolean(),
			'uitkering-gemeente': often(false, true),
			opleiding: often<Household['opleiding']>('geen', ...studies),
			studiefinanciering: often(false, true),
			schuldhulp: often(false, true),
			'u-pas': fc.boolean(),
			// Mostly one kind: the best of many hides what the others come to.
			kosten: fc.oneof(
				{ weight: 3, arbitrary: fc.subarray([...costs], { maxLength: 1 }) },
				fc.subarray([...costs]),
			),
			thuiswonend: often(false, true),
			huisgenoten: often<Household['huisgenoten']>('geen', ...housemates),
			ouders: often<Household['ouders']>('geen-beroep-mogelijk', ...parents),
			instelling: often(false, true),
			verblijf: often<Household['verblijf']>('nederlands', ...stays),
			peuter: fc.boolean(),
			overvecht: often(false, true),
			'bghu-aanslag': often<Household['bghu-aanslag']>('open', ...bills),
			auto: often<Household['auto']>('geen', ...cars),
			woning: often<Household['woning']>('huur-zelfstandig', ...homes),
			'uitkering-uwv': often(false, true),
			'eigen-bedrijf': often(false, true),
			'laag-inkomen-duur': often<Household['laag-inkomen-duur']>('3-jaar-of-langer', ...durations),
			'inkomenstoeslag-gehad': often(false, true),
			'beperking-studie': often(false, true),
			wajong: often(false, true),
		})
		.chain((rest) => {
			const limits = edges({ ...rest, inkomen: 0, vermogen: 0, huur: 0, banksaldo: 0 }, peildatum);
			return fc.record({
				...(Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, fc.constant(v)])) as {
					[K in keyof typeof rest]: fc.Arbitrary<(typeof rest)[K]>;
				}),
				inkomen: around(limits.inkomen, 400_000),
				vermogen: around([0, ...limits.vermogen], 2_000_000),
				huur: around(limits.huur, 120_000),
				banksaldo: around(limits.banksaldo, 600_000),
			});
		});

/** Less than exactly known, but never excluding what is true of this household. */
function vaguer(fact: FactId, value: unknown): fc.Arbitrary<Answer> {
	const open: fc.Arbitrary<Answer> = fc.constantFrom<Answer>('unknown', 'declined');
	if (typeof value === 'number' && [...ages, ...counts, ...money].includes(fact as MoneyFact)) {
		const top = ages.includes(fact) ? 120 : counts.includes(fact) ? 20 : 100_000_000;
		const reach = ages.includes(fact) ? 40 : counts.includes(fact) ? 3 : 60_000;
		const below = fc.integer({ min: 0, max: reach }).map((d) => Math.max(0, value - d));
		const above = fc.integer({ min: 0, max: reach }).map((d) => Math.min(top, value + d));
		return fc.oneof(
			open,
			fc.record({ atLeast: below, atMost: above }),
			fc.record({ atLeast: below }),
			fc.record({ atMost: above }),
		);
	}
	if (fact === 'kosten') {
		const has = value as readonly string[];
		return fc.oneof(
			open,
			fc.subarray([...costs]).map((unsure) => ({
				includes: has.filter((kind) => !unsure.includes(kind as never)),
				open: unsure,
			})),
		);
	}
	if (typeof value === 'string') {
		const among = {
			woonplaats: towns,
			opleiding: studies,
			huisgenoten: housemates,
			ouders: parents,
			verblijf: stays,
			woning: homes,
			'bghu-aanslag': bills,
			auto: cars,
			'laag-inkomen-duur': durations,
		}[fact as 'ouders'];
		return fc.oneof(
			open,
			fc.subarray([...among]).map((others) => ({ oneOf: [...new Set([value, ...others])] })),
		);
	}
	return open;
}

/** A household of which at most `most` facts are not exactly known; leaving out is one way of not knowing. */
export const partials = (peildatum: string, most = 4): fc.Arbitrary<Answers> =>
	fc
		.tuple(households(peildatum), fc.subarray([...facts], { maxLength: most }))
		.chain(([h, open]) =>
			fc
				.record(
					Object.fromEntries(
						facts.map((fact) => [
							fact,
							open.includes(fact)
								? fc.option(vaguer(fact, h[fact]), { nil: undefined, freq: 3 })
								: fc.constant(h[fact] as Answer),
						]),
					),
				)
				.map((answers) =>
					Object.fromEntries(
						Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined),
					),
				),
		);
