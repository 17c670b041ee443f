/** The real rules, partly answered, against every completion of the hand-typed tables. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../src/ruleset/answer';
import { partials, peildatums } from '../support/oracle/arbitraries';
import { amountsOver, bruteForce, facts, tooMany } from '../support/oracle/partial';
import { amountsOf, evaluateOn, pastReview, resultOf, rules } from '../support/oracle/real';
import { regelingen } from '../support/oracle/tables';
import { runs } from '../support/runs';

const seed = 20261121;
const seen = (peildatum: string, answers: Answers) => {
	const evaluation = evaluateOn(peildatum, answers);
	return Object.fromEntries(
		regelingen.map((id) => {
			const { outcome, missing } = resultOf(evaluation, id);
			return [id, { outcome, missing }];
		}),
	);
};

describe.each(peildatums)('on %s', (peildatum) => {
	test('outcome and missing facts are exactly those of every completion', () => {
		let compared = 0;
		fc.assert(
			fc.property(partials(peildatum), (answers) => {
				const expected = bruteForce(answers, peildatum, (regeling) => pastReview(regeling, peildatum));
				fc.pre(expected !== tooMany);
				compared++;
				expect(seen(peildatum, answers)).toEqual(expected);
			}),
			{ seed, numRuns: runs(80) },
		);
		expect(compared).toBe(runs(80));
	});

	test('amounts run from the lowest to the highest of every completion', () => {
		fc.assert(
			fc.property(partials(peildatum), fc.integer({ min: 18, max: 20 }), (answers, leeftijd) => {
				// Most households of 18 to 20 with money left out, as only they have amounts that are computed.
				const young: Answers = {
					...answers,
					...(typeof answers.leeftijd === 'number' && { leeftijd }),
					...{ woonplaats: 'utrecht', verblijf: 'nederlands', vermogen: 0 },
					...{ ouders: 'geen-beroep-mogelijk', studiefinanciering: false },
				};
				const evaluation = evaluateOn(peildatum, young);
				for (const regeling of regelingen) {
					if (pastReview(regeling, peildatum)) continue;
					const expected = amountsOver(regeling, young, peildatum);
					if (expected === tooMany) continue;
					const found = amountsOf(resultOf(evaluation, regeling));
					expect({ regeling, found }).toEqual({ regeling, found: expected });
				}
			}),
			{ seed, numRuns: runs(40) },
		);
	});

	test('not asked, unknown and declined are the same', () => {
		fc.assert(
			fc.property(partials(peildatum, 12), fc.constantFrom('unknown', 'declined'), (answers, word) => {
				const open: Record<string, Answer> = { ...answers };
				for (const fact of facts) open[fact] ??= word;
				const left = Object.entries(answers).filter(([, a]) => a !== 'unknown' && a !== 'declined');
				expect(seen(peildatum, open)).toEqual(seen(peildatum, Object.fromEntries(left)));
				expect(evaluateOn(peildatum, open).next).toBeNull();
			}),
			{ seed, numRuns: runs(12) },
		);
	});

	test('the order in which answers came does not matter', () => {
		fc.assert(
			fc.property(partials(peildatum, 12), fc.integer({ min: 1, max: 20 }), (answers, turn) => {
				const entries = Object.entries(answers);
				const turned = Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse());
				const [one, other] = [answers, turned].map((a) => evaluateOn(peildatum, a));
				expect({ ...other, receipt: null }).toEqual({ ...one, receipt: null });
			}),
			{ seed, numRuns: runs(12) },
		);
	});

	test('next is a missing fact nobody has asked yet', () => {
		fc.assert(
			fc.property(partials(peildatum, 12), (answers) => {
				const evaluation = evaluateOn(peildatum, answers);
				const missing = new Set(evaluation.regelingen.flatMap((result) => result.missing));
				const asked = (rules.vragen.screens ?? []).flatMap(({ parts }) => parts.flatMap(({ asks }) => asks));
				// The first of them, in the order of the screens.
				expect(evaluation.next).toBe(asked.find((fact) => missing.has(fact) && !(fact in answers)) ?? null);
				for (const { missing, next } of evaluation.regelingen) {
					const open = (fact: string) =>
						!(fact in answers) ||
						(typeof answers[fact] === 'object' && !Array.isArray(answers[fact]) && missing.includes(fact));
					if (next === null) expect(missing.filter((fact) => !(fact in answers))).toEqual([]);
					else expect([missing.includes(next), open(next)]).toEqual([true, true]);
				}
			}),
			{ seed, numRuns: runs(12) },
		);
	});

	test('nothing answered: no yes and no no', () => {
		for (const { outcome } of evaluateOn(peildatum, {}).regelingen)
			expect(['maybe', 'ended']).toContain(outcome);
	});
});
