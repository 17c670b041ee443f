import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/ruleset/assemble';
import type { NormsFile, RegelingFile, Rules } from '../../../../src/ruleset/schema';
import { changedSince, lastDays, rulesFrom, validUntil } from '../../../../src/session/take-along/validity';
import { RULES } from '../../screens/made-up';

const [first] = RULES.regelingen as [RegelingFile];
const norms = (validFrom: string, validTo: string, eurocent: number): NormsFile => ({
	validFrom,
	validTo,
	grondslagen: {},
	norms: { basis: { eurocent, grondslag: 'wet', certainty: 'confirmed' } },
});
const reading: RegelingFile = {
	...first,
	steps: [
		{
			id: 'grens',
			when: { fact: 'geld', above: { norm: 'basis' } },
			outcome: 'unlikely',
			grondslag: 'wet',
			certainty: 'confirmed',
		},
	],
};
const town = (regelingen: RegelingFile[], normen: NormsFile[] = []): Rules => ({
	...RULES,
	regelingen,
	normen,
});
const until = (rules: Rules, day = '2026-11-21') => validUntil(assemble(rules, day), ['hulp']);

describe('validUntil', () => {
	test('the last day of the version', () => {
		expect(until(town([first]))).toBe('2026-12-31');
	});
	test('or the day of its review, when that comes first', () => {
		expect(until(town([{ ...first, reviewBy: '2026-11-30' }]))).toBe('2026-11-30');
	});
	test('or the day before a next version that is known', () => {
		expect(until(town([first, { ...first, validFrom: '2026-12-15' }]))).toBe('2026-12-14');
	});
	test('or the last day of a norm that it reads, and of no other norm', () => {
		const halfYear = [norms('2026-07-01', '2026-12-01', 100000)];
		expect(until(town([reading], halfYear))).toBe('2026-12-01');
		expect(until(town([first], halfYear))).toBe('2026-12-31');
	});
	test('paper-outlives-rules: it stays that day after it has passed', () => {
		const rules = town(
			[{ ...reading, validTo: undefined, reviewBy: '2027-06-30' }],
			[norms('2026-07-01', '2026-12-31', 1)],
		);
		expect(until(rules, '2027-01-15')).toBe('2026-12-31');
		expect(until(town([first]), '2028-01-01')).toBe('2026-12-31');
	});
});

test('rulesFrom: the newest of what counts', () => {
	const ruleset = assemble(
		town([reading], [norms('2026-01-01', '2026-06-30', 1), norms('2026-07-01', '2026-12-31', 2)]),
		'2026-11-21',
	);
	expect(rulesFrom(ruleset, ['hulp'])).toBe('2026-07-01');
	expect(rulesFrom(assemble(town([first]), '2026-11-21'), ['hulp'])).toBe('2026-01-01');
});

test('lastDays: only where a regeling itself ends', () => {
	expect(lastDays(assemble(town([first]), '2026-11-21'), ['hulp'])).toEqual(['2026-12-31']);
	const reviewed = { ...first, validTo: undefined, reviewBy: '2026-12-31' };
	expect(lastDays(assemble(town([reviewed]), '2026-11-21'), ['hulp'])).toEqual([]);
});

describe('changedSince', () => {
	const changed = (rules: Rules, today: string) => changedSince(rules, ['hulp'], '2026-11-21', today);
	test('the same rules', () => {
		expect(changed(town([first]), '2026-12-31')).toBe(false);
	});
	test.each<[string, Rules]>([
		['a version that ended', town([first])],
		[
			'a next version',
			town([
				{ ...first, validTo: undefined },
				{ ...first, validFrom: '2027-01-01', validTo: undefined },
			]),
		],
		['a review that is due', town([{ ...first, validTo: undefined, reviewBy: '2026-12-31' }])],
		[
			'another amount',
			town(
				[{ ...reading, validTo: undefined }],
				[norms('2026-07-01', '2026-12-31', 1), norms('2027-01-01', '2027-06-30', 2)],
			),
		],
		[
			'an amount that is not known yet',
			town([{ ...reading, validTo: undefined }], [norms('2026-07-01', '2026-12-31', 1)]),
		],
	])('%s', (_, rules) => {
		expect(changed(rules, '2026-12-31')).toBe(false);
		expect(changed(rules, '2027-01-01')).toBe(true);
	});
	test('a device whose clock is behind says nothing about it', () => {
		expect(changed(town([first]), '2025-01-01')).toBe(false);
	});
});
