import { expect, test } from 'vitest';
import { readClock } from '../../../../src/session/device/clock';

test('the day of the device, as people there would say it', () => {
	expect(readClock(new Date(2026, 10, 21, 0, 30), '2026-11-01')).toEqual({
		peildatum: '2026-11-21',
		corrected: false,
	});
	expect(readClock(new Date(2026, 0, 5, 23, 59), '2026-01-05').peildatum).toBe('2026-01-05');
});

test('a device that lags behind the build gets the day of the build, and we say so', () => {
	expect(readClock(new Date(2020, 0, 1), '2026-11-21')).toEqual({ peildatum: '2026-11-21', corrected: true });
});
