/** Random visits to the rules in force: whatever is answered, the number of questions left is a promise. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brackets, narrower } from '../../src/engine/ask/brackets';
import { compile } from '../../src/engine/compile/program';
import type { Answer } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { asksRanges } from '../../src/ruleset/fact';
import { answersFrom, choicesOf } from '../../src/session/questions/choices';
import { SOURCES } from '../../src/session/questions/income-sources';
import type { Step } from '../../src/session/questions/steps';
import { createSession, type Session } from '../../src/session/session';
import { rules } from '../support/oracle/real';
import { runs } from '../support/runs';

const ruleset = assemble(rules, '2026-11-21');
const program = compile(ruleset);

/** Takes the step as someone would who chooses by these numbers. */
function take(session: Session, { question, kind }: Step, pick: number): void {
	const [fact] = question.facts;
	const choose = <T>(from: readonly T[]): T => from[pick % from.length] as T;
	if (kind === 'sources') {
		session.tell(fact.id, [choose([...SOURCES, 'none', 'unknown'])]);
		return;
	}
	const { answers } = session;
	const ranges = asksRanges(fact)
		? (kind === 'narrower' ? narrower : brackets)(program, answers.value, fact.id)
		: [];
	const choices = choicesOf(question, ranges);
	const given = answersFrom(question, choices, [choose(choices).id]) as Record<string, Answer>;
	if (kind === 'narrower') session.narrow(fact.id, given[fact.id] as Answer);
	else session.answer(given);
}

const walks = fc.array(fc.nat(999), { minLength: 40, maxLength: 40 });

test('S-11: "nog hoogstens N vragen" never rises, and every walk ends within it', () => {
	fc.assert(
		fc.property(walks, (picks) => {
			const session = createSession(ruleset, program);
			let left = session.left.value;
			const first = left;
			let taken = 0;
			for (const pick of picks) {
				const place = session.ahead.value;
				if (place === null) break;
				take(session, session.steps.value[place - 1] as Step, pick);
				taken++;
				expect(session.left.value).toBeLessThan(left);
				left = session.left.value;
			}
			expect(session.done.value).toBe(true);
			expect(left).toBe(0);
			expect(taken).toBeLessThanOrEqual(first);
		}),
		{ seed: 20261121, numRuns: runs(40) },
	);
});

test('S-10: the way back has the same screens in the same order', () => {
	fc.assert(
		fc.property(walks, (picks) => {
			const session = createSession(ruleset, program);
			const names = () =>
				session.steps.value
					.filter(({ taken }) => taken)
					.map(({ question, kind }) => `${question.id} ${kind}`);
			let before: string[] = [];
			for (const pick of picks) {
				const place = session.ahead.value;
				if (place === null) break;
				take(session, session.steps.value[place - 1] as Step, pick);
				expect(names().slice(0, before.length)).toEqual(before);
				before = names();
			}
		}),
		{ seed: 7, numRuns: runs(5) },
	);
});
