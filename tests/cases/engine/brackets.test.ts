import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRules } from '../../../src/authoring/read-rules';
import { brackets, limits, narrower } from '../../../src/engine/ask/brackets';
import { compile, type Program } from '../../../src/engine/compile/program';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { runs } from '../../support/runs';

let program: Program;
beforeAll(() => {
	program = compile(assemble(readRules('rules'), '2026-11-21'));
});

const single: Answers = {
	woonplaats: 'utrecht',
	leeftijd: 35,
	partner: false,
	kosten: ['witgoed'],
	opleiding: 'geen',
	'uitkering-gemeente': false,
	'vakantiegeld-elke-maand': false,
	schuldhulp: false,
	vermogen: 0,
	verblijf: 'nederlands',
	instelling: false,
};

describe('brackets', () => {
	it('have their edges at the limits that still matter, in whole euros (decisions section 4)', () => {
		expect(limits(program, single, 'inkomen')).toEqual([151706, 168562, 185418]);
		expect(brackets(program, single, 'inkomen')).toEqual([
			{ atMost: 151700 },
			{ atLeast: 151800, atMost: 168500 },
			{ atLeast: 168600, atMost: 185400 },
			{ atLeast: 185500 },
		]);
	});

	it('are above or below when one limit is left', () => {
		const paid = { ...single, kosten: [], schuldhulp: true };
		expect(brackets(program, paid, 'inkomen')).toEqual([{ atMost: 151700 }, { atLeast: 151800 }]);
	});

	it('are empty when no limit matters', () => {
		expect(brackets(program, { ...single, woonplaats: 'elders' }, 'inkomen')).toEqual([]);
	});

	it('never offer more than five choices', () => {
		expect(brackets(program, {}, 'inkomen').length).toBe(5);
		expect(brackets(program, {}, 'leeftijd')).toEqual([
			{ atMost: 17 },
			{ atLeast: 18, atMost: 20 },
			{ atLeast: 21, atMost: 66 },
			{ atLeast: 67 },
		]);
	});

	it('are followed by narrower ones when there were more limits than choices', () => {
		const [first, second] = brackets(program, {}, 'inkomen');
		const inside = narrower(program, { inkomen: second as never }, 'inkomen');
		expect(inside.length).toBeGreaterThan(1);
		expect(inside[0]?.atLeast).toBe(second?.atLeast);
		expect(inside.at(-1)?.atMost).toBe(second?.atMost);
		expect(narrower(program, { ...single, inkomen: { atMost: 151700 } }, 'inkomen')).toEqual([]);
		expect(narrower(program, { inkomen: first?.atMost as number }, 'inkomen')).toEqual([]);
	});

	it('mean the same as every amount inside them, when no limit was left out', () => {
		const options = brackets(program, single, 'inkomen');
		const outcomes = (inkomen: Answers[string]) =>
			evaluate(program, { ...single, inkomen }).regelingen.map(({ outcome }) => outcome);
		fc.assert(
			fc.property(
				fc.constantFrom(...options),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(bracket, share) => {
					const { atLeast = 0, atMost = 400000 } = bracket;
					const amount = Math.round(atLeast + share * (atMost - atLeast));
					expect(outcomes(amount)).toEqual(outcomes(bracket));
				},
			),
			{ seed: 11, numRuns: runs(60) },
		);
	});
});
