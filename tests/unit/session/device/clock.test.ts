import { expect, test } from 'vitest';
import { readClock } from '../../../../src/session/device/clock';

test('the day of the device, as people there would say it', () => {
	expect(readClock(new Date(2026, 10, 21, 0, 30), '2026-11-01')).toEqual({
		peildatum: '2026-11-21',
		doubt: null,
	});
	expect(readClock(new Date(2026, 0, 5, 23, 59), '2026-01-05').peildatum).toBe('2026-01-05');
});

test('a device that lags behind the build gets the day of the build, and we say so', () => {
	expect(readClock(new Date(2020, 0, 1), '2026-11-21')).toEqual({
		peildatum: '2026-11-21',
		doubt: 'before-build',
	});
});

test('F16: one that runs years ahead keeps its day, and we say so', () => {
	const built = '2026-11-21';
	expect(readClock(new Date(2031, 0, 1), built)).toEqual({
		peildatum: '2031-01-01',
		doubt: 'long-after-build',
	});
	expect(readClock(new Date(2028, 3, 1), built).doubt).toBeNull();
});
