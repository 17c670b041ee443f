/** What a yes says about other questions; the shapes of answers are in `unit/authoring/commands/check.test.ts`. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/ruleset/answer';
import { parseAnswers } from '../../../src/ruleset/parse-answers';
import type { Fact } from '../../../src/ruleset/schema';

const asked = { ask: 'detail', part: 'geld', effort: 1, sensitivity: 'none', icon: 'geld' } as const;
const FACTS: Fact[] = [
	{ id: 'kamp', kind: 'yes-no', implies: { stam: 'noord', loon: false }, ...asked },
	{ id: 'stam', kind: 'choice', options: [{ id: 'noord' }, { id: 'zuid' }, { id: 'oost' }], ...asked },
	{ id: 'loon', kind: 'yes-no', ...asked },
];
const parsed = (input: unknown) => parseAnswers(input, FACTS);

describe('a yes that answers other questions', () => {
	test.each<[string, Answers]>([
		['left out', {}],
		['not known', { stam: 'unknown', loon: 'declined' }],
		['the same', { stam: 'noord', loon: false }],
		['not yet decided', { stam: { oneOf: ['zuid', 'noord'] } }],
	])('the others %s: answered with it', (_name, others) => {
		expect(parsed({ kamp: true, ...others })).toEqual({
			ok: true,
			value: { kamp: true, stam: 'noord', loon: false },
		});
	});

	test.each<[string, Answers, RegExp]>([
		['a yes', { loon: true }, /"loon":true/],
		['another choice', { stam: 'zuid' }, /"stam":"zuid"/],
		['other choices', { stam: { oneOf: ['zuid', 'oost'] } }, /"oneOf":\["zuid","oost"\]/],
	])('%s to the other: an error at the question itself', (_name, others, expected) => {
		expect(parsed({ ...others, kamp: true })).toEqual({
			ok: false,
			error: { path: 'answers.kamp', found: 'true', expected: expect.stringMatching(expected) },
		});
	});

	test.each<Answers[string]>([false, 'unknown', 'declined'])('%s says nothing of the others', (kamp) => {
		expect(parsed({ kamp, stam: 'zuid' })).toEqual({ ok: true, value: { kamp, stam: 'zuid' } });
	});
});
