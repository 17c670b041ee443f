/**
 * The engine against a slow reader of the same rule files that tries every completion.
 * Rule sets are made up, so that operators are tested which the real rules happen not to combine.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { Answer, Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import type { Rules } from '../../../src/ruleset/schema';
import { linkedFrom, writtenFrom } from '../../support/linked';
import { everyHousehold, exhaust, unconfirmedBy } from '../../support/oracle/interpreter';
import { answersTo, peildatum, rulesets } from '../../support/oracle/synthetic';
import { runs } from '../../support/runs';

const seed = 20261121;
const proef = (rules: Rules, answers: Answers) => {
	const evaluation = evaluate(compile(assemble(rules, peildatum)), answers);
	const [result] = evaluation.regelingen;
	return { outcome: result?.outcome, missing: result?.missing, next: result?.next };
};

const asked = rulesets.chain((set) =>
	fc.record({ set: fc.constant(set), answers: answersTo(set.rules.vragen.facts) }),
);

test('outcome and missing facts are exactly those of every completion', () => {
	let compared = 0;
	fc.assert(
		fc.property(asked, ({ set, answers }) => {
			const expected = exhaust(set.rules, set.regeling, answers, peildatum, 600);
			fc.pre(expected !== null);
			compared++;
			const { outcome, missing } = proef(set.rules, answers);
			expect({ outcome, missing }).toEqual(expected);
		}),
		{ seed, numRuns: runs(160), maxSkipsPerRun: 20 },
	);
	expect(compared).toBe(runs(160));
});

test('written down and linked, rules say the same', () => {
	fc.assert(
		fc.property(asked, ({ set, answers }) => {
			const compiled = compile(assemble(set.rules, peildatum));
			const linked = linkedFrom(writtenFrom(compiled), compiled);
			expect(evaluate(linked, answers)).toEqual(evaluate(compiled, answers));
		}),
		{ seed, numRuns: runs(60) },
	);
});

test('unconfirmed names exactly the values on which the outcome turns', () => {
	fc.assert(
		fc.property(asked, ({ set, answers }) => {
			const households = everyHousehold(set.rules, set.regeling, answers, peildatum, 24);
			fc.pre(households !== null);
			const [result] = evaluate(compile(assemble(set.rules, peildatum)), answers).regelingen;
			expect(result?.unconfirmed).toEqual(
				unconfirmedBy(set.rules, set.regeling, households ?? [], peildatum),
			);
		}),
		{ seed, numRuns: runs(20), maxSkipsPerRun: 20 },
	);
});

test('next is a missing fact without an entry, or one to refine; null only when there is neither', () => {
	fc.assert(
		fc.property(asked, ({ set, answers }) => {
			const { missing, next } = proef(set.rules, answers);
			const coarse = (answer: Answer | undefined) =>
				typeof answer === 'object' &&
				!Array.isArray(answer) &&
				!('open' in answer && answer.open.length === 0);
			const open = (missing ?? []).filter((fact) => !(fact in answers) || coarse(answers[fact]));
			if (open.length === 0) expect(next).toBeNull();
			else expect(open).toContain(next);
		}),
		{ seed, numRuns: runs(80) },
	);
});

test('not asked, unknown and declined are the same', () => {
	fc.assert(
		fc.property(asked, fc.constantFrom('unknown', 'declined'), ({ set, answers }, word) => {
			const open: Record<string, Answer> = { ...answers };
			for (const fact of set.rules.vragen.facts) open[fact.id] ??= word;
			const said = proef(set.rules, open);
			const left = proef(
				set.rules,
				Object.fromEntries(Object.entries(answers).filter(([, a]) => a !== 'unknown' && a !== 'declined')),
			);
			expect(said.outcome).toBe(left.outcome);
			expect(said.missing).toEqual(left.missing);
			const coarse = Object.values(answers).some((answer) => typeof answer === 'object');
			if (!coarse) expect(said.next).toBeNull();
		}),
		{ seed, numRuns: runs(80) },
	);
});

test('the order in which answers came does not matter', () => {
	fc.assert(
		fc.property(asked, fc.integer({ min: 1, max: 5 }), ({ set, answers }, turn) => {
			const entries = Object.entries(answers);
			const turned = [...entries.slice(turn), ...entries.slice(0, turn)].reverse();
			expect(proef(set.rules, Object.fromEntries(turned))).toEqual(proef(set.rules, answers));
		}),
		{ seed, numRuns: runs(60) },
	);
});
