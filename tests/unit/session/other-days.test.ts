import { expect, test } from 'vitest';
import { otherDays } from '../../../src/session/other-days';
import { RULES } from '../screens/made-up';

test('the first of every month that the rules know, newest first, without today', () => {
	const days = otherDays(RULES, '2026-11-21');
	expect(days).toHaveLength(12);
	expect(days[0]).toBe('2026-12-01');
	expect(days.at(-1)).toBe('2026-01-01');
	expect(otherDays(RULES, '2026-05-01')).not.toContain('2026-05-01');
});

test('no month before the first rules', () => {
	const late = RULES.regelingen.map((file) => ({ ...file, validFrom: '2026-06-15' }));
	expect(otherDays({ ...RULES, regelingen: late }, '2026-11-21').at(-1)).toBe('2026-07-01');
});
