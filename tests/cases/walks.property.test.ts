/** Random visits to the rules in force: whatever is ticked, the number of steps is a promise. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brackets } from '../../src/engine/ask/brackets';
import { compile } from '../../src/engine/compile/compile';
import type { Answer } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { stepOf } from '../../src/screens/question/question.view';
import { NO_REPLY, offeredIn, type Reply, tick } from '../../src/session/questions/base-screens';
import { createSession, type Session } from '../../src/session/session';
import { rules } from '../support/oracle/real';
import { runs } from '../support/runs';

const ruleset = assemble(rules, '2026-11-21');
const program = compile(ruleset);

/** What someone chooses on this screen who chooses by these numbers. */
function chosen(session: Session, position: number, pick: number): Reply {
	if (pick % 9 === 0) return { ...NO_REPLY, word: 'unknown' };
	let reply: Reply = NO_REPLY;
	const seen = new Set<string>();
	const one = <T>(from: readonly T[], turn = 0): T => from[(pick + turn) % from.length] as T;
	for (;;) {
		const part = session.partsOn(position, reply).find(({ id }) => !seen.has(id));
		if (!part) return reply;
		seen.add(part.id);
		const given = (id: string, answer: Answer) => {
			reply = { ...reply, given: { ...reply.given, [id]: answer } };
		};
		if (part.pick === 'count') part.asks.forEach((id, i) => given(id, (pick + i) % 3));
		else if (part.pick === 'range') {
			const [id] = part.asks as [string];
			given(id, one(brackets(program, session.before(position), id, { nothing: part.nothing })));
		} else {
			let ids: readonly string[] = [];
			if (part.pick === 'kinds') ids = [one(offeredIn(part, session.replies.value, session.screens))];
			else for (const turn of [0, 5]) ids = tick(part, ids, one(part.options, turn).id);
			reply = { ...reply, ticked: { ...reply.ticked, [part.id]: ids } };
		}
	}
}

const walks = fc.array(fc.nat(999), { minLength: 20, maxLength: 20 });

test('S-11: "stap n van N": N never rises on the way, and every walk ends within it', () => {
	fc.assert(
		fc.property(walks, (picks) => {
			const session = createSession(program);
			let most = Number.POSITIVE_INFINITY;
			for (const pick of picks) {
				const at = session.ahead.value;
				if (at === null) break;
				const step = stepOf(session, at);
				if (step) {
					expect(step.n).toBeLessThanOrEqual(step.of);
					expect(step.of).toBeLessThanOrEqual(Math.min(most, 10));
					most = step.of;
				}
				session.reply(at, chosen(session, at, pick));
			}
			expect(session.ahead.value).toBeNull();
			expect(session.left.value).toBe(0);
		}),
		{ seed: 20261121, numRuns: runs(30) },
	);
});

test('S-10: the way back has the same screens in the same order, with what was chosen there', () => {
	fc.assert(
		fc.property(walks, (picks) => {
			const session = createSession(program);
			for (const pick of picks) {
				const at = session.ahead.value;
				if (at === null) break;
				const before = session.taken.value;
				const reply = chosen(session, at, pick);
				session.reply(at, reply);
				expect(session.taken.value).toEqual([...before, at].sort((a, b) => a - b));
				expect(session.replies.value[session.screens[at - 1]?.id as string]).toEqual(reply);
				// The same again changes nothing.
				const answers = session.answers.value;
				session.reply(at, reply);
				expect(session.answers.value).toEqual(answers);
			}
		}),
		{ seed: 7, numRuns: runs(10) },
	);
});
