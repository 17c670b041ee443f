import { describe, expect, test } from 'vitest';
import type { Answers, Range } from '../../../../src/ruleset/answer';
import { questionOf } from '../../../../src/session/questions/question-list';
import {
	firstAhead,
	type Progress,
	placeOf,
	stepAfter,
	stepList,
} from '../../../../src/session/questions/steps';
import { FACTS } from '../../screens/made-up';

const questions = (...ids: string[]) => ids.map((id) => questionOf(FACTS, id));
const progress = (answers: Answers, more: Partial<Progress> = {}): Progress => ({
	answers,
	told: null,
	coarse: {},
	splits: [],
	...more,
});
const steps = (ids: string[], answers: Answers, more?: Partial<Progress>) =>
	stepList(questions(...ids), progress(answers, more));
const names = (...given: Parameters<typeof steps>) =>
	steps(...given).map(({ question, kind, taken }) => `${question.id} ${kind}${taken ? '' : ' *'}`);

const wide: Range = { atLeast: 100, atMost: 900 };

describe('stepList', () => {
	test('money that comes in starts with where it comes from', () => {
		expect(names(['plaats', 'geld'], { plaats: 'hier' })).toEqual(['plaats ask', 'geld sources *']);
		expect(names(['plaats', 'geld'], { plaats: 'hier' }, { told: ['wages'] })).toEqual([
			'plaats ask',
			'geld sources',
			'geld ask *',
		]);
	});
	test('no money is an answer at once', () => {
		expect(names(['geld', 'plaats'], { geld: 0 }, { told: ['none'] })).toEqual([
			'geld sources',
			'plaats ask *',
		]);
	});
	test('nothing of something else keeps its screen, also when no money comes in', () => {
		expect(names(['geld', 'kind-klein', 'plaats'], { geld: 0, 'kind-klein': 0 }, { told: ['none'] })).toEqual(
			['geld sources', 'kind ask', 'plaats ask *'],
		);
	});
	test('answered without having been asked for sources: they are not asked any more', () => {
		expect(names(['geld'], { geld: 5000 })).toEqual(['geld ask']);
	});
	test('a coarse range is followed by a narrower choice, then the rest', () => {
		const answers = { plaats: 'hier', geld: wide };
		const told = ['wages'];
		expect(names(['plaats', 'geld', 'jaren'], answers, { told, splits: ['geld'] })).toEqual([
			'plaats ask',
			'geld sources',
			'geld ask',
			'geld narrower *',
			'jaren ask *',
		]);
		expect(names(['plaats', 'geld', 'jaren'], answers, { told, coarse: { geld: wide } })).toEqual([
			'plaats ask',
			'geld sources',
			'geld ask',
			'geld narrower',
			'jaren ask *',
		]);
	});
	test('a range that became too coarse because another answer changed waits behind what was done', () => {
		expect(names(['jaren', 'plaats'], { jaren: wide, plaats: 'hier' }, { splits: ['jaren'] })).toEqual([
			'jaren ask',
			'plaats ask',
			'jaren narrower *',
		]);
	});
});

describe('where to go', () => {
	const list = steps(
		['plaats', 'geld', 'jaren'],
		{ plaats: 'hier', geld: wide },
		{ told: ['wages'], coarse: { geld: wide } },
	);
	test('positions count from 1', () => {
		expect(firstAhead(list)).toBe(5);
		expect(firstAhead(list.slice(0, 4))).toBeNull();
		expect(placeOf(list, questionOf(FACTS, 'geld'))).toBe(2);
	});
	test('who came back first goes through the rest of the question, then to what follows it', () => {
		expect(stepAfter(list, list[1] as (typeof list)[number])).toEqual({ within: 3, next: 5 });
		expect(stepAfter(list, list[0] as (typeof list)[number])).toEqual({ within: null, next: 2 });
	});
	test('who answers for the first time goes to what is still to do', () => {
		const last = list[4] as (typeof list)[number];
		expect(stepAfter(list, last)).toEqual({ within: null, next: 5 });
		expect(stepAfter(list.slice(0, 4), last)).toEqual({ within: null, next: null });
	});
});
