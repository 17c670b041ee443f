import { expect, test } from 'vitest';
import { readClock } from '../../../../src/session/device/clock';

test('the day of the device, as people there would say it', () => {
	expect(readClock(new Date(2026, 10, 21, 0, 30), '2026-11-01', '2026-10-01')).toEqual({
		peildatum: '2026-11-21',
		doubt: null,
	});
	expect(readClock(new Date(2026, 0, 5, 23, 59), '2026-01-05', '2026-01-01').peildatum).toBe('2026-01-05');
});

test('a device that lags behind the rules gets their day, and we say so', () => {
	const corrected = { peildatum: '2026-11-21', doubt: 'before-build' };
	expect(readClock(new Date(2020, 0, 1), '2026-11-21', '2026-11-21')).toEqual(corrected);
	// In the west it is yesterday when the rules come.
	expect(readClock(new Date(2026, 10, 20, 23, 0), '2026-11-21', '2026-10-01')).toEqual(corrected);
});

test('rules of a day that neither this device nor the app has seen come say nothing of the day', () => {
	const now = new Date(2026, 10, 28, 12, 0);
	expect(readClock(now, '2099-01-01', '2026-11-21')).toEqual({ peildatum: '2026-11-28', doubt: null });
	expect(readClock(new Date(2020, 0, 1), '2099-01-01', '2026-11-21')).toEqual({
		peildatum: '2026-11-21',
		doubt: 'before-build',
	});
});

test('F16: one that runs years ahead keeps its day, and we say so', () => {
	const built = '2026-11-21';
	expect(readClock(new Date(2031, 0, 1), built, built)).toEqual({
		peildatum: '2031-01-01',
		doubt: 'long-after-build',
	});
	expect(readClock(new Date(2028, 3, 1), built, built).doubt).toBeNull();
});
