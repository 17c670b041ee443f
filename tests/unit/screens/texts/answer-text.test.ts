import { describe, expect, test } from 'vitest';
import { createWords, flat } from '../../../../src/i18n/words';
import type { Answer } from '../../../../src/ruleset/answer';
import type { Fact } from '../../../../src/ruleset/schema';
import {
	answerText,
	questionAnswerText,
	rangeText,
	toldText,
} from '../../../../src/screens/texts/answer-text';
import { questionOf } from '../../../../src/session/questions/question-list';
import { FACTS, NL } from '../made-up';

const words = createWords('nl', { nl: NL });
const fact = (id: string) => FACTS.find((one) => one.id === id) as Fact;
const said = (id: string, answer: Answer) => flat(answerText(fact(id), answer, words));
const told = (id: string, answer: Answer) => flat(toldText(fact(id), answer, words));

test('ranges of age and money in words', () => {
	const years = (range: object) => flat(rangeText('years', range, words));
	expect(years({ atMost: 17 })).toBe('Jonger dan 18');
	expect(years({ atLeast: 18, atMost: 20 })).toBe('18 tot en met 20');
	expect(years({ atLeast: 18, atMost: 18 })).toBe('18 jaar');
	expect(years({ atLeast: 67 })).toBe('67 of ouder');
	const euros = (range: object) => flat(rangeText('money', range, words)).replaceAll('\u00a0', ' ');
	expect(euros({ atMost: 168500 })).toBe('€ 1.685 of minder');
	expect(euros({ atLeast: 168600, atMost: 200000 })).toBe('€ 1.686 tot en met € 2.000');
	expect(euros({ atLeast: 168600 })).toBe('€ 1.686 of meer');
});

describe('answers', () => {
	test('each kind reads back as it was chosen (Q-15, Q-20)', () => {
		expect(said('plaats', 'hier')).toBe('Hier');
		expect(said('samen', true)).toBe('Ja');
		expect(said('jaren', 35)).toBe('35 jaar');
		expect(said('geld', 151706)).toBe('€\u00a01.517,06');
		expect(said('zaken', ['dak', 'bril'])).toBe('Een dak; Een bril');
		expect(said('zaken', [])).toBe('Geen van deze');
		expect(said('zaken', { includes: [], open: ['bril'] })).toBe('Niet ingevuld');
		expect(said('plaats', 'unknown')).toBe('Weet je niet');
		expect(said('plaats', 'declined')).toBe('Wil je niet zeggen');
	});
	test('facts asked together are one line', () => {
		const line = (answers: object) =>
			flat(questionAnswerText(questionOf(FACTS, 'kind-klein'), answers as Record<string, Answer>, words));
		expect(line({ 'kind-klein': { atLeast: 1 }, 'kind-groot': 0 })).toBe('Klein');
		expect(line({ 'kind-klein': 0, 'kind-groot': 0 })).toBe('Geen kinderen');
		expect(line({ 'kind-klein': 'unknown', 'kind-groot': 'unknown' })).toBe('Weet je niet');
	});
});

test('R-09: as a sentence about you; nothing about what was left open', () => {
	expect(told('plaats', 'hier')).toBe('Je woont hier.');
	expect(told('samen', false)).toBe('Je woont alleen.');
	expect(told('kind-klein', 0)).toBe('Geen klein kind.');
	expect(told('kind-klein', { atLeast: 1 })).toBe('Er is een klein kind.');
	expect(told('jaren', { atLeast: 67 })).toBe('Jaren: 67 of ouder.');
	expect(told('zaken', 'dak')).toBe('Zaken: Een dak.');
	expect(toldText(fact('plaats'), 'unknown', words)).toBeNull();
});
