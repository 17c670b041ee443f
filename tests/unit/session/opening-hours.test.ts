import { expect, test } from 'vitest';
import { openingAt } from '../../../src/session/opening-hours';

const HOURS = [
	{ days: ['monday', 'tuesday', 'thursday'] as const, from: '9', to: '17' },
	{ days: ['wednesday', 'friday'] as const, from: '9', to: '13.30' },
].map((one) => ({ ...one, days: [...one.days] }));
/** 2026-11-23 is a Monday. */
const at = (day: number, hour: number, minute = 0) => openingAt(HOURS, new Date(2026, 10, day, hour, minute));

test('open, until when', () => {
	expect(at(23, 9)).toEqual({ open: true, until: '17' });
	expect(at(25, 13, 29)).toEqual({ open: true, until: '13.30' });
});
test('closed, and when it opens: later today, tomorrow, after the weekend', () => {
	expect(at(23, 8, 59)).toEqual({ open: false, days: 0, weekday: 'monday', from: '9' });
	expect(at(23, 17)).toEqual({ open: false, days: 1, weekday: 'tuesday', from: '9' });
	expect(at(27, 13, 30)).toEqual({ open: false, days: 3, weekday: 'monday', from: '9' });
});
test('one day a week: after closing time it is the same day of next week', () => {
	const [monday] = [{ days: ['monday' as const], from: '9', to: '10' }];
	expect(openingAt([monday], new Date(2026, 10, 23, 11))).toMatchObject({ days: 7, weekday: 'monday' });
});
test('no hours known: nothing is said', () => {
	expect(openingAt([], new Date(2026, 10, 23, 11))).toBeNull();
});
test('on a public holiday nothing is said, and the day before does not promise it', () => {
	const on = (month: number, day: number, hour: number) =>
		openingAt(HOURS, new Date(2026, month - 1, day, hour));
	expect(on(12, 25, 10)).toBeNull();
	// Thursday before Christmas: Friday is open in any other week.
	expect(on(12, 24, 18)).toEqual({ open: false, days: 4, weekday: 'monday', from: '9' });
	expect(on(12, 31, 18)).toMatchObject({ days: 4, weekday: 'monday' });
});
