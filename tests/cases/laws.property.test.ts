/** What must hold for every household, whatever the amounts of the year. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AmountResult } from '../../src/engine/evaluate/evaluation';
import type { Answers } from '../../src/ruleset/answer';
import { households, partials, peildatums } from '../support/oracle/arbitraries';
import { costs, type Household } from '../support/oracle/household';
import { evaluateOn, outcomeOn } from '../support/oracle/real';
import { runs } from '../support/runs';

const seed = 20261121;
const rank = { ended: 0, unlikely: 0, maybe: 1, likely: 2 };

/** Lowest and highest it can be; nothing to compare where it is not known. */
const span = ({ eurocent }: AmountResult): [number, number] | null =>
	eurocent === null
		? null
		: typeof eurocent === 'number'
			? [eurocent, eurocent]
			: [eurocent.atLeast, eurocent.atMost];

describe.each(peildatums)('on %s', (peildatum) => {
	const evaluated = (h: Household | Answers) => evaluateOn(peildatum, h as Answers).regelingen;

	test('more income never improves an outcome nor raises an amount', () => {
		fc.assert(
			fc.property(households(peildatum), fc.integer({ min: 1, max: 60_000 }), (h, more) => {
				const before = evaluated(h);
				const after = evaluated({ ...h, inkomen: h.inkomen + more });
				after.forEach((result, i) => {
					const old = before[i];
					expect(rank[result.outcome]).toBeLessThanOrEqual(rank[old?.outcome ?? 'ended']);
					for (const amount of result.amounts) {
						const was = old?.amounts.find(({ id }) => id === amount.id);
						const [now, then] = [span(amount), was ? span(was) : null];
						if (!now || !then) continue;
						expect(now[0]).toBeLessThanOrEqual(then[0]);
						expect(now[1]).toBeLessThanOrEqual(then[1]);
					}
				});
			}),
			{ seed, numRuns: runs(30) },
		);
	});

	test('another child never worsens an outcome nor lowers what a couple gets together', () => {
		const group = fc.constantFrom('kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17');
		fc.assert(
			fc.property(households(peildatum), group, (h, kinderen) => {
				const before = evaluated(h);
				const after = evaluated({ ...h, [kinderen]: h[kinderen as 'kinderen-0-3'] + 1 });
				after.forEach((result, i) => {
					const old = before[i];
					expect(rank[result.outcome]).toBeGreaterThanOrEqual(rank[old?.outcome ?? 'ended']);
					const together = ({ amounts }: typeof result) => amounts.find(({ id }) => id === 'bijstand-samen');
					const [now, then] = [together(result), old && together(old)].map(
						(amount) => amount && span(amount),
					);
					if (!now || !then) return;
					expect(now[0]).toBeGreaterThanOrEqual(then[0]);
					expect(now[1]).toBeGreaterThanOrEqual(then[1]);
				});
			}),
			{ seed, numRuns: runs(30) },
		);
	});

	test('having a pass changes no outcome but that of the free voorschool', () => {
		fc.assert(
			fc.property(partials(peildatum, 8), (answers) => {
				const outcomes = (pass: boolean | 'unknown') =>
					evaluated({ ...answers, 'u-pas': pass })
						.filter(({ id }) => id !== 'voorschool-gratis')
						.map(({ outcome, missing }) => ({ outcome, missing }));
				expect(outcomes(true)).toEqual(outcomes(false));
				expect(outcomes('unknown')).toEqual(outcomes(false));
			}),
			{ seed, numRuns: runs(12) },
		);
	});

	test('the explanation is enough by itself and names nothing needless', () => {
		fc.assert(
			fc.property(partials(peildatum, 6), (answers) => {
				for (const { id, outcome, because } of evaluated(answers)) {
					if (outcome !== 'likely' && outcome !== 'unlikely') continue;
					const told = [...new Set(because.map(({ fact }) => fact))];
					const from = (facts: string[]) =>
						outcomeOn(
							peildatum,
							id,
							Object.fromEntries(facts.map((fact) => [fact, answers[fact]])) as Answers,
						);
					expect({ id, told, outcome: from(told) }).toEqual({ id, told, outcome });
					for (const fact of told)
						expect({ id, told, fact, outcome: from(told.filter((other) => other !== fact)) }).not.toEqual({
							id,
							told,
							fact,
							outcome,
						});
				}
			}),
			{ seed, numRuns: runs(4) },
		);
	});

	test('a no carries no amounts and no discretion; a nearest change keeps its word', () => {
		fc.assert(
			fc.property(households(peildatum), (h) => {
				for (const { id, outcome, amounts, discretion, nearest } of evaluated(h)) {
					if (outcome === 'unlikely' || outcome === 'ended')
						expect({ id, amounts, discretion }).toEqual({ id, amounts: [], discretion: [] });
					if (nearest === null) continue;
					expect(outcome).toBe('unlikely');
					const changed = { ...h, [nearest.fact]: nearest.value } as unknown as Answers;
					expect({ id, nearest, outcome: outcomeOn(peildatum, id, changed) }).toEqual({
						id,
						nearest,
						outcome: nearest.outcome,
					});
					expect(['likely', 'maybe']).toContain(nearest.outcome);
				}
			}),
			{ seed, numRuns: runs(20) },
		);
	});

	test('another kind of cost never worsens an outcome', () => {
		fc.assert(
			fc.property(households(peildatum), fc.constantFrom(...costs), (h, kind) => {
				const before = evaluated(h);
				const after = evaluated({ ...h, kosten: [...new Set([...h.kosten, kind])] });
				after.forEach((result, i) => {
					expect(rank[result.outcome]).toBeGreaterThanOrEqual(rank[before[i]?.outcome ?? 'ended']);
				});
			}),
			{ seed, numRuns: runs(12) },
		);
	});
});
