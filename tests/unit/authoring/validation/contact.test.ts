import { describe, expect, test } from 'vitest';
import { checkContact } from '../../../../src/authoring/validation/contact';
import type { Contact, ContactEntry } from '../../../../src/publication/settings';

const desk: ContactEntry = { id: 'balie', name: 'Balie', always: true, hours: [], languages: [] };
const found = (...entries: Partial<ContactEntry>[]) => {
	const contact: Contact = { validUntil: '2026-12-31', entries: entries.map((one) => ({ ...desk, ...one })) };
	return checkContact(contact, 'contact.json', ['nl', 'tr']).map(({ path }) => path);
};
const hours = (from: string, to: string) => [{ days: ['monday' as const], from, to }];

const phoned = (shown: string, dial: string) => ({ phone: { shown, dial, free: false } });

describe('a contact point', () => {
	test.each([
		['as it should be', desk],
		[
			'with hours and languages',
			{ hours: [...hours('9', '17'), ...hours('17:30', '21.15')], languages: ['tr'] },
		],
		['with a number', phoned('088-600 63 00', '0886006300')],
	])('%s', (_, entry) => {
		expect(found(entry)).toEqual([]);
	});

	test.each([
		['hours in words', { hours: hours('half tien', '17') }, 'entries.0.hours.0.from'],
		['an hour that does not exist', { hours: hours('9', '25') }, 'entries.0.hours.0.to'],
		['closing before it opens', { hours: hours('17', '9.30') }, 'entries.0.hours.0.to'],
		[
			'two times of one day that overlap',
			{ hours: [...hours('9', '17'), ...hours('12.30', '20')] },
			'entries.0.hours.1',
		],
		['a language in words', { languages: ['nl', 'Turks'] }, 'entries.0.languages.1'],
		['a number to dial with a space', phoned('14 030', '14 030'), 'entries.0.phone.dial'],
		['another number to dial than to read', phoned('088-600 63 00', '0886006301'), 'entries.0.phone.dial'],
		['none that stays', { always: false }, 'entries.0'],
	])('%s is refused', (_, entry, path) => {
		expect(found(entry)).toEqual([path]);
	});

	test('another first than the one that stays: its number would be on every screen', () => {
		expect(found({ id: 'loket', name: 'Loket', always: false }, desk)).toEqual(['entries.0']);
	});

	test('twice under another id is refused; the same name elsewhere is another place', () => {
		expect(found(desk, { id: 'loket' })).toEqual(['entries.1.name']);
		expect(found(desk, { id: 'loket', address: 'Plein 2' })).toEqual([]);
	});

	test('with the id of another is refused', () => {
		expect(found(desk, desk)).toEqual(['entries.1.id']);
	});
});
