import { expect, test } from 'vitest';
import { modeFrom } from '../../../src/session/mode';

test('a phone unless the address says otherwise', () => {
	const phone = modeFrom('');
	expect(phone).toMatchObject({ links: true, promise: 'alone', otherDays: false });
	expect(modeFrom('?mode=phone')).toEqual(phone);
	expect(modeFrom('?taal=en')).toEqual(phone);
	expect(modeFrom('?utm_source=mode&model=2')).toEqual(phone);
});

test.each(['?mode=Kiosk', '?Mode=kiosk', '?mode=kiosk/', '?MODE=KIOSK.'])('%s is a kiosk', (search) => {
	expect(modeFrom(search)).toEqual(modeFrom('?mode=kiosk'));
});

test.each([
	'?mode=kiosk2',
	'?mode=',
	'?mode=toString',
	'?mode=<script>',
	'?mode=outreech',
	'?lang=ar&amp;mode=outreach',
	'?mode%3Dkiosk',
	'?mode:kiosk',
])('%s was meant for a device of others: nothing is kept, and it forgets by itself', (search) => {
	const { remembers, exports, forgetAfter, idle } = modeFrom(search);
	expect({ remembers, exports, forgetAfter }).toEqual({ remembers: false, exports: false, forgetAfter: 5 });
	expect(idle).not.toBeNull();
});

test('K-09: a kiosk has no links to follow', () => {
	expect(modeFrom('?mode=kiosk').links).toBe(false);
});

test('P-10, O-07: a shared device forgets sooner than a phone', () => {
	expect(modeFrom('').forgetAfter).toBe(30);
	expect(modeFrom('?mode=outreach').forgetAfter).toBe(5);
});

test('O-07, K-14: nobody touches it: a tablet may go dark after five minutes, a kiosk never, a phone when it likes', () => {
	const minutes = ['', '?mode=outreach', '?mode=kiosk'].map((search) => modeFrom(search).staysAwake);
	expect(minutes).toEqual([0, 5, Number.POSITIVE_INFINITY]);
});

test('another day is for those who help', () => {
	expect(modeFrom('?mode=outreach').otherDays).toBe(true);
	expect(modeFrom('?mode=kiosk').otherDays).toBe(false);
});

test('P-05: only someone on their own phone can save an example', () => {
	expect(modeFrom('').exports).toBe(true);
	expect(modeFrom('?mode=outreach').exports).toBe(false);
	expect(modeFrom('?mode=kiosk').exports).toBe(false);
});
