/** Small made-up rule sets and answers to them, for fast-check. Every operator of a rule file can occur. */
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/ruleset/answer';
import type {
	Amount,
	Certainty,
	Condition,
	Fact,
	Norm,
	Outcome,
	Part,
	RegelingSource,
	RuleSources,
	Step,
	Verdict,
} from '../../../src/ruleset/schema';

export const peildatum = '2026-11-21';

const asked = { ask: 'detail', part: 'jij', effort: 1, sensitivity: 'none', icon: 'vraag' } as const;
const soort: Fact = {
	id: 'soort',
	kind: 'choice',
	options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	...asked,
};
const klaar: Fact = { id: 'klaar', kind: 'yes-no', ...asked };
const samen: Fact = { id: 'samen', kind: 'yes-no', ...asked };
/** Counts only together: the answer of someone who is not there must never decide. */
const jaren: Fact = { id: 'jaren', kind: 'years', onlyIf: 'samen', ...asked };
const aantal: Fact = { id: 'aantal', kind: 'count', ...asked };
const geld: Fact = { id: 'geld', kind: 'money', ...asked };
const dingen: Fact = {
	id: 'dingen',
	kind: 'set',
	options: [{ id: 'x' }, { id: 'y' }, { id: 'z' }],
	...asked,
};

const someFacts: fc.Arbitrary<Fact[]> = fc
	.subarray([soort, klaar, samen, jaren, aantal, geld, dingen], { minLength: 2, maxLength: 6 })
	.filter((facts) => !facts.includes(jaren) || facts.includes(samen));

const footing = (certainty: Certainty = 'confirmed') => ({ grondslag: 'wet', certainty });
const outcome = fc.constantFrom<Outcome>('likely', 'maybe', 'unlikely');
const cap = fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: outcome });
const share = fc.constantFrom(0.9, 0.95, 1.1, 1.1875, 1.25);

/** Amounts that are known, whatever the household. */
const known: fc.Arbitrary<Amount> = fc.oneof(
	fc.integer({ min: 0, max: 300 }),
	fc.constant({ norm: 'norm-bekend' }),
	fc.constant({ value: 'grens' }),
	fc.record({ share, of: fc.constant({ norm: 'norm-bekend' }) }),
	fc.record({ share, of: fc.record({ share, of: fc.integer({ min: 1, max: 300 }) }) }),
	fc.record({ dividedBy: fc.constantFrom(0.95, 3), of: fc.integer({ min: 0, max: 300 }) }),
	fc.tuple(fc.integer({ min: 0, max: 300 }), share).map(([n, s]) => ({
		lowest: [n, { share: s, of: { norm: 'norm-bekend' } }],
	})),
	fc.integer({ min: 0, max: 300 }).map((n) => ({ highest: [n, { value: 'grens' }] })),
	fc.integer({ min: 0, max: 50 }).map((n) => ({ sum: [n, { norm: 'norm-bekend' }] })),
	fc.integer({ min: 0, max: 3 }).map((n) => ({ product: [n, { norm: 'norm-bekend' }] })),
	fc.integer({ min: 0, max: 50 }).map((n) => ({ minus: [{ norm: 'norm-bekend' }, n] as [Amount, Amount] })),
);

const chosen = (facts: readonly Fact[]): fc.Arbitrary<Amount> => {
	const flags = facts.filter((fact) => fact.kind === 'yes-no');
	if (flags.length === 0) return known;
	return fc.record({
		choose: fc.tuple(
			fc.record({
				when: fc.record({ fact: fc.constantFrom(...flags.map(({ id }) => id)), is: fc.boolean() }),
				amount: known,
			}),
			fc.record({ amount: known }),
		),
	}) as fc.Arbitrary<Amount>;
};

/**
 * Amounts of which something is not published. A number that is not known at all is compared as it stands:
 * the engine does not reason about two different sums over the same unknown number.
 */
const unpublished: fc.Arbitrary<Amount> = fc.oneof(
	fc.constantFrom<Amount>({ value: 'onbekend' }, { value: 'een-van' }, { norm: 'norm-verlopen' }),
	fc.record({ share, of: fc.constant({ value: 'een-van' }) }),
	known.map((amount) => ({ lowest: [amount, { value: 'een-van' }] })),
	fc.constant({ norm: 'norm-een-van' }),
	known.map((amount) => ({ sum: [amount, { norm: 'norm-een-van' }] })),
);

