/** Which program a device reads: what was published for the day, and where that cannot be, what it compiles itself. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { writeProgram } from '../../../src/engine/compile/write-program';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { LinkedProgram } from '../../../src/engine/program/link';
import { linkResults } from '../../../src/engine/program/link-results';
import type { PublishedProgram } from '../../../src/publication/shapes';
import { assemble } from '../../../src/ruleset/assemble';
import { periodsOf } from '../../../src/ruleset/periods';
import type { RegelingFile, Rules } from '../../../src/ruleset/schema';
import { createPrograms } from '../../../src/session/programs';
import { DAY, HERE } from '../engine/made-up';
import { RULES } from '../screens/made-up';

const [only] = RULES.regelingen as [RegelingFile];
const LATER = '2026-12-01';
/** One version until the end of November, and a stricter one after it. */
const rules: Rules = {
	...RULES,
	regelingen: [
		{ ...only, validTo: '2026-11-30' },
		{ ...only, validFrom: LATER, steps: only.steps.slice(0, 1) },
	],
	hashes: { ...RULES.hashes, [`regelingen/${only.id}/${only.validFrom}.json`]: 'one' },
};
const outcomes = (day: string) => JSON.stringify(evaluate(compile(assemble(rules, day)), HERE));
const published = new Map(
	periodsOf(rules).map((period) => {
		const { questions, results } = writeProgram(compile(assemble(rules, period.from)), period);
		return [period.from, JSON.parse(JSON.stringify({ questions, results: results() }))];
	}),
);
const engine = { compile, linkResults };
const loadEngine = async () => engine;
const ofDay = (day: string) => periodsOf(rules).findLast(({ from }) => from <= day)?.from as string;

/** @param first days of which the questions came with the rules */
function device(
	first: readonly string[],
	change: (program: PublishedProgram) => PublishedProgram = (same) => same,
) {
	const asked: string[] = [];
	const programs = createPrograms({
		rules,
		questions: first.map((day) => published.get(ofDay(day)).questions),
		load: async (from) => {
			asked.push(from);
			return change(published.get(from));
		},
		loadEngine,
	});
	return { programs, asked };
}
const isCompiled = (program: object) => !('pool' in program);

describe('a day that was published', () => {
	test('is linked, with and without what the results need', async () => {
		const { programs, asked } = device([DAY]);
		await programs.prepare(DAY);
		const program = programs.on(DAY);
		expect(isCompiled(program)).toBe(false);
		expect(asked).toEqual([]);
		await programs.complete(DAY);
		programs.use(engine);
		expect(asked).toEqual([ofDay(DAY)]);
		expect(programs.on(DAY)).toBe(program);
		// The later screens were fetched once more: the same diagrams are not added again.
		const { pool } = program as LinkedProgram;
		const before = pool.ends.length;
		programs.use(engine);
		expect(pool.ends.length).toBe(before);
		expect(JSON.stringify(evaluate(program, HERE))).toBe(outcomes(DAY));
		// Another day of the same period reads the same file.
		await programs.complete('2026-11-29');
		expect(asked).toEqual([ofDay(DAY)]);
		expect(JSON.stringify(evaluate(programs.on('2026-11-29'), HERE))).toBe(outcomes('2026-11-29'));
	});

	test('a period that is still to come begins on its day, without anything new from the server', async () => {
		const { programs } = device([DAY, LATER]);
		await programs.complete(DAY);
		programs.use(engine);
		expect(isCompiled(programs.on(LATER))).toBe(false);
		expect(programs.on(DAY).on(LATER)).toBe(programs.on(LATER));
		expect(JSON.stringify(evaluate(programs.on(LATER), HERE))).toBe(outcomes(LATER));
		expect(outcomes(LATER)).not.toBe(outcomes(DAY));
	});

	test('a day of a period that has passed comes in one file', async () => {
		const { programs } = device([LATER]);
		programs.use(engine);
		await programs.complete(DAY);
		expect(isCompiled(programs.on(DAY))).toBe(false);
		expect(JSON.stringify(evaluate(programs.on(DAY), HERE))).toBe(outcomes(DAY));
	});
});

describe('what cannot be used is compiled here', () => {
	test('nothing was published, as by an older release', async () => {
		const { programs } = device([]);
		expect(() => programs.on(DAY)).toThrow(`no program for ${DAY}`);
		await programs.prepare(DAY);
		expect(isCompiled(programs.on(DAY))).toBe(true);
		expect(JSON.stringify(evaluate(programs.on(DAY), HERE))).toBe(outcomes(DAY));
	});

	test('the questions are damaged', async () => {
		const programs = createPrograms({
			rules,
			questions: [{ ...published.get(ofDay(DAY)).questions, pool: { ends: [], tests: [], nodes: [5] } }],
			load: () => Promise.reject(new Error('not reachable')),
			loadEngine,
		});
		await programs.prepare(DAY);
		expect(JSON.stringify(evaluate(programs.on(DAY), HERE))).toBe(outcomes(DAY));
	});

	test.each<[string, (program: PublishedProgram) => PublishedProgram]>([
		[
			'does not come',
			() => {
				throw new Error('not reachable');
			},
		],
		['is of another format', ({ results }) => ({ results: { ...(results as object), format: 2 } })],
		['is of another period', () => published.get(LATER)],
		['is cut short', ({ results }) => ({ results: { ...(results as object), regelingen: {} } })],
	])('what the results need %s', async (_how, change) => {
		const { programs } = device([DAY], change);
		programs.use(engine);
		await programs.complete(DAY);
		expect(isCompiled(programs.on(DAY))).toBe(false);
		expect(JSON.stringify(evaluate(programs.on(DAY), HERE))).toBe(outcomes(DAY));
	});

	test('the rules changed and the program did not', async () => {
		const programs = createPrograms({
			rules: {
				...rules,
				hashes: { ...rules.hashes, [`regelingen/${only.id}/${only.validFrom}.json`]: 'two' },
			},
			questions: [published.get(ofDay(DAY)).questions],
			load: async (from) => published.get(from),
			loadEngine,
		});
		programs.use(engine);
		await programs.complete(DAY);
		expect(isCompiled(programs.on(DAY))).toBe(true);
	});
});
