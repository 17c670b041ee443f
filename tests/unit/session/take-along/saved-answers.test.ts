import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Fact } from '../../../../src/ruleset/schema';
import { lastDay, readSaved, type Saved, savedText } from '../../../../src/session/take-along/saved-answers';
import { FACTS } from '../../screens/made-up';

const TODAY = '2026-11-21';
const answers: Answers = { plaats: 'hier', jaren: { atLeast: 18 }, geld: 12345, zaken: ['dak', 'bril'] };
const text = savedText(answers, FACTS, TODAY);
const read = (saved: string, facts: readonly Fact[] = FACTS, day = TODAY) => readSaved(saved, facts, day);
const changed = (change: (saved: Record<string, unknown>) => void): string => {
	const saved = JSON.parse(text);
	change(saved);
	return JSON.stringify(saved);
};

describe('savedText', () => {
	test('P-07: says until when, and gives the answers back', () => {
		expect(lastDay(TODAY)).toBe('2026-12-05');
		expect(read(text)).toEqual({
			answers: { ...answers, zaken: { includes: ['dak'], open: ['bril', 'wieg'] } },
			until: '2026-12-05',
			changed: false,
		});
	});
	test('P-06: what was said about health makes no difference to what lies there', () => {
		const others: Answers[] = [['dak'], ['dak', 'wieg'], { includes: ['dak'], open: ['bril', 'wieg'] }].map(
			(zaken) => ({
				...answers,
				zaken,
			}),
		);
		for (const other of others) expect(savedText(other, FACTS, TODAY)).toBe(text);
	});
});

describe('readSaved', () => {
	test.each<[string, string]>([
		['nothing', ''],
		['no JSON', '{"version":1,'],
		['a list', '[]'],
		['null', 'null'],
		['a number', '7'],
		['another version', changed((saved) => (saved.version = 2))],
		['no version', changed((saved) => delete saved.version)],
		['no last day', changed((saved) => delete saved.expires)],
		['a last day that is none', changed((saved) => (saved.expires = '2026-02-31'))],
		['answers that are a list', changed((saved) => (saved.answers = ['x']))],
		['nothing that is still asked', changed((saved) => (saved.answers = { verdwenen: true }))],
	])('%s is unreadable', (_, saved) => {
		expect(read(saved)).toBe('unreadable');
	});
	test.each<[string, string, string]>([
		['the last day', '2026-12-05', 'kept'],
		['the day after', '2026-12-06', 'expired'],
		['another time zone', '2026-11-20', 'kept'],
		['a clock that was ahead when it was saved', '2026-11-19', 'expired'],
		['years later', '2031-01-01', 'expired'],
	])('P-07: %s', (_, day, expected) => {
		const result = read(text, FACTS, day);
		expect(typeof result === 'string' ? result : 'kept').toBe(expected);
	});

	const without = (id: string) => FACTS.filter((fact) => fact.id !== id);
	const withOptions = (id: string, options: Fact['options']) =>
		FACTS.map((fact) => (fact.id === id ? ({ ...fact, options } as Fact) : fact));
	test.each<[string, readonly Fact[], string]>([
		['a question that is gone', without('geld'), 'geld'],
		['a choice that is gone', withOptions('plaats', [{ id: 'daar' }]), 'plaats'],
		['a kind that is gone', withOptions('zaken', [{ id: 'bril', sensitivity: 'health' }]), 'zaken'],
		[
			'a kind that came: "none of these" was about a shorter list',
			withOptions('zaken', [
				{ id: 'dak' },
				{ id: 'bril', sensitivity: 'health' },
				{ id: 'wieg' },
				{ id: 'fiets' },
			]),
			'zaken',
		],
		[
			'a question of another kind',
			FACTS.map((fact) => (fact.id === 'jaren' ? { ...fact, kind: 'yes-no' } : fact)),
			'jaren',
		],
		[
			'a question that is about health now',
			FACTS.map((fact) => (fact.id === 'geld' ? { ...fact, sensitivity: 'health' } : fact)),
			'geld',
		],
	])('%s is asked again, and that is said', (_, facts, id) => {
		const result = read(text, facts) as Saved;
		expect(result.changed).toBe(true);
		expect(Object.keys(result.answers)).toEqual(Object.keys(answers).filter((other) => other !== id));
	});
	test('an amount outside its domain is dropped', () => {
		const result = read(changed((saved) => ((saved.answers as Record<string, unknown>).geld = -1))) as Saved;
		expect(result.answers).not.toHaveProperty('geld');
	});
	test('health that lies there all the same is not read', () => {
		const saved = changed((all) => ((all.answers as Record<string, unknown>).zaken = ['bril']));
		expect((read(saved) as Saved).answers.zaken).toEqual({ includes: [], open: ['bril', 'wieg'] });
	});
});