function leaf(facts: readonly Fact[]): fc.Arbitrary<Condition> {
	const of = (fact: Fact): fc.Arbitrary<Condition>[] => {
		const { id } = fact;
		switch (fact.kind) {
			case 'yes-no':
				return [fc.boolean().map((is) => ({ fact: id, is }))];
			case 'choice':
				return [
					fc.constantFrom('a', 'b', 'c').map((is) => ({ fact: id, is })),
					fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((among) => ({ fact: id, in: among })),
				];
			case 'set':
				return [fc.constantFrom('x', 'y', 'z').map((includes) => ({ fact: id, includes }))];
			default: {
				const top = { years: 90, count: 4, money: 300 }[fact.kind];
				const operator = fc.constantFrom('atMost', 'below', 'atLeast', 'above');
				const limit = fc.oneof(
					{ weight: 3, arbitrary: fc.integer({ min: 0, max: top }) as fc.Arbitrary<Amount> },
					...(fact.kind === 'money'
						? [
								{ weight: 3, arbitrary: known },
								{ weight: 2, arbitrary: chosen(facts) },
							]
						: []),
				);
				const margin = fc.option(fc.constantFrom(0.1, 0.25), { nil: undefined, freq: 2 });
				const compared = fc
					.tuple(operator, limit, margin)
					.map(([op, n, m]) => ({ fact: id, [op]: n, ...(m ? { margin: m } : {}) }) as Condition);
				const open = fc.tuple(operator, unpublished).map(([op, n]) => ({ fact: id, [op]: n }) as Condition);
				return fact.kind === 'money'
					? [compared, compared, open]
					: [compared, fc.integer({ min: 0, max: top }).map((is) => ({ fact: id, is }))];
			}
		}
	};
	return fc.oneof(...facts.flatMap(of));
}

function conditions(facts: readonly Fact[], named: boolean): fc.Arbitrary<Condition> {
	const one = leaf(facts);
	const branch = { minLength: 1, maxLength: 3 };
	return fc.letrec<{ c: Condition }>((tie) => ({
		c: fc.oneof(
			{ maxDepth: 3, depthIdentifier: 'condition', withCrossShrink: true },
			one,
			...(named
				? [fc.constantFrom<Condition>({ condition: 'genoemd' }, { condition: 'raadsel' }, { holds: true })]
				: []),
			fc.array(tie('c'), branch).map((all) => ({ all })),
			fc.array(tie('c'), branch).map((any) => ({ any })),
			tie('c').map((not) => ({ not })),
		),
	})).c;
}

function verdicts(facts: readonly Fact[], most: number, name: string): fc.Arbitrary<Verdict[]> {
	return fc
		.tuple(
			fc.array(fc.record({ when: conditions(facts, true), outcome }), {
				minLength: most - 1,
				maxLength: most,
			}),
			outcome,
		)
		.map(([steps, last]) => [
			...steps.map((step, i) => ({ id: `${name}-${i}`, ...step, ...footing() })),
			{ id: `${name}-anders`, outcome: last, ...footing() },
		]);
}

function parts(facts: readonly Fact[]): fc.Arbitrary<Part[]> {
	return fc
		.array(fc.record({ when: conditions(facts, true), highest: cap, steps: verdicts(facts, 1, 'soort') }), {
			minLength: 1,
			maxLength: 3,
		})
		.map((all) =>
			all.map((part, i) => ({
				id: `deel-${i}`,
				when: part.when,
				...(part.highest ? { highest: part.highest } : {}),
				steps: part.steps.map((step) => ({ ...step, id: `deel-${i}-${step.id}` })),
				...footing(),
			})),
		);
}

function steps(facts: readonly Fact[]): fc.Arbitrary<Step[]> {
	return fc
		.tuple(
			verdicts(facts, 3, 'stap'),
			fc.option(parts(facts), { nil: undefined, freq: 2 }),
			fc.boolean(),
			conditions(facts, true),
		)
		.map(([plain, best, always, when]) => {
			if (!best) return plain;
			const step: Step = { id: 'beste', ...(always ? {} : { when }), bestOf: best, ...footing() };
			return always ? [...plain.slice(0, -1), step] : [...plain.slice(0, -1), step, ...plain.slice(-1)];
		});
}

export interface Synthetic {
	rules: RuleSources;
	regeling: RegelingSource;
}

