import { describe, expect, test } from 'vitest';
import { questionList } from '../../../../src/session/questions/question-list';
import { FACTS } from '../../screens/made-up';

const ids = (answers: object) => questionList(FACTS, answers as Record<string, never>).map(({ id }) => id);

describe('questionList', () => {
	test('what was answered, in the order of the facts', () => {
		expect(ids({})).toEqual([]);
		expect(ids({ samen: true, plaats: 'hier' })).toEqual(['plaats', 'samen']);
	});
	test('S-13: facts that belong together are one question', () => {
		expect(ids({ 'kind-klein': 0, 'kind-groot': 0, plaats: 'hier' })).toEqual(['plaats', 'kind']);
	});
	test('a question that no longer applies is left out, and comes back with its answer', () => {
		expect(ids({ samen: true, 'jaren-ander': 40 })).toEqual(['samen', 'jaren-ander']);
		expect(ids({ samen: false, 'jaren-ander': 40 })).toEqual(['samen']);
	});
});
