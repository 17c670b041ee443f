import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { brackets, limits } from '../../../src/engine/ask/brackets';
import { compile } from '../../../src/engine/compile/compile';
import { outcomeOf } from '../../../src/engine/evaluate/evaluate';
import type { Program } from '../../../src/engine/program/program';
import type { Answers } from '../../../src/ruleset/answer';
import { assemble } from '../../../src/ruleset/assemble';
import { programs, rules } from '../../support/oracle/real';
import { runs } from '../../support/runs';

let program: Program;
/** Only what the city gives: few enough limits to work the choices out by hand. */
let city: Program;
beforeAll(() => {
	const own = ['u-pas', 'bijzondere-bijstand', 'medische-kosten', 'jongerentoeslag'];
	program = programs('2026-11-21');
	city = compile(
		assemble({ ...rules, regelingen: rules.regelingen.filter(({ id }) => own.includes(id)) }, '2026-11-21'),
	);
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
	huisgenoten: 'geen',
};

describe('brackets', () => {
	it('have their edges on tens of euros, inside what is a yes and inside what is a no (flow 1)', () => {
		expect(limits(city, single, 'inkomen')).toEqual([151706, 168562, 185418]);
		expect(brackets(city, single, 'inkomen')).toEqual([
			{ atMost: 151000 },
			{ atLeast: 151001, atMost: 168000 },
			{ atLeast: 168001, atMost: 186000 },
			{ atLeast: 186001 },
		]);
	});

	it('are above or below when one limit is left', () => {
		const paid = { ...single, kosten: [], schuldhulp: true };
		expect(brackets(city, paid, 'inkomen')).toEqual([{ atMost: 151000 }, { atLeast: 151001 }]);
	});

	it('are empty when no limit matters', () => {
		expect(brackets(city, { ...single, woonplaats: 'elders' }, 'inkomen')).toEqual([]);
	});

	it('never offer more than four choices of money; ages have all their limits', () => {
		expect(brackets(program, {}, 'inkomen').length).toBe(4);
		const ages = brackets(program, {}, 'leeftijd');
		expect(ages.slice(1).map(({ atLeast }) => atLeast)).toEqual(limits(program, {}, 'leeftijd'));
	});

	it('for one regeling only hold its own limits', () => {
		expect(brackets(program, single, 'inkomen', { regeling: 'bijzondere-bijstand' })).toEqual([
			{ atMost: 168000 },
			{ atLeast: 168001 },
		]);
	});

	it('never give a wrong yes or no: at every edge and anywhere between, all amounts say the same', () => {
		const options = [
			...brackets(program, single, 'inkomen'),
			...brackets(program, {}, 'inkomen'),
			...brackets(program, single, 'vermogen', { nothing: true }),
		];
		const outcomes = (inkomen: Answers[string]) =>
			program.regelingen.map(({ id }) => outcomeOf(program, id, { ...single, inkomen }));
		fc.assert(
			fc.property(
				fc.constantFrom(...options),
				fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
				(bracket, share) => {
					const { atLeast = 0, atMost = atLeast + 400000 } = bracket;
					const exact = outcomes(Math.round(atLeast + share * (atMost - atLeast)));
					outcomes(bracket).forEach((said, i) => {
						if (said !== 'maybe') expect(exact[i]).toBe(said);
					});
				},
			),
			{ seed: 11, numRuns: runs(60) },
		);
	});
});
