import { describe, expect, test } from 'vitest';
import contact from '../../../public/contact.json';
import deployment from '../../../public/deployment.json';
import { contactFile, deploymentFile } from '../../../src/publication/settings';

describe('contact.json', () => {
	test('ours fits', () => {
		expect(contactFile.safeParse(contact).success).toBe(true);
	});
	test.each([
		[null],
		[{}],
		[{ validUntil: 'ooit', entries: [] }],
		[{ validUntil: '2026-12-31', entries: [{}] }],
		[{ validUntil: '2026-12-31', entries: [{ ...contact.entries[0], hours: [{ days: ['nooit'] }] }] }],
	])('%j does not', (json) => {
		expect(contactFile.safeParse(json).success).toBe(false);
	});
});

describe('deployment.json', () => {
	test('ours has no sender: a trial', () => {
		expect(deploymentFile.parse(deployment).sender).toBeNull();
	});
	test('a municipality can put its name and addresses to it', () => {
		const theirs = { ...deployment, sender: 'Gemeente', publicUrl: 'https://example.org/hulp/' };
		expect(deploymentFile.parse(theirs)).toEqual(theirs);
	});
	test.each([
		[null],
		[{}],
		[{ ...deployment, sender: 5 }],
		[{ ...deployment, statement: 'geen adres' }],
		[{ ...deployment, publicUrl: 'javascript:alert(1)' }],
		[{ ...deployment, feedback: 'http://example.org/' }],
		[{ ...deployment, hiddenDrafts: { phone: 'ja' } }],
	])('%j does not fit', (json) => {
		expect(deploymentFile.safeParse(json).success).toBe(false);
	});
});
