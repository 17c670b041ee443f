import { expect, test } from 'vitest';
import { keeperOf } from '../../../../src/session/device/storage';

test('a device that may keep nothing is no trouble', () => {
	const forbidden = keeperOf(() => {
		throw new DOMException('denied', 'SecurityError');
	});
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
	);
	expect(full.keep('textSize', '125')).toBe(false);
});
