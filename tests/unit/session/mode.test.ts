import { expect, test } from 'vitest';
import { modeFrom } from '../../../src/session/mode';

test('a phone unless the address says otherwise', () => {
	const phone = modeFrom('');
	expect(phone).toEqual({ links: true, promise: 'alone' });
	expect(modeFrom('?mode=phone')).toEqual(phone);
	expect(modeFrom('?mode=toString')).toEqual(phone);
	expect(modeFrom('?mode=<script>')).toEqual(phone);
	expect(modeFrom('?taal=en')).toEqual(phone);
});

test('K-09: a kiosk has no links to follow', () => {
	expect(modeFrom('?mode=kiosk').links).toBe(false);
});
