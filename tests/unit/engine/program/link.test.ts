/** A program from outside is refused with the place, or it is read as it was written. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate/evaluate';
import { link } from '../../../../src/engine/program/link';
import { linkResults } from '../../../../src/engine/program/link-results';
import { UnusableProgram } from '../../../../src/engine/program/pool';
import type { QuestionsPart, ResultsPart } from '../../../../src/engine/program/program-file';
import { linkedFrom, writtenFrom } from '../../../support/linked';
import { HERE, town } from '../made-up';

const written = writtenFrom(town);
const around = {
	on: () => town,
	compiled: () => {
		throw new Error('this was not published');
	},
};
const questions = (change: Partial<Record<keyof QuestionsPart, unknown>>) => ({
	...written.questions,
	...change,
});
const results = (change: Partial<Record<keyof ResultsPart, unknown>>) => ({ ...written.results, ...change });
const { pool } = written.questions;

test('says the same as what was compiled, and makes one object of equal diagrams', () => {
	const linked = linkedFrom(written, town);
	expect(evaluate(linked, HERE)).toEqual(evaluate(town, HERE));
	const [regeling] = linked.regelingen;
	if (regeling?.status !== 'in-force') throw new Error('not in force');
	expect(regeling.compiled.decision.settled).toBe(regeling.compiled.decision.settled);
});

test.each<[string, unknown, RegExp]>([
	['nothing', null, /^format: undefined, expected 1/],
	['an error page', 'gone', /^format/],
	['another format', questions({ format: 2 }), /^format: 2, expected 1/],
	[
		'rules that changed since',
		questions({ files: { ...written.questions.files, 'vragen.json': 'x' } }),
		/^files/,
	],
	['rules that were added since', questions({ files: {} }), /^files/],
	['another day', questions({ period: { from: '2031-01-01' } }), /^files/],
	['no period', questions({ period: undefined }), /^files/],
	['no pool', questions({ pool: undefined }), /^pool/],
	[
		'an end that says nothing',
		questions({ pool: { ...pool, ends: ['wel', ...pool.ends.slice(1)] } }),
		/^pool\.ends\.0: "wel"/,
	],
	[
		'half a list of nodes',
		questions({ pool: { ...pool, nodes: pool.nodes.slice(0, -1) } }),
		/^pool\.nodes\.\d+: undefined/,
	],
	[
		'a node that points outside',
		questions({ pool: { ...pool, nodes: pool.nodes.with(1, 99) } }),
		/^pool\.nodes\.1: 99/,
	],
	[
		'a node that points at itself',
		questions({ pool: { ...pool, nodes: pool.nodes.with(1, 0) } }),
		/^pool\.nodes\.1: 0/,
	],
	[
		'a test that is not there',
		questions({ pool: { ...pool, nodes: pool.nodes.with(0, 99) } }),
		/^pool\.nodes\.0: 99/,
	],
	[
		'a test by a word that every list has',
		questions({ pool: { ...pool, nodes: pool.nodes.with(0, 'length' as never) } }),
		/^pool\.nodes\.0: "length"/,
	],
	[
		'cuts that go down',
		questions({ pool: { ...pool, tests: [[0, 2, 1], ...pool.tests.slice(1)] } }),
		/^pool\.tests\.0/,
	],
	[
		'a variable of nobody',
		questions({ pool: { ...pool, tests: [[-1, 2], ...pool.tests.slice(1)] } }),
		/^pool\.tests\.0/,
	],
	['no decision', questions({ settled: {} }), /^settled\./],
	['a decision outside', questions({ settled: { hulp: 99 } }), /^settled\./],
	['an amount that is a condition', questions({ values: { 'hulp/grens': -1 } }), /^values\.hulp\/grens: -1/],
])('questions: %s is refused with the place', (_name, part, place) => {
	const attempt = () => link(town.ruleset, part, around);
	expect(attempt).toThrow(UnusableProgram);
	expect(attempt).toThrow(place);
});

const [id = ''] = Object.keys(written.results.regelingen);
const own = written.results.regelingen[id];
const withOwn = (change: object) => results({ regelingen: { [id]: { ...own, ...change } } });

test.each<[string, unknown, RegExp]>([
	['nothing', undefined, /^format/],
	['the results of other rules', results({ of: { ...written.results.of, files: {} } }), /^files/],
	['no regeling', results({ regelingen: {} }), /^regelingen\.\w+\.open: undefined/],
	['a step too few', withOwn({ steps: own?.steps.slice(1) }), /^regelingen\.\w+\.steps/],
	[
		'an amount without how much',
		withOwn({ amounts: own?.amounts.map(([when]) => [when]) }),
		/^regelingen\.\w+\.amounts\.0/,
	],
	[
		'an amount that is a condition',
		withOwn({ amounts: own?.amounts.map(([when]) => [when, when]) }),
		/\.amounts\.0/,
	],
	['no conditions', withOwn({ conditions: 7 }), /^regelingen\.\w+\.conditions: 7/],
	['doubt about nothing', withOwn({ without: { x: null } }), /\.without\.x\.settled/],
	['unknowns without names', results({ unknowns: [[3]] }), /^unknowns/],
	['conditions of other rules', results({ conditions: [1, 2, 3, 4] }), /^conditions/],
])('results: %s is refused with the place', (_name, part, place) => {
	const attempt = () => linkResults(link(town.ruleset, written.questions, around), part);
	expect(attempt).toThrow(UnusableProgram);
	expect(attempt).toThrow(place);
});
