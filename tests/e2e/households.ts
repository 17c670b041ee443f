/** Four people who must get through alone, with what the decision tables say about them. */
import { base as known } from '../support/oracle/household';
import type { Household } from '../support/visit';

export interface Resident {
	name: string;
	answers: Household;
	/** Regeling → status as the screen words it. */
	expected: Record<string, 'likely' | 'maybe' | 'unlikely'>;
}

/** On a screen one says whether there are children of an age, not how many. */
const base: Household = {
	...known,
	...{ 'kinderen-0-3': false, 'kinderen-4-11': false, 'kinderen-12-17': false },
	inkomen: 140000,
};

export const residents: Resident[] = [
	{
		name: 'a single parent with a broken washing machine',
		answers: { ...base, 'kinderen-4-11': true, inkomen: 120000, kosten: ['witgoed'] },
		expected: {
			'u-pas': 'likely',
			'bijzondere-bijstand': 'likely',
			'medische-kosten': 'unlikely',
			jongerentoeslag: 'unlikely',
		},
	},
	{
		name: 'a 19-year-old without parents to turn to',
		answers: { ...base, leeftijd: 19, inkomen: 0 },
		expected: {
			'u-pas': 'likely',
			'bijzondere-bijstand': 'unlikely',
			'medische-kosten': 'unlikely',
			jongerentoeslag: 'likely',
		},
	},
	{
		name: 'a couple with AOW and costs of care',
		answers: {
			...base,
			leeftijd: 70,
			partner: true,
			'leeftijd-partner': 66,
			inkomen: 203700,
			kosten: ['zorg'],
		},
		expected: {
			'u-pas': 'likely',
			'bijzondere-bijstand': 'unlikely',
			'medische-kosten': 'maybe',
			jongerentoeslag: 'unlikely',
		},
	},
	{
		name: 'a full-time student',
		answers: { ...base, leeftijd: 22, opleiding: 'voltijd', studiefinanciering: true, inkomen: 90000 },
		expected: {
			'u-pas': 'unlikely',
			'bijzondere-bijstand': 'unlikely',
			'medische-kosten': 'unlikely',
			jongerentoeslag: 'unlikely',
		},
	},
];