export const rulesets: fc.Arbitrary<Synthetic> = someFacts.chain((facts) =>
	fc
		.record({
			steps: steps(facts),
			genoemd: conditions(facts, false),
			raadsel: conditions(facts, false),
			highest: cap,
			norm: fc.integer({ min: 1, max: 300 }),
			grens: known.filter((amount) => !JSON.stringify(amount).includes('grens')),
			either: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 3 }),
			several: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 3 }),
			sure: fc.constantFrom<Certainty>('confirmed', 'to-confirm'),
		})
		.map(({ steps, genoemd, raadsel, highest, norm, grens, either, several, sure }) => {
			const regeling: RegelingSource = {
				id: 'proef',
				validFrom: '2026-01-01',
				icon: 'pas',
				rank: 1,
				rounding: 'half-up',
				grondslagen: { wet: { title: 'Proef', read: '2026-11-21' } },
				values: {
					grens: { amount: grens, ...footing(sure) },
					onbekend: footing('unknown'),
					'een-van': { oneOf: either, ...footing('unknown') },
				},
				conditions: {
					genoemd: { when: genoemd, ...footing(sure) },
					raadsel: { when: raadsel, ...footing('unknown') },
				},
				...(highest ? { highest } : {}),
				steps,
				gives: [],
				discretion: [],
				apply: [],
				examples: { peildatum, base: {}, households: [] },
			};
			const sourced = (eurocent: number): Norm => ({ eurocent, ...footing(sure) });
			const rules: RuleSources = {
				vragen: { facts },
				bewijsstukken: { bewijsstukken: [] },
				elders: { grondslagen: {}, elders: [] },
				aannames: { note: '', facts: [] },
				normen: [
					{
						validFrom: '2025-01-01',
						validTo: '2025-12-31',
						grondslagen: regeling.grondslagen,
						norms: { 'norm-verlopen': sourced(100) },
					},
					{
						validFrom: '2026-01-01',
						validTo: '2026-12-31',
						grondslagen: regeling.grondslagen,
						norms: {
							'norm-bekend': sourced(norm),
							'norm-een-van': { oneOf: several, ...footing('unknown') },
						},
					},
				],
				regelingen: [regeling],
				hashes: {},
			};
			return { rules, regeling };
		}),
);

/** One answer that may say less than everything. */
function answer(fact: Fact): fc.Arbitrary<Answer | undefined> {
	const open = fc.oneof(
		{ weight: 2, arbitrary: fc.constant(undefined) },
		fc.constantFrom<Answer | undefined>('unknown', 'declined'),
	);
	const ids = (fact.options ?? []).map(({ id }) => id);
	switch (fact.kind) {
		case 'yes-no':
			return fc.oneof(open, fc.boolean());
		case 'choice':
			return fc.oneof(
				open,
				fc.constantFrom(...ids),
				fc.subarray(ids, { minLength: 1 }).map((oneOf) => ({ oneOf })),
			);
		case 'set':
			return fc.oneof(
				open,
				fc.subarray(ids),
				fc
					.array(fc.constantFrom('in', 'open', 'out'), { minLength: ids.length, maxLength: ids.length })
					.map((how) => ({
						includes: ids.filter((_, i) => how[i] === 'in'),
						open: ids.filter((_, i) => how[i] === 'open'),
					})),
			);
		default: {
			const top = { years: 120, count: 20, money: 100_000_000 }[fact.kind];
			const usual = { years: 100, count: 5, money: 400 }[fact.kind];
			const n = fc.integer({ min: 0, max: usual });
			const range = fc.tuple(n, n, fc.constantFrom('both', 'low', 'high')).map(
				([a, b, sides]): Answer => ({
					...(sides === 'high' ? {} : { atLeast: Math.min(a, b) }),
					...(sides === 'low' ? {} : { atMost: Math.max(a, b) }),
				}),
			);
			return fc.oneof(open, fc.integer({ min: 0, max: Math.min(top, usual) }), n, range);
		}
	}
}

export const answersTo = (facts: readonly Fact[]): fc.Arbitrary<Answers> =>
	fc
		.tuple(...facts.map((fact) => answer(fact)))
		.map((given) =>
			Object.fromEntries(
				facts.flatMap((fact, i) => (given[i] === undefined ? [] : [[fact.id, given[i] as Answer]])),
			),
		);
