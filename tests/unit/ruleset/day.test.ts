import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore, isDay } from '../../../src/ruleset/day';

describe('days', () => {
	it.each(['2026-11-21', '2024-02-29'])('%s is a day', (day) => expect(isDay(day)).toBe(true));
	it.each(['2026-02-29', '2026-13-01', '21-11-2026', '2026-11-21T00:00:00', 20261121, null])(
		'%s is not',
		(day) => expect(isDay(day)).toBe(false),
	);
	it('follow each other over the end of a month and a year', () => {
		expect(dayAfter('2026-12-31')).toBe('2027-01-01');
		expect(dayBefore('2026-03-01')).toBe('2026-02-28');
	});
});
