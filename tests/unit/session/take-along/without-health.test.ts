import { describe, expect, test } from 'vitest';
import { tellsHealth, withoutHealth } from '../../../../src/session/take-along/without-health';
import { step, town, townWith } from '../../engine/made-up';
import { FACTS } from '../../screens/made-up';

describe('tellsHealth', () => {
	test('R-13: a regeling for which one has to have said something about health', () => {
		const steps = [
			step('zonder-bril', { not: { fact: 'zaken', includes: 'bril' } }, 'unlikely'),
			step('past', undefined, 'likely'),
		];
		expect([...tellsHealth(townWith({ steps }))]).toEqual(['hulp']);
		const old = townWith({ steps, validTo: undefined, reviewBy: '2026-12-31' }, {}, '2028-01-01');
		expect([...tellsHealth(old)], 'also past its review day').toEqual(['hulp']);
	});
	test('a regeling that anyone can get tells nothing', () => {
		expect(tellsHealth(town).size).toBe(0);
	});
});

describe('withoutHealth', () => {
	test('P-06: kinds about health are open, whether they were ticked, not ticked or not said', () => {
		const open = { includes: ['dak'], open: ['bril', 'wieg'] };
		for (const zaken of [
			['dak', 'bril'],
			['dak'],
			{ includes: ['dak'], open: ['bril', 'wieg'] },
			['wieg', 'dak'],
		])
			expect(withoutHealth({ zaken }, FACTS)).toEqual({ zaken: open });
	});
	test('an answer about health is left out, and any other stays', () => {
		const facts = FACTS.map((fact) =>
			fact.id === 'samen' ? { ...fact, sensitivity: 'health' as const } : fact,
		);
		const answers = { plaats: 'hier', samen: true, geld: { atMost: 5 }, zaken: 'declined' };
		expect(withoutHealth(answers, facts)).toEqual({ plaats: 'hier', geld: { atMost: 5 }, zaken: 'declined' });
	});
});
