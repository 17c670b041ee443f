import { describe, expect, test } from 'vitest';
import { questionList, questionsLeft } from '../../../../src/session/questions/question-list';
import { FACTS } from '../../screens/made-up';

const ids = (answers: object, next: string | null) =>
	questionList(FACTS, answers as Record<string, never>, next).map(({ id }) => id);

describe('questionList', () => {
	test('what was answered, in that order, and then the next question', () => {
		expect(ids({}, 'plaats')).toEqual(['plaats']);
		expect(ids({ samen: true, plaats: 'hier' }, 'jaren')).toEqual(['samen', 'plaats', 'jaren']);
		expect(ids({ plaats: 'hier' }, null)).toEqual(['plaats']);
	});
	test('S-13: facts that belong together are one screen, asked once', () => {
		expect(ids({ 'kind-klein': 0, 'kind-groot': 0, plaats: 'hier' }, 'geld')).toEqual([
			'kind',
			'plaats',
			'geld',
		]);
		expect(ids({ plaats: 'hier' }, 'kind-groot')).toEqual(['plaats', 'kind']);
	});
	test('a question that no longer applies is left out, and comes back with its answer', () => {
		expect(ids({ samen: true, 'jaren-ander': 40 }, 'geld')).toEqual(['samen', 'jaren-ander', 'geld']);
		expect(ids({ samen: false, 'jaren-ander': 40 }, 'geld')).toEqual(['samen', 'geld']);
	});
});

test('S-11: what is left counts screens that can still come', () => {
	const missing = new Set(['geld', 'kind-klein', 'kind-groot', 'plaats']);
	expect(questionsLeft(FACTS, { plaats: 'unknown' }, missing)).toBe(2);
});
