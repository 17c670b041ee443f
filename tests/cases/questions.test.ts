/** How many screens it takes, and what choices alone leave open. The whole table: `npm run -s bench:questions`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { remainingDecision, remainingFromLast } from '../../src/engine/ask/open-facts';
import { createWriter } from '../../src/engine/diagram/flat';
import { outcomeOf } from '../../src/engine/evaluate/evaluate';
import { sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import type { Program } from '../../src/engine/program/program';
import { encode } from '../../src/engine/program/variables';
import type { Answer, Answers } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { createSession } from '../../src/session/session';
import { throughBase, throughDetails } from '../bench/walk';
import { programs, rules } from '../support/oracle/real';
import { runs } from '../support/runs';

const HOUSEHOLDS = runs(60);
const ruleset = assemble(rules, '2026-11-21');
let program: Program;
interface Walk {
	household: Answers;
	screens: string[];
	base: Answers;
	end: Answers;
	details: number[];
}
let walks: Walk[];

beforeAll(() => {
	program = programs('2026-11-21');
	const make = sampleHouseholds(rules.aannames, program, 77);
	walks = Array.from({ length: HOUSEHOLDS }, () => {
		const household = make();
		const session = createSession(program);
		const screens = throughBase(session, household).map(({ id }) => id);
		const base = session.answers.value;
		const details = ruleset.regelingen.map(({ id }) => throughDetails(session, id, household));
		return { household, screens, base, end: session.answers.value, details };
	});
});

const outcomes = (answers: Answers) =>
	program.regelingen.map(({ id }) => ({ id, outcome: outcomeOf(program, id, answers) }));
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

describe('the way through the questions', () => {
	it('S-12: takes at most 10 screens, and 8 in the mean', () => {
		const asked = walks.map(({ screens }) => screens.length);
		expect(Math.max(...asked)).toBeLessThanOrEqual(10);
		expect(mean(asked)).toBeLessThanOrEqual(8);
	});

	it('is in one order for everyone, whatever is skipped', () => {
		const order = (rules.vragen.screens ?? []).map(({ id }) => id);
		for (const { screens } of walks) expect(screens).toEqual(order.filter((id) => screens.includes(id)));
	});

	it('takes at most 5 details of a regeling, and 3 in the mean', () => {
		const asked = walks.flatMap(({ details }) => details);
		expect(Math.max(...asked)).toBeLessThanOrEqual(5);
		expect(mean(asked)).toBeLessThanOrEqual(3);
	});

	it('never gives a wrong yes or no by choices alone, before the details and after', () => {
		for (const { household, base, end } of walks) {
			const exact = outcomes(household);
			for (const said of [outcomes(base), outcomes(end)])
				said.forEach(({ id, outcome }, i) => {
					if (outcome === 'likely' || outcome === 'unlikely')
						expect([id, outcome, household]).toEqual([id, exact[i]?.outcome, household]);
				});
		}
	});

	it('leaves few decided outcomes at maybe after the details', () => {
		let decided = 0;
		let left = 0;
		for (const { household, end } of walks) {
			const said = outcomes(end);
			outcomes(household).forEach(({ outcome }, i) => {
				if (outcome === 'maybe') return;
				decided++;
				if (said[i]?.outcome === 'maybe') left++;
			});
		}
		expect(left / decided).toBeLessThanOrEqual(0.03);
	});

	it('leaves of each decision what it would leave anew, one answer on, taken back or made coarser', () => {
		const writer = createWriter();
		const asItIs = (end: unknown) => end;
		const { space, regelingen } = program;
		for (const { household, base } of walks.slice(0, runs(4))) {
			const remaining = remainingFromLast();
			const ids = Object.keys(base);
			const upTo = (n: number, from: Answers): Answers =>
				Object.fromEntries(ids.slice(0, n).map((id) => [id, from[id] as Answer]));
			const said = [
				...ids.map((_, i) => upTo(i + 1, base)),
				upTo(ids.length - 3, base),
				...[2, ids.length].flatMap((n) => [upTo(n, household), upTo(n, base), upTo(n, household)]),
			];
			for (const answers of said)
				for (const regeling of regelingen) {
					if (regeling.status !== 'in-force') continue;
					const { settled } = regeling.compiled.decision;
					const knowledge = encode(space, answers);
					const [left, anew] = [remaining, remainingDecision].map((draw) =>
						writer.add(draw(settled, knowledge), asItIs),
					);
					expect([left, regeling.id, answers]).toEqual([anew, regeling.id, answers]);
				}
		}
	});
});
