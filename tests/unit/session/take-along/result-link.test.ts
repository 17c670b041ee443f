import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { to } from '../../../../src/session/screens';
import { codeOf, payloadFor, readLink } from '../../../../src/session/take-along/result-link';

interface Fixture {
	payload: string;
	reads: { language: string; day: string; helps: { id: string; outcome: 'likely' | 'maybe' }[] };
}
const FOLDER = 'tests/fixtures/links';
/** Every form that was ever released: files are added, never changed. */
const released: [string, Fixture][] = readdirSync(FOLDER).flatMap((file) =>
	JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).map((fixture: Fixture) => [
		`${file} ${fixture.payload}`,
		fixture,
	]),
);
const ids = ['hulp', 'pas', 'toeslag', 'fiets'];
const DAY = '2026-11-21';

describe('a link', () => {
	test.each(released)(
		'old-saved-state-crashes: %s reads as on the day it was made',
		(_, { payload, reads }) => {
			expect(readLink(payload)).toEqual({
				...reads,
				helps: reads.helps.map(({ id, outcome }) => ({ code: codeOf(id), outcome })),
			});
		},
	);
	test('comes back as it went, in the same order', () => {
		const helps = ids.map((id, i) => ({ id, outcome: i % 2 ? ('maybe' as const) : ('likely' as const) }));
		expect(readLink(payloadFor('tr', DAY, helps))).toEqual({
			language: 'tr',
			day: DAY,
			helps: helps.map(({ id, outcome }) => ({ code: codeOf(id), outcome })),
		});
	});
	test('R-13: is under 60 signs with fourteen regelingen in it', () => {
		const fourteen = Array.from({ length: 14 }, (_, i) => ({ id: `regeling-${i}`, outcome: 'maybe' }));
		expect(to.shared(payloadFor('nl', DAY, fourteen)).length).toBeLessThan(60);
	});
	test('share-link-leaks: holds version, language, day, regelingen with outcome and a check, and nothing else', () => {
		const payload = payloadFor('nl', DAY, [{ id: 'hulp', outcome: 'likely' }]);
		expect(payload).toMatch(/^2\.[a-z]{2,3}\.[0-9a-z]{3}\.(-?[0-9a-z]{3})+\.[0-9a-z]{3}$/);
	});
	test('in capitals, as some scanners read it, it is the same', () => {
		const [, { payload }] = released[0] as [string, Fixture];
		expect(readLink(payload.toUpperCase())).toEqual(readLink(payload));
	});
});

describe('changed on its way, it says the same', () => {
	const [, { payload }] = released[0] as [string, Fixture];
	const ways: [string, string][] = [
		...[
			'.',
			',',
			')',
			').',
			'>',
			'"',
			"'",
			'”',
			';',
			':',
			'!',
			'?',
			'*',
			'_',
			'…',
			' ',
			'\n',
			'%20',
			'%0A',
		].map((behind): [string, string] => [`${JSON.stringify(behind)} behind it`, payload + behind]),
		['a sentence behind it', `${payload}. Kijk hier.`],
		['a counter of clicks', `${payload}&fbclid=IwAR0x9.m4tk`],
		['a counter with a question mark', `${payload}?utm_source=chat.app`],
		['an invisible sign behind it', `${payload}\u200e`],
		['an invisible sign, escaped', `${payload}%E2%80%8E`],
		['invisible signs around it', `\u2068${payload}\u2069`],
		['a soft hyphen in the middle', `${payload.slice(0, 9)}\u00ad${payload.slice(9)}`],
		['escaped full stops', payload.replaceAll('.', '%2E')],
		['capitals and escapes', payload.toUpperCase().replaceAll('.', '%2e')],
		['half an escape behind it', `${payload}%`],
		['half an escape behind capitals', `${payload.toUpperCase()}%E2%80`],
	];
	test.each(ways)('%s', (_, changed) => expect(readLink(changed)).toEqual(readLink(payload)));
	test('of a later release too', () => expect(readLink('3.nl.anything-else.5g8).')).toBe('newer'));
	test('letters that stick to it are no end', () => expect(readLink(`${payload}en`)).toBe('damaged'));
});

describe('what is no link of ours', () => {
	test.each(released)('%s with any one sign wrong, missing or twice is damaged', (_, { payload }) => {
		for (let i = 0; i < payload.length; i++) {
			const [before, after] = [payload.slice(0, i), payload.slice(i + 1)];
			for (const other of [
				`${before}${after}`,
				`${before}${payload[i]}${payload[i]}${after}`,
				`${before}~${after}`,
			])
				if (other !== payload) expect(readLink(other), other).toBe('damaged');
			for (const sign of '0kz')
				if (sign !== payload[i])
					expect(readLink(before + sign + after), before + sign + after).toBe('damaged');
		}
	});
	test.each([
		'',
		'.',
		'...',
		'toegang',
		'1',
		'1.nl',
		'%00',
		'💥',
		'__proto__',
		'x'.repeat(100_000),
		'.x'.repeat(50_000),
		'%',
		'1.nl.1xw..5z0',
	])('%.20s', (payload) => expect(readLink(payload)).toBe('damaged'));
	// Their check values are right: made with the same arithmetic, by hand.
	test.each([
		'1.nl.1yq.9e7',
		'1.nl.1yq..q9f',
		'1.nl.1yq.lx.9db',
		'0.nl.1yq.l000.gqw',
		'1.nl.1yq.u000.4nq',
		'2.nl.1yq.-.rmt',
		'2.nl.1yq.l000.s52',
		'2.nl.1yq.00-.qqd',
	])('%s is whole, but no form that ever was', (payload) => expect(readLink(payload)).toBe('damaged'));
	test('a regeling that stands there twice, likely and maybe or likely and likely, is damage', () => {
		for (const outcome of ['likely', 'maybe']) {
			const twice = [
				{ id: 'u-pas', outcome: 'likely' },
				{ id: 'u-pas', outcome },
			];
			expect(readLink(payloadFor('nl', DAY, twice))).toBe('damaged');
		}
	});
	test('so is a list that is longer than there will ever be regelingen', () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, i) => ({ id: `regeling-${i}`, outcome: 'likely' }));
		expect(readLink(payloadFor('nl', DAY, many(3000)))).toBe('damaged');
		expect(readLink(payloadFor('nl', DAY, many(50)))).not.toBe('damaged');
		expect(readLink(payloadFor('nl', DAY, many(51)))).toBe('damaged');
	});
	test.each(['3.nl.anything-else.5g8', '12.x.f8c'])('%s is of a later release', (payload) => {
		expect(readLink(payload)).toBe('newer');
	});
	test('what is longer than any result will be is not read to its end, where a right check value stands', () => {
		expect(readLink(`3.nl.${'x'.repeat(1000)}.6o8`)).toBe('damaged');
	});
});
