import { describe, expect, it } from 'vitest';
import { outcomeOf as outcomeIn } from '../../../src/engine/evaluate/evaluate';
import { outcomeRanges } from '../../../src/engine/evaluate/outcome-ranges';
import type { Answers } from '../../../src/ruleset/answer';
import { programs } from '../../support/oracle/real';

const program = programs('2026-11-21');

const alone: Answers = {
	woonplaats: 'utrecht',
	leeftijd: 35,
	partner: false,
	'kinderen-0-3': 0,
	'kinderen-4-11': 0,
	'kinderen-12-17': 0,
	'uitkering-gemeente': false,
	opleiding: 'geen',
	schuldhulp: false,
	'vakantiegeld-elke-maand': true,
};
const outcomeOf = (answers: Answers, id: string) => outcomeIn(program, id, answers);

describe('scale', () => {
	it('lies on the limits', () => {
		expect(outcomeRanges(program, 'u-pas', 'inkomen', { ...alone, inkomen: 100000 })).toEqual([
			{ atMost: 159689, outcome: 'likely' },
			{ atLeast: 159690, atMost: 195176, outcome: 'maybe' },
			{ atLeast: 195177, outcome: 'unlikely' },
		]);
	});
	it('says where other answers that are open decide', () => {
		const { 'vakantiegeld-elke-maand': _, ...open } = alone;
		expect(outcomeRanges(program, 'u-pas', 'inkomen', open)).toEqual([
			{ atMost: 151705, outcome: 'likely' },
			{ atLeast: 151706, atMost: 195176, outcome: 'maybe', open: true },
			{ atLeast: 195177, outcome: 'unlikely' },
		]);
	});
	it('is empty where the number does not count', () => {
		expect(outcomeRanges(program, 'u-pas', 'vermogen', alone)).toEqual([]);
		expect(outcomeRanges(program, 'u-pas', 'inkomen', { ...alone, woonplaats: 'elders' })).toEqual([]);
	});
	it('agrees with evaluating both ends of every stretch', () => {
		for (const id of program.regelingen.map((one) => one.id))
			for (const fact of ['inkomen', 'vermogen', 'leeftijd'])
				for (const answers of [
					alone,
					{ ...alone, verblijf: 'nederlands', kosten: ['witgoed'], instelling: false },
				])
					for (const { atLeast = 0, atMost = atLeast, outcome } of outcomeRanges(
						program,
						id,
						fact,
						answers as Answers,
					))
						for (const value of [atLeast, atMost])
							expect(
								outcomeOf({ ...(answers as Answers), [fact]: value }, id),
								`${id} ${fact} ${value}`,
							).toBe(outcome);
	});
});
