import { expect, test } from 'vitest';
import shipped from '../../../public/deployment.json';
import { parseDeployment } from '../../../src/session/deployment';

const nothing = { sender: null, publicUrl: null, feedback: null, statement: null, accessibility: null };
const trial = { ...nothing, hiddenDrafts: {} };

test('what we ship has no sender: a trial', () => {
	expect(parseDeployment(shipped)).toEqual({ ...nothing, hiddenDrafts: shipped.hiddenDrafts });
});

test('a wrong or missing file never claims a sender', () => {
	const script = { sender: 'Gemeente', statement: null, publicUrl: 'javascript:alert(1)' };
	for (const json of [null, 'x', {}, { sender: 5 }, { sender: 'Gemeente', statement: 'geen adres' }, script])
		expect(parseDeployment(json)).toEqual(trial);
});

test('a municipality can put its name to it', () => {
	const statement = 'https://example.org/privacy';
	expect(parseDeployment({ sender: 'Gemeente', statement })).toEqual({
		...trial,
		sender: 'Gemeente',
		statement,
	});
});
