// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Keeper, keeperOf } from '../../../../src/session/device/storage';

beforeEach(() => localStorage.clear());

test('a device that may keep nothing is no trouble', () => {
	const forbidden = keeperOf(() => {
		throw new DOMException('denied', 'SecurityError');
	}, '/');
	expect(forbidden.read('lang')).toBeNull();
	expect(forbidden.keep('lang', 'en')).toBe(false);
	expect(() => forbidden.drop('lang')).not.toThrow();
	const full = keeperOf(
		() =>
			({
				setItem: () => {
					throw new DOMException('full', 'QuotaExceededError');
				},
			}) as unknown as Storage,
		'/',
	);
	expect(full.keep('textSize', '125')).toBe(false);
});

test('two copies on one site keep things apart, and a wipe of one leaves the other', () => {
	const [one, other] = ['/', '/proef/'].map((path) => keeperOf(() => localStorage, path)) as [Keeper, Keeper];
	one.keep('later', 'mine');
	expect(other.read('later')).toBeNull();
	other.keep('later', 'theirs');
	one.drop('later');
	expect(other.read('later')).toBe('theirs');
});

test('what an earlier release kept is found once, and lies under a bare name no more', () => {
	localStorage.setItem('later', 'old');
	localStorage.setItem('lang', 'tr');
	localStorage.setItem('/ lang', 'pl');
	const keeper = keeperOf(() => localStorage, '/');
	expect([keeper.read('later'), keeper.read('lang')]).toEqual(['old', 'pl']);
	expect(Object.keys(localStorage).sort()).toEqual(['/ lang', '/ later']);
	keeper.drop('later');
	expect(keeperOf(() => localStorage, '/').read('later')).toBeNull();
});
