import { describe, expect, test } from 'vitest';
import { answersFrom, choicesOf, chosenBefore, toggle } from '../../../../src/session/questions/choices';
import { questionOf } from '../../../../src/session/questions/question-list';
import { FACTS } from '../../screens/made-up';

const question = (id: string) => questionOf(FACTS, id);
const ids = (id: string, brackets = [{ atMost: 17 }, { atLeast: 18 }]) =>
	choicesOf(question(id), brackets).map((choice) => choice.id);

describe('choicesOf', () => {
	test('S-06: "weet ik niet" is always there; S-07: "zeg ik liever niet" where it is personal', () => {
		for (const { id, sensitivity } of FACTS) {
			const roles = choicesOf(question(id), []).map(({ role }) => role);
			expect(
				roles.filter((role) => role === 'unknown'),
				id,
			).toHaveLength(1);
			expect(roles.includes('declined'), id).toBe(sensitivity !== 'none');
		}
	});
	test('what can be ticked follows from the rules', () => {
		expect(ids('plaats')).toEqual(['hier', 'daar', 'unknown']);
		expect(ids('samen')).toEqual(['true', 'false', 'unknown', 'declined']);
		expect(ids('jaren')).toEqual(['range-1', 'range-2', 'unknown']);
		expect(ids('kind-groot')).toEqual(['kind-klein', 'kind-groot', 'none', 'unknown']);
		expect(ids('zaken')).toEqual(['dak', 'bril', 'wieg', 'none', 'no-health', 'unknown', 'declined']);
	});
	test('a range that was chosen stays when the edges moved', () => {
		const choices = choicesOf(question('jaren'), [{ atMost: 66 }, { atLeast: 67 }], { atMost: 17 });
		expect(choices.map(({ answer }) => answer)).toContainEqual({ atMost: 17 });
	});
});

describe('there and back: what is answered is what is ticked when one returns', () => {
	const brackets = [{ atMost: 17 }, { atLeast: 18, atMost: 66 }, { atLeast: 67 }];
	test.each([
		['plaats', ['daar'], { plaats: 'daar' }],
		['samen', ['false'], { samen: false }],
		['samen', ['declined'], { samen: 'declined' }],
		['jaren', ['range-2'], { jaren: { atLeast: 18, atMost: 66 } }],
		['kind-klein', ['kind-groot'], { 'kind-klein': 0, 'kind-groot': { atLeast: 1 } }],
		['kind-klein', ['none'], { 'kind-klein': 0, 'kind-groot': 0 }],
		['kind-klein', ['unknown'], { 'kind-klein': 'unknown', 'kind-groot': 'unknown' }],
		['zaken', ['dak', 'bril'], { zaken: ['dak', 'bril'] }],
		['zaken', ['none'], { zaken: [] }],
		['zaken', ['dak', 'no-health'], { zaken: { includes: ['dak'], open: ['bril', 'wieg'] } }],
		['zaken', ['no-health'], { zaken: { includes: [], open: ['bril', 'wieg'] } }],
	] as const)('%s: %j', (id, chosen, answers) => {
		const choices = choicesOf(question(id), brackets);
		expect(answersFrom(question(id), choices, chosen)).toEqual(answers);
		expect(chosenBefore(question(id), choices, answers)).toEqual(chosen);
	});
	test('nothing chosen is no answer', () => {
		expect(answersFrom(question('zaken'), choicesOf(question('zaken'), []), [])).toBeNull();
	});
});

describe('toggle', () => {
	const choices = choicesOf(question('zaken'), []);
	const ticked = (...order: string[]) =>
		order.reduce<string[]>((chosen, id) => toggle(choices, chosen, id), []);
	test('adds and takes away', () => {
		expect(ticked('dak', 'bril', 'dak')).toEqual(['bril']);
	});
	test('a box takes away what says the opposite', () => {
		expect(ticked('dak', 'none')).toEqual(['none']);
		expect(ticked('none', 'dak')).toEqual(['dak']);
		expect(ticked('dak', 'bril', 'unknown')).toEqual(['unknown']);
		expect(ticked('declined', 'dak')).toEqual(['dak']);
	});
	test('health can be declined alone', () => {
		expect(ticked('dak', 'bril', 'no-health')).toEqual(['dak', 'no-health']);
		expect(ticked('no-health', 'wieg')).toEqual(['wieg']);
	});
});
