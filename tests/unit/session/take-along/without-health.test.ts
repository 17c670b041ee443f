import { describe, expect, test } from 'vitest';
import { readRules } from '../../../../src/authoring/read-rules';
import { compile } from '../../../../src/engine/compile/program';
import { assemble } from '../../../../src/ruleset/assemble';
import { tellsHealth, withoutHealth } from '../../../../src/session/take-along/without-health';
import { FACTS, RULES } from '../../screens/made-up';

const rules = readRules('rules');
const on = (peildatum: string) => [...tellsHealth(compile(assemble(rules, peildatum)))];

describe('tellsHealth', () => {
	test('R-13: medical costs, and nothing else', () => {
		expect(on('2026-11-21')).toEqual(['medische-kosten']);
	});
	test('also after the rules should have been looked at again', () => {
		expect(on('2028-01-01')).toEqual(['medische-kosten']);
	});
	test('a regeling that anyone can get tells nothing', () => {
		expect(tellsHealth(compile(assemble(RULES, '2026-11-21'))).size).toBe(0);
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
