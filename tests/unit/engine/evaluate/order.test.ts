import { describe, expect, test } from 'vitest';
import type { AmountResult, RegelingResult } from '../../../../src/engine/evaluate/evaluation';
import { inCrisis, inOrder, signpostsInOrder } from '../../../../src/engine/evaluate/order';
import type { Answers } from '../../../../src/ruleset/answer';
import type { Ruleset } from '../../../../src/ruleset/assemble';
import type { Fact, Moment, Outcome, RegelingFile, Signpost } from '../../../../src/ruleset/schema';

type Given = Partial<RegelingFile> & {
	outcome?: RegelingResult['outcome'];
	beforeReview?: Outcome;
	eurocent?: AmountResult['eurocent'];
	own?: true;
	bySelf?: boolean;
};

/** Ids in the order in which they come out. */
function order(
	regelingen: Record<string, Given>,
	answers: Answers = {},
	moment: Partial<Moment> | null = null,
): string[] {
	const entries = Object.entries(regelingen);
	const results = entries.map(
		([id, { outcome = 'likely', beforeReview, eurocent = null, period = 'month', own }]) =>
			({
				id,
				outcome,
				beforeReview,
				apply: 'zelf',
				amounts: [{ id: 'bedrag', eurocent, period, certainty: 'confirmed', own }],
			}) as unknown as RegelingResult,
	);
	const files = entries.map(([id, { bySelf, ...file }], i) => ({
		id,
		status: 'in-force',
		file: { rank: i, apply: [{ id: 'zelf', ...(!bySelf && { url: 'https://example.org/' }) }], ...file },
	}));
	const why = moment && ({ needs: [], regelingen: [], ...moment } as unknown as Moment);
	return inOrder(results, { regelingen: files } as unknown as Ruleset, answers, why).map(({ id }) => id);
}

test('what cannot wait, what was ticked, money every month, money once, anything else', () => {
	const kinds: Record<string, Given> = {
		pass: {},
		once: { period: 'once' },
		monthly: { period: 'month' },
		ticked: { needs: ['school'] },
		urgent: { urgency: 'waiting' },
	};
	expect(order(kinds, { kosten: ['school'] })).toEqual(['urgent', 'ticked', 'monthly', 'once', 'pass']);
});

test('what someone pays is nothing that they get', () => {
	expect(
		order({ pays: { period: 'month', own: true, eurocent: 90_000 }, gets: { period: 'month', eurocent: 1 } }),
	).toEqual(['gets', 'pays']);
});

test('rules that nobody looked at in time: in the order that the answers give', () => {
	const overdue = { outcome: 'maybe', period: 'month' } as const;
	const kinds: Record<string, Given> = {
		no: { ...overdue, beforeReview: 'unlikely' },
		maybe: overdue,
		yes: { ...overdue, beforeReview: 'likely' },
	};
	expect(order(kinds)).toEqual(['yes', 'maybe', 'no']);
});

test('buying only cannot wait for whoever ticked it', () => {
	const kinds: Record<string, Given> = {
		monthly: { period: 'month' },
		buying: { urgency: 'buying', needs: ['witgoed'], period: 'once' },
	};
	expect(order(kinds, { kosten: ['witgoed'] })).toEqual(['buying', 'monthly']);
	expect(order(kinds, { kosten: { includes: ['witgoed'], open: ['zorg'] } })).toEqual(['buying', 'monthly']);
	expect(order(kinds, { kosten: [] })).toEqual(['monthly', 'buying']);
	expect(order(kinds, { kosten: 'unknown' })).toEqual(['monthly', 'buying']);
});

test('within one class likely comes before maybe, and what comes by itself last', () => {
	expect(
		order({
			maybe: { period: 'month', outcome: 'maybe', eurocent: 90000 },
			self: { period: 'month', eurocent: 80000, bySelf: true },
			likely: { period: 'month', eurocent: 100 },
		}),
	).toEqual(['likely', 'self', 'maybe']);
});

test('most money first: a year counted per month, a range by its lower end, "at most" by its half, unknown last', () => {
	expect(
		order({
			unknown: { period: 'month' },
			year: { period: 'year', eurocent: 120000 },
			range: { period: 'month', eurocent: { atLeast: 11000, atMost: 90000 } },
			most: { period: 'month', eurocent: { atLeast: 0, atMost: 24000 } },
		}),
	).toEqual(['most', 'range', 'year', 'unknown']);
});

test('equal on all counts: by rank', () => {
	expect(order({ second: { rank: 2 }, first: { rank: 1 } })).toEqual(['first', 'second']);
});

describe('a person first', () => {
	const facts = [
		{ id: 'inkomen', counts: 'income' },
		{ id: 'vermogen' },
		{ id: 'zorgen', options: [{ id: 'eten', crisis: true }, { id: 'energie' }] },
	] as unknown as Fact[];
	test.each<[boolean, Answers]>([
		[true, { inkomen: 0 }],
		[true, { inkomen: { atMost: 0 } }],
		[false, { inkomen: { atMost: 50000 } }],
		[false, { inkomen: 'unknown' }],
		[false, { vermogen: 0 }],
		[true, { zorgen: ['eten'] }],
		[true, { zorgen: { includes: ['eten'], open: [] } }],
		[false, { zorgen: ['energie'] }],
		[false, {}],
	])('%s: %j', (crisis, answers) => {
		expect(inCrisis(facts, answers)).toBe(crisis);
	});
});

test('a moment puts its own first among equals, and never above what someone asked for or what is surer', () => {
	const kinds: Record<string, Given> = {
		ticked: { needs: ['school'] },
		most: { period: 'month', eurocent: 50000 },
		own: { period: 'month', eurocent: 10000 },
		needed: { period: 'month', eurocent: 20000, needs: ['zorg'] },
		unsure: { period: 'month', eurocent: 90000, outcome: 'maybe' },
	};
	const answers = { kosten: ['school'] };
	expect(order(kinds, answers)).toEqual(['ticked', 'most', 'needed', 'own', 'unsure']);
	expect(order(kinds, answers, { regelingen: ['own', 'unsure'] })).toEqual([
		'ticked',
		'own',
		'most',
		'needed',
		'unsure',
	]);
	expect(order(kinds, answers, { needs: ['zorg'] })).toEqual(['ticked', 'needed', 'most', 'own', 'unsure']);
});

test('help of others: what cannot wait, what was ticked, what belongs to the moment, then as the file has it', () => {
	const signposts = [
		{ id: 'plain' },
		{ id: 'belongs' },
		{ id: 'also-belongs', needs: ['baby'] },
		{ id: 'ticked', needs: ['school'] },
		{ id: 'waiting', needs: ['eten'], urgency: 'waiting' },
	] as unknown as Signpost[];
	const moment = { needs: ['baby'], regelingen: [], elders: ['belongs'] } as unknown as Moment;
	const ids = (answers: Answers, why: Moment | null = null) =>
		signpostsInOrder(signposts, answers, why).map(({ id }) => id);
	expect(ids({})).toEqual(['plain', 'belongs', 'also-belongs', 'ticked', 'waiting']);
	const ticked = { kosten: ['school'], zorgen: { includes: ['eten'], open: ['dak'] } };
	expect(ids(ticked)).toEqual(['waiting', 'ticked', 'plain', 'belongs', 'also-belongs']);
	expect(ids(ticked, moment)).toEqual(['waiting', 'ticked', 'belongs', 'also-belongs', 'plain']);
	expect(ids({ kosten: 'declined' })).toEqual(ids({}));
});
