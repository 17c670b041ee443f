import { describe, expect, test } from 'vitest';
import shipped from '../../../public/contact.json';
import type { Contact } from '../../../src/publication/settings';
import { contactPoints } from '../../../src/session/contact';

const point = { id: 'a', name: 'A', hours: [], languages: [] };

describe('contactPoints (S-15)', () => {
	const contact: Contact = {
		validUntil: '2026-12-31',
		entries: [
			{ ...point, always: true },
			{ ...point, id: 'b' },
			{ ...point, id: 'c', validUntil: '2027-06-30' },
		],
	};
	test('all of them on the last day', () => {
		expect(contactPoints(contact, '2026-12-31').map(({ id, outdated }) => [id, outdated])).toEqual([
			['a', false],
			['b', false],
			['c', false],
		]);
	});
	test('after it only what has a later date, and the one that is always there, with a word of doubt', () => {
		expect(contactPoints(contact, '2027-01-01').map(({ id, outdated }) => [id, outdated])).toEqual([
			['a', true],
			['c', false],
		]);
	});
});

test('of what we ship the number for everything never disappears, nor the one that a warning sends people to', () => {
	const points = contactPoints(shipped as Contact, '2099-01-01');
	expect(points.map(({ id, outdated }) => [id, outdated])).toEqual([
		['gemeente', true],
		['juridisch-loket', true],
	]);
	expect(points[0]?.phone).toBeDefined();
});
