import { expect, test } from 'vitest';
import { compile } from '../../../../src/engine/compile/compile';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import type { Answers } from '../../../../src/ruleset/answer';
import { assemble } from '../../../../src/ruleset/assemble';
import type { RegelingFile } from '../../../../src/ruleset/schema';
import { RULES } from '../../screens/made-up';
import { DAY, HERE, step, town } from '../made-up';

const soon = (answers: Answers, program = town) => evaluate(program, answers).regelingen[0]?.soon;

test('a birthday within three years that changes the outcome', () => {
	expect(soon({ ...HERE, jaren: 15, geld: 0 })).toEqual([{ when: { jaren: 18 }, outcome: 'likely' }]);
	expect(soon({ ...HERE, jaren: 14, geld: 0 })).toEqual([]);
	expect(soon({ ...HERE, jaren: { atLeast: 16, atMost: 17 }, geld: 0 })).toEqual([
		{ when: { jaren: 18 }, outcome: 'likely' },
	]);
});

test('not a birthday that could lie behind someone, nor one that changes nothing', () => {
	expect(soon({ ...HERE, jaren: { atLeast: 17, atMost: 18 }, geld: 0 })).toEqual([]);
	expect(soon({ ...HERE, jaren: 17, geld: 150000 })).toEqual([]);
});

test('a version that is known already, and only when it changes the outcome', () => {
	const [now] = RULES.regelingen as [RegelingFile];
	const next = {
		...now,
		...{ validFrom: '2027-01-01', validTo: '2027-12-31' },
		steps: [step('rijk', { fact: 'geld', above: 50000 }, 'unlikely'), step('past', undefined, 'likely')],
	} as RegelingFile;
	const program = compile(assemble({ ...RULES, regelingen: [now, next] }, DAY));
	expect(soon({ ...HERE, geld: 60000 }, program)).toEqual([
		{ when: { date: '2027-01-01' }, outcome: 'unlikely' },
	]);
	expect(soon({ ...HERE, geld: 50000 }, program)).toEqual([]);
});

test('a version that ends is nothing that comes, while nothing is known after it', () => {
	expect(soon({ ...HERE, geld: 0 })).toEqual([]);
});
