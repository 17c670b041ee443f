import { expect, test } from 'vitest';
import shipped from '../../../public/deployment.json';
import { parseDeployment } from '../../../src/session/deployment';

const trial = { sender: null, statement: null };

test('what we ship has no sender: a trial', () => {
	expect(parseDeployment(shipped)).toEqual(trial);
});

test('a wrong or missing file never claims a sender', () => {
	for (const json of [null, 'x', {}, { sender: 5 }, { sender: 'Gemeente', statement: 'geen adres' }])
		expect(parseDeployment(json)).toEqual(trial);
});

test('a municipality can put its name to it', () => {
	const statement = 'https://example.org/privacy';
	expect(parseDeployment({ sender: 'Gemeente', statement })).toEqual({ sender: 'Gemeente', statement });
});
