import { beforeAll, describe, expect, it } from 'vitest';
import { amountFacts } from '../../../src/engine/ask/amount-questions';
import { compile } from '../../../src/engine/compile/compile';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import { outcomeRanges } from '../../../src/engine/evaluate/outcome-ranges';
import type { Program } from '../../../src/engine/program/program';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { programs, rules } from '../../support/oracle/real';

let program: Program;
/** Only what the city gives: the toeslagen ask how many children there are. */
let city: Program;
let base: Answers;
beforeAll(() => {
	program = programs('2026-11-21');
	const own = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag'];
	const regelingen = rules.regelingen.filter(({ id }) => own.includes(id));
	city = compile(assemble({ ...rules, regelingen }, '2026-11-21'));
	base = rules.regelingen.find(({ id }) => id === 'bijzondere-bijstand')?.examples.base as Answers;
});

describe('what would settle a maybe', () => {
	it('is the answer after which it is certain', () => {
		const results = evaluate(program, { ...base, inkomen: 'unknown', kosten: ['witgoed'] }).regelingen;
		expect(Object.fromEntries(results.map(({ id, settles }) => [id, settles]))).toMatchObject({
			...{ 'u-pas': 'inkomen', 'bijzondere-bijstand': 'inkomen' },
			...{ 'medische-kosten': null, jongerentoeslag: null },
		});
	});

	it('is nothing when no answer can', () => {
		for (const { outcome, missing, settles } of evaluate(program, { ...base, leeftijd: 17 }).regelingen) {
			if (outcome === 'maybe') expect(missing).toEqual([]);
			expect(settles).toBeNull();
		}
	});

	it('is the paper that holds every missing answer of most regelingen', () => {
		const { document } = evaluate(city, { ...base, inkomen: 'unknown', kosten: ['witgoed'] });
		expect(document?.id).toBe('loonstroken');
		expect(document?.regelingen).toEqual(expect.arrayContaining(['u-pas', 'bijzondere-bijstand']));
		expect(evaluate(city, base).document).toBeNull();
	});
});

describe('facts that only change an amount', () => {
	it('are offered after the outcomes are certain, and change none', () => {
		const { 'kinderen-0-3': _, 'u-pas': __, thuiswonend: ___, ...known } = base;
		const answers: Answers = { ...known, kosten: ['witgoed'] };
		expect(evaluate(city, answers).next).toBeNull();
		const more = amountFacts(city, answers);
		expect(more).toContain('kinderen-0-3');
		expect(more).toContain('u-pas');
		const outcomes = (given: Answers) => evaluate(city, given).regelingen.map(({ outcome }) => outcome);
		expect(outcomes({ ...answers, 'kinderen-0-3': 2, 'u-pas': true })).toEqual(outcomes(answers));
	});
});

describe('scale', () => {
	it('runs over one number as the outcomes do', () => {
		const stretches = outcomeRanges(program, 'u-pas', 'inkomen', base);
		expect(stretches.map(({ outcome }) => outcome)).toEqual(['likely', 'maybe', 'unlikely']);
		for (const { atLeast = 0, atMost = 1_000_000, outcome } of stretches)
			for (const inkomen of [atLeast, atMost])
				expect(evaluate(program, { ...base, inkomen }).regelingen[0]?.outcome).toBe(outcome);
	});

	it('is empty where that number decides nothing', () => {
		expect(outcomeRanges(program, 'u-pas', 'vermogen', base)).toEqual([]);
		expect(outcomeRanges(program, 'u-pas', 'inkomen', { ...base, woonplaats: 'elders' })).toEqual([]);
	});
});
