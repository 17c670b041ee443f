/**
 * Defects that other checkers really had, each tried on our own rules. A title starts with the id of the defect;
 * tests/README.md tells what it was, and where the ones that are not here are guarded.
 */
import { dayOfExample } from '../../src/ruleset/version';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openings } from '../../src/authoring/commands/open';
import { householdOf, run } from '../../src/authoring/validation/examples';
import { checkVersions } from '../../src/authoring/validation/versions';
import { limits } from '../../src/engine/ask/brackets';
import { verdictOf } from '../../src/engine/ask/open-facts';
import { compile } from '../../src/engine/compile/compile';
import { support } from '../../src/engine/diagram/diagram';
import { evaluate, outcomeOf, resultOf } from '../../src/engine/evaluate/evaluate';
import type { AmountResult, RegelingResult } from '../../src/engine/evaluate/evaluation';
import { randomFrom, sampleHouseholds } from '../../src/engine/evaluate/sample-households';
import type { Program } from '../../src/engine/program/program';
import { LIKELY, MAYBE, type Verdict } from '../../src/engine/program/terminals';
import { encode } from '../../src/engine/program/variables';
import { type Answer, type Answers, isOpen } from '../../src/ruleset/answer';
import { assemble } from '../../src/ruleset/assemble';
import { dayAfter, dayBefore } from '../../src/ruleset/day';
import { parseAnswers, parseHousehold } from '../../src/ruleset/parse-answers';
import {
	type Fact,
	normsFile,
	questionsFile,
	type RuleSources,
	regelingFile,
} from '../../src/ruleset/schema';
import { evaluationOf } from '../../src/session/evaluation';
import { createSession } from '../../src/session/session';
import { unasked } from '../support/ask';
import { base, type Household } from '../support/oracle/household';
import { programs, rules } from '../support/oracle/real';
import { decide, edges, outOfReach, type RegelingId, regelingen } from '../support/oracle/tables';
import { runs } from '../support/runs';
import { filesBelow, read } from '../support/source';

// Slow only where someone else uses the machine.
const TODAY = '2026-11-21';
const program = programs(TODAY);
const { facts } = rules.vragen;

interface Someone {
	peildatum: string;
	answers: Answers;
}

/** The examples of the rule files in which everything is known: between them they meet every limit. */
const examples: Someone[] = rules.regelingen.flatMap((file) =>
	file.examples.households.flatMap((example) => {
		const peildatum = dayOfExample(file, example);
		const answers = householdOf(file, example, programs(peildatum));
		return Object.values(answers).every(isExact) ? [{ peildatum, answers }] : [];
	}),
);
/** Of this month: no rule changes within it. */
const examplesToday = examples
	.filter(({ peildatum }) => peildatum.slice(0, 7) === TODAY.slice(0, 7))
	.map(({ answers }) => answers);

const makeUp = sampleHouseholds(rules.aannames, program, 20261121);
const madeUp = Array.from({ length: 40 }, makeUp);

function isExact(answer: Answer): boolean {
	return !isOpen(answer) && (typeof answer !== 'object' || Array.isArray(answer));
}

/** Spread over the whole list, because neighbours in a rule file are alike. */
const some = <T>(list: readonly T[], sample: number): T[] => {
	const count = Math.min(runs(sample), list.length);
	return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);
};
const without = (answers: Answers, ...left: string[]): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
const results = (answers: Answers, on: Program = program): readonly RegelingResult[] =>
	evaluate(on, answers).regelingen;
const outcomes = (answers: Answers, on: Program = program) =>
	on.regelingen.map(({ id }) => `${id} ${outcomeOf(on, id, answers)}`);
/** Outcomes without all that comes with them; undefined where something is missing. */
const verdicts = (answers: Answers, on: Program = program): (Verdict | undefined)[] => {
	const knowledge = encode(on.space, answers);
	return on.regelingen.map((regeling) =>
		regeling.status === 'in-force' ? verdictOf(regeling, knowledge) : undefined,
	);
};
const decided = ({ outcome }: Pick<RegelingResult, 'outcome'>): boolean =>
	outcome === 'likely' || outcome === 'unlikely';

/** The same document with other contents, without touching the one everybody reads. */
function changed(change: (copy: RuleSources) => void): RuleSources {
	const copy = structuredClone(rules);
	change(copy);
	return copy;
}

function holds({ eurocent }: AmountResult, exact: AmountResult): boolean {
	if (eurocent === null) return true;
	const [low, high] = span(eurocent);
	if (exact.eurocent === null) return false;
	const [from, to] = span(exact.eurocent);
	return low <= from && to <= high;
}
const span = (eurocent: number | { atLeast: number; atMost: number }): [number, number] =>
	typeof eurocent === 'number' ? [eurocent, eurocent] : [eurocent.atLeast, eurocent.atMost];

/* ---------- what is not known ---------- */

test('missing-is-zero: leaving out any answers never makes a yes or a no that the whole household contradicts', () => {
	const random = randomFrom(1);
	let [open, closed] = [0, 0];
	for (const { peildatum, answers } of [
		...some(examples, 45),
		...madeUp.map((one) => ({ peildatum: TODAY, answers: one })),
	]) {
		const share = random();
		const left = Object.keys(answers).filter(() => random() < share);
		const on = programs(peildatum);
		const rest = without(answers, ...left);
		const said = verdicts(rest, on);
		on.regelingen.forEach(({ id, status }, i) => {
			if (status === 'in-force' && said[i] === undefined) open++;
			const outcome = outcomeOf(on, id, rest);
			if (!decided({ outcome })) return;
			closed++;
			expect({ answers, left, id, outcome }).toEqual({
				answers,
				left,
				id,
				outcome: outcomeOf(on, id, answers),
			});
		});
	}
	expect(open).toBeGreaterThan(30);
	expect(closed).toBeGreaterThan(30);
});

describe('missing-register-amount-is-zero', () => {
	const paid = some(examplesToday, 60).filter((answers) =>
		results(answers).some(({ amounts }) => amounts.some(({ eurocent }) => eurocent !== null)),
	);

	test('missing-register-amount-is-zero: money left out makes a range that holds every amount it can be', () => {
		let ranges = 0;
		for (const answers of some(paid, 12)) {
			const open = results(without(answers, 'inkomen', 'vermogen'));
			for (const inkomen of [0, 40000, answers.inkomen as number])
				results({ ...answers, inkomen }).forEach((exact, i) => {
					if (exact.outcome === 'unlikely') return;
					for (const amount of open[i]?.amounts ?? []) {
						const same = exact.amounts.find(({ id }) => id === amount.id);
						if (typeof amount.eurocent === 'object' && amount.eurocent !== null) ranges++;
						expect({ answers, amount, holds: !same || holds(amount, same) }).toMatchObject({ holds: true });
					}
				});
		}
		expect(ranges).toBeGreaterThan(10);
	});

	test('missing-register-amount-is-zero: a norm that is missing is not known; it is never 0', () => {
		const now = rules.normen.findIndex(({ validFrom, validTo }) => validFrom <= TODAY && TODAY <= validTo);
		const norms = Object.keys(rules.normen[now]?.norms ?? {});
		let opened = 0;
		for (const turn of [0, 1, 2, 3]) {
			const gone = norms.filter((_, i) => i % 4 === turn);
			const lacking = changed((copy) => {
				for (const norm of gone) delete copy.normen[now]?.norms[norm];
			});
			const on = compile(assemble(lacking, TODAY));
			for (const answers of some(paid, 8)) {
				const before = results(answers);
				results(answers, on).forEach((result, i) => {
					const was = before[i] as RegelingResult;
					if (decided(result)) expect([gone, answers, result.outcome]).toEqual([gone, answers, was.outcome]);
					if (JSON.stringify(result.amounts) !== JSON.stringify(was.amounts)) opened++;
					for (const amount of result.amounts) {
						const exact = was.amounts.find(({ id }) => id === amount.id);
						expect([gone, amount, !exact || holds(amount, exact)]).toEqual([gone, amount, true]);
					}
				});
			}
		}
		expect(opened).toBeGreaterThan(5);
	});
});

describe('unanswered-is-false', () => {
	test('unanswered-is-false: a question cannot have an answer of its own', () => {
		expect(z.safeParse(questionsFile, rules.vragen).success).toBe(true);
		for (const fact of facts) {
			const own = { ...fact, default: false };
			expect(z.safeParse(questionsFile, { ...rules.vragen, facts: [own] }).success, fact.id).toBe(false);
		}
		expect(parseHousehold({ answers: {} }, facts)).toEqual({ ok: true, value: { answers: {} } });
		expect(JSON.parse(read('rules/schema.json'))).not.toHaveProperty('$defs.vragen.facts.items.default');
	});

	const asked = new Set(
		program.regelingen.flatMap((regeling) =>
			regeling.status === 'in-force'
				? [...support(regeling.compiled.decision.settled)].map((v) => program.space.factOf(v)?.id)
				: [],
		),
	);
	test.each(facts.filter(({ id, kind }) => kind === 'yes-no' && asked.has(id)).map(({ id }) => id))(
		'unanswered-is-false: %s not answered is something else than no',
		(id) => {
			const differs = examplesToday.some((answers) => {
				if (answers[id] !== false) return false;
				const [open, no] = [verdicts(without(answers, id)), verdicts(answers)];
				return open.some((verdict, i) => verdict === undefined && no[i] !== undefined && no[i] !== MAYBE);
			});
			expect(differs).toBe(true);
		},
	);
});

test('declining-is-worse: not asked, "weet ik niet" and "zeg ik liever niet" give the same, to the last paper', () => {
	const random = randomFrom(2);
	for (const answers of [...some(examplesToday, 12), ...madeUp.slice(0, 8)]) {
		const left = Object.keys(answers).filter(() => random() < 0.4);
		// What is asked next is another thing: who said so is not asked again.
		const said = (given: Answers) => results(given).map((result) => ({ ...result, next: null }));
		const told = (word: Answer) => said({ ...answers, ...Object.fromEntries(left.map((id) => [id, word])) });
		const never = said(without(answers, ...left));
		expect(told('unknown')).toEqual(never);
		expect(told('declined')).toEqual(never);
	}
});

describe('maybe-everywhere', () => {
	/** Every value at which something can change, and one beside it. */
	function values(fact: Fact, answers: Answers): Answer[] {
		if (fact.kind === 'yes-no') return [true, false];
		if (fact.kind === 'choice') return (fact.options ?? []).map(({ id }) => id);
		if (fact.kind === 'set') return [[], ...(fact.options ?? []).map(({ id }) => [id])];
		return [0, ...limits(program, answers, fact.id).flatMap((limit) => [limit - 1, limit])];
	}
	/** Share of the outcomes that become open when one question is skipped. Lower it when it falls. */
	const MOST_OPENED = 0.12;

	test('maybe-everywhere: skipping a question opens only what two answers to it decide differently', () => {
		let [skipped, opened] = [0, 0];
		for (const answers of [...madeUp.slice(0, 6), ...some(examplesToday, 6)]) {
			const whole = outcomes(answers);
			for (const fact of facts) {
				if (!(fact.id in answers)) continue;
				outcomes(without(answers, fact.id)).forEach((part, i) => {
					skipped++;
					if (part === whole[i]) return;
					opened++;
					const { id } = program.regelingen[i] as (typeof program.regelingen)[number];
					const possible = values(fact, answers).map((value) =>
						outcomeOf(program, id, { ...answers, [fact.id]: value }),
					);
					expect([id, fact.id, answers, new Set(possible).size > 1]).toEqual([id, fact.id, answers, true]);
				});
			}
		}
		expect(opened).toBeGreaterThan(0);
		expect(opened / skipped).toBeLessThan(MOST_OPENED);
	});
});

/* ---------- which rules are in force ---------- */

describe('amounts of another day', () => {
	/** The newest rules of every regeling, at any day: then nothing but the norms has a date. */
	const timeless = (copy: RuleSources): void => {
		const newest = new Map(copy.regelingen.map((file) => [file.id, file]));
		copy.regelingen = [...newest.values()].map((file) => {
			const { validTo, reviewBy, ...rest } = file;
			return { ...rest, validFrom: '1900-01-01' };
		});
	};
	const doubled = (copy: RuleSources, validFrom?: string): void => {
		for (const file of copy.normen)
			if (!validFrom || file.validFrom === validFrom)
				// What ends on a day of its own is still in force when the others are not.
				for (const norm of Object.values(file.norms))
					if (norm.validTo) continue;
					else if ('years' in norm) norm.years *= 2;
					else if (norm.eurocent !== undefined) norm.eurocent *= 2;
	};
	const people = [...some(examplesToday, 6), ...madeUp.slice(0, 3)];
	const seen = (document: RuleSources, day: string) => {
		const on = compile(assemble(document, day));
		return people.map((answers) =>
			results(answers, on).map(({ id, outcome, amounts, missing }) => ({ id, outcome, amounts, missing })),
		);
	};
	/** RuleSources and amounts as they are, and with all (or some) norms doubled. */
	const both = (day: string, validFrom?: string, before: (copy: RuleSources) => void = () => {}) =>
		[false, true].map((twice) =>
			seen(
				changed((copy) => {
					timeless(copy);
					before(copy);
					if (twice) doubled(copy, validFrom);
				}),
				day,
			),
		);
	const ordered = [...rules.normen].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
	const [first, last] = [ordered[0], ordered.at(-1)] as [(typeof ordered)[0], (typeof ordered)[0]];

	test('the doubling is noticed on a day on which the amounts are in force', () => {
		const [one, other] = both(last.validTo, last.validFrom);
		expect(other).not.toEqual(one);
	});

	test('stale-rates-fallback: after the last known amounts none of them counts', () => {
		const [one, other] = both(dayAfter(last.validTo));
		expect(other).toEqual(one);
		expect(one?.flat().some(({ outcome }) => outcome === 'maybe')).toBe(true);
	});

	test.each(ordered.map(({ validFrom, validTo }) => [validFrom, validTo]))(
		'rates-never-expire: the amounts of %s end with %s, also when no newer ones came',
		(validFrom, validTo) => {
			const [one, other] = both(dayAfter(validTo), validFrom, (copy) => {
				copy.normen = copy.normen.filter((file) => file.validFrom <= validFrom);
			});
			expect(other).toEqual(one);
		},
	);

	test('fallback-to-oldest: before the first known amounts none of them counts', () => {
		const [one, other] = both(dayBefore(first.validFrom), first.validFrom, (copy) => {
			copy.normen = copy.normen.filter((file) => file.validFrom === first.validFrom);
		});
		expect(other).toEqual(one);
	});

	test('fallback-to-oldest: before the first version of a regeling nothing is decided, and it says so', () => {
		for (const id of regelingen) {
			const begins = rules.regelingen.filter((file) => file.id === id).map(({ validFrom }) => validFrom);
			const on = programs(dayBefore(begins.sort()[0] as string));
			for (const answers of people)
				expect(resultOf(on, id, answers)).toMatchObject({
					version: null,
					outcome: 'ended',
					reason: 'before-first',
					amounts: [],
				});
		}
	});
});

test('no-dates-at-all: no file without a first day, and none without an end or a day to look again', () => {
	for (const file of rules.regelingen) {
		const { validFrom, ...undated } = file;
		expect(z.safeParse(regelingFile, undated).success, `${file.id} ${validFrom}`).toBe(false);
		const endless = changed((copy) => {
			const same = copy.regelingen.find((one) => one.id === file.id && one.validFrom === validFrom);
			delete same?.validTo;
			delete same?.reviewBy;
		});
		expect(checkVersions(endless), `${file.id} ${validFrom}`).not.toEqual([]);
	}
	for (const file of rules.normen) {
		for (const key of ['validFrom', 'validTo'] as const) {
			const { [key]: _, ...undated } = file;
			expect(z.safeParse(normsFile, undated).success, `${file.validFrom} ${key}`).toBe(false);
		}
	}
	expect(checkVersions(rules)).toEqual([]);
});

describe('freshness-only-in-ci', () => {
	const newest = regelingen.map(
		(id) =>
			rules.regelingen
				.filter((file) => file.id === id)
				.sort((a, b) => a.validFrom.localeCompare(b.validFrom))
				.at(-1) as RuleSources['regelingen'][number],
	);

	test.each(newest.map((file) => [file.id, file.reviewBy ?? (file.validTo as string)] as const))(
		'freshness-only-in-ci: %s says no yes after %s, and no no but by town or age, whoever runs it',
		(id, day) => {
			const file = newest.find((one) => one.id === id) as RuleSources['regelingen'][number];
			const on = programs(dayAfter(day));
			const lasting = rules.vragen.facts.filter((fact) => fact.lasting).map((fact) => fact.id);
			const told = examples.filter(({ answers }) => lasting.every((fact) => fact in answers));
			for (const { peildatum, answers } of some(told, 25)) {
				const result = resultOf(on, file.id, answers);
				const stands =
					file.reviewBy !== undefined && outOfReach[id as RegelingId](answers as unknown as Household);
				expect([id, peildatum, answers, decided(result)]).toEqual([id, peildatum, answers, stands]);
				if (file.reviewBy) expect(result.unconfirmed.includes(`${id}/reviewBy`)).toBe(!stands);
			}
		},
	);

	test('freshness-only-in-ci: whoever looks a month before is told', () => {
		for (const file of newest) {
			const day = file.reviewBy ?? (file.validTo as string);
			const before = new Date(Date.parse(day) - 30 * 86_400_000).toISOString().slice(0, 10);
			expect(openings(rules, before).expiring).toContainEqual(
				expect.objectContaining({ file: `regelingen/${file.id}/${file.validFrom}.json`, day, inDays: 30 }),
			);
		}
	});
});

/* ---------- what the rules say ---------- */

test('embedded-tests-not-run: every example of every rule file is run, and can fail', () => {
	for (const file of rules.regelingen) {
		const { households } = file.examples;
		const wrong = households.map((example) => ({
			...example,
			outcome: example.outcome === 'unlikely' ? ('likely' as const) : ('unlikely' as const),
		}));
		const found = run({ ...file, examples: { ...file.examples, households: wrong } }, rules, programs);
		const failed = new Set(
			found
				.map(({ path }) => path)
				.filter((path) => path.endsWith('.outcome') || path.endsWith('.peildatum')),
		);
		expect([file.id, file.validFrom, failed.size]).toEqual([file.id, file.validFrom, households.length]);
		expect(households.length).toBeGreaterThan(3);
	}
});

test('income-independent: on both sides of every limit on money, somebody gets another answer', () => {
	const limited = (answer: unknown): answer is { limit: string; times?: number; plus: number } =>
		typeof answer === 'object' && answer !== null && 'limit' in answer;
	// What is never more than a maybe says the same on both sides, until what is unknown there is published.
	for (const file of rules.regelingen.filter(({ highest }) => highest !== 'maybe')) {
		const dead = new Map<string, boolean>();
		for (const example of file.examples.households)
			for (const [fact, answer] of Object.entries(example.answers)) {
				if (!limited(answer)) continue;
				const key = `${file.id} ${file.validFrom}: ${fact}, ${answer.limit} × ${answer.times ?? 1}`;
				if (dead.get(key) === false) continue;
				const on = programs(dayOfExample(file, example));
				const [below, above] = [-1, 1].map((plus) => {
					const beside = { ...example, answers: { ...example.answers, [fact]: { ...answer, plus } } };
					const { outcome, parts, amounts } = resultOf(on, file.id, householdOf(file, beside, on));
					return JSON.stringify([outcome, parts, amounts]);
				});
				dead.set(key, below === above);
			}
		expect([...dead].filter(([, same]) => same).map(([key]) => key)).toEqual([]);
	}
});

describe('lowering-becomes-refusal', () => {
	test('lowering-becomes-refusal: what is given decides nothing about who gets it', () => {
		const nothing = changed((copy) => {
			for (const file of copy.regelingen) file.gives = [];
		});
		const on = compile(assemble(nothing, TODAY));
		for (const answers of some(examplesToday, 25)) expect(outcomes(answers, on)).toEqual(outcomes(answers));
	});

	test('lowering-becomes-refusal: living with others is never the reason for a no', () => {
		for (const answers of some(examplesToday, 40)) {
			for (const { id } of program.regelingen) {
				const outcome = (thuiswonend: boolean) => outcomeOf(program, id, { ...answers, thuiswonend });
				// The Toeslagenwet itself says no to who is under 21 and lives with the parents (article 2, lid 3).
				if (outcome(false) === 'unlikely' || id === 'toeslag-uwv') continue;
				expect([id, answers, outcome(true)]).not.toEqual([id, answers, 'unlikely']);
			}
		}
	});
});

describe('single-parent-wealth', () => {
	const groups = [null, 'kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17'] as const;
	const households = [19, 35, 70].flatMap((leeftijd) =>
		[false, true].flatMap((partner) =>
			groups.map((group) => ({
				name: `${leeftijd}, ${partner ? 'couple' : 'alone'}, ${group ?? 'no children'}`,
				h: {
					...base,
					leeftijd,
					partner,
					'leeftijd-partner': leeftijd,
					...(group && { [group]: 1 }),
					ouders: 'geen-beroep-mogelijk',
					kosten: ['inrichting'],
				} as Household,
			})),
		),
	);
	test.each(households)(
		'single-parent-wealth: every limit for $name is the one of that household',
		({ h }) => {
			for (const fact of ['inkomen', 'vermogen'] as const)
				for (const limit of edges(h, TODAY)[fact])
					for (const amount of [limit - 1, limit, limit + 1]) {
						if (amount < 0) continue;
						const one = { ...h, [fact]: amount };
						const expected = regelingen.map((id) => `${id} ${decide(id, one, TODAY).outcome}`).sort();
						const found = outcomes(one as unknown as Answers).filter((each) => expected.includes(each));
						expect([one, found.sort()]).toEqual([one, expected]);
					}
		},
	);

	test.each(groups.slice(1))(
		'single-parent-wealth: alone with a child in %s has the limit of a couple',
		(group) => {
			const young = { ...base, leeftijd: 19, inkomen: 0, ouders: 'geen-beroep-mogelijk' };
			const toeslag = (change: object) =>
				outcomeOf(program, 'jongerentoeslag', { ...young, ...change } as unknown as Answers);
			const norms = rules.normen.find(({ validFrom }) => validFrom === '2026-07-01')?.norms ?? {};
			const [single, together] = ['vermogensgrens-alleenstaand', 'vermogensgrens-samen'].map(
				(id) => (norms[id] as { eurocent: number }).eurocent,
			) as [number, number];
			expect(together).toBeGreaterThan(single);
			expect(toeslag({ vermogen: single + 1 })).toBe('unlikely');
			expect(toeslag({ vermogen: together, [group as string]: 1 })).toBe('likely');
			expect(toeslag({ vermogen: together + 1, [group as string]: 1 })).toBe('unlikely');
		},
	);
});

/* ---------- what is asked ---------- */

describe('question-without-effect', () => {
	const told = (answers: Answers): string =>
		JSON.stringify(
			results(answers).map(({ outcome, amounts, bewijsstukken, apply, parts }) => ({
				outcome,
				amounts,
				bewijsstukken,
				apply,
				parts,
			})),
		);
	/** A yes that answers other questions too says so to someone who left those open. */
	function saying(answers: Answers, id: string, answer: Answer): Answers {
		const implied = Object.keys(facts.find((fact) => fact.id === id)?.implies ?? {});
		const rest = Object.entries(answers).filter(([other]) => !implied.includes(other));
		const parsed = parseAnswers({ ...Object.fromEntries(rest), [id]: answer }, facts);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
		return parsed.value;
	}
	/** Somebody for whom this answer gives something else than another answer does. */
	function matters(answer: Answer, others: readonly Answer[], id: string): boolean {
		const differs = (say: (answers: Answers) => string) =>
			people.some((answers) => {
				const own = say(saying(answers, id, answer));
				return others.some((other) => say(saying(answers, id, other)) !== own);
			});
		// Most of them decide an outcome for somebody, and that is quickly seen.
		return differs((answers) => outcomes(answers).join()) || differs(told);
	}
	const people = [...some(examplesToday, 120), ...madeUp];
	const each = facts.flatMap(({ id, kind, options }): [string, Answer, Answer[]][] => {
		// It decides what comes first, and no outcome.
		if (id === 'zorgen') return [];
		if (kind === 'yes-no') return [[id, true, [false]]];
		if (kind === 'count') return [[id, 0, [1]]];
		if (kind === 'money') return [[id, 0, [100_000_000]]];
		if (kind === 'years') return [[id, 19, [35, 70]]];
		const all = (options ?? []).map((option) => option.id);
		// Named so that whoever gets it can say so: there is no page for it here.
		const read = all.filter((option) => option !== 'kinderopvangtoeslag');
		return read.map((option) =>
			kind === 'set' ? [id, [option], [[]]] : [id, option, all.filter((other) => other !== option)],
		);
	});
	test.each(each)('question-without-effect: %s %j matters to somebody', (id, answer, others) => {
		expect(matters(answer, others, id)).toBe(true);
	});
});

test('amount-promised: one amount on a card holds whatever the questions that were not asked would have said', () => {
	const random = randomFrom(3);
	let promised = 0;
	const young = examplesToday.filter(({ leeftijd }) => (leeftijd as number) < 21);
	for (const answers of [...some(young, 20), ...some(examplesToday, 6)]) {
		const asked: Record<string, Answer> = {};
		for (let next = unasked(program, asked); next; next = unasked(program, asked))
			asked[next] = answers[next] ?? 'unknown';
		const shown = results(asked);
		for (const other of [answers, ...some(madeUp, 3).map((one) => ({ ...one, ...asked }))]) {
			const left = Object.keys(other).filter((id) => !(id in asked) && random() < 0.9);
			const whole = { ...Object.fromEntries(left.map((id) => [id, other[id] as Answer])), ...asked };
			for (const { id: regeling, amounts } of shown) {
				const single = amounts.filter(({ eurocent }) => typeof eurocent === 'number');
				if (!single.length || outcomeOf(program, regeling, whole) === 'unlikely') continue;
				const exact = resultOf(program, regeling, whole).amounts;
				for (const { id, eurocent } of single) {
					promised++;
					const found = exact.find((one) => one.id === id)?.eurocent;
					expect([answers, id, found]).toEqual([answers, id, eurocent]);
				}
			}
		}
	}
	expect(promised).toBeGreaterThan(20);
});

describe('early-result-one-reason', () => {
	const { space } = program;
	/** What was certain on the way while this regeling looks at more than was asked. */
	function walk(household: Answers): string[] {
		const asked: Record<string, Answer> = {};
		const early = new Set<string>();
		const exact = outcomes(household);
		for (let next = unasked(program, asked); next; next = unasked(program, asked)) {
			asked[next] = household[next] ?? 'unknown';
			const said = verdicts(asked);
			program.regelingen.forEach((regeling, i) => {
				if (regeling.status !== 'in-force' || said[i] === undefined) return;
				const { settled } = regeling.compiled.decision;
				const looks = [...support(settled)].map((v) => space.factOf(v)?.id as string);
				if (looks.every((id) => id in asked)) return;
				const certain = `${regeling.id} ${outcomeOf(program, regeling.id, asked)}`;
				expect(exact).toContain(certain);
				early.add(certain);
			});
		}
		return [...early];
	}

	test('early-result-one-reason: every regeling is certain early for somebody, as its best outcome and as a no', () => {
		// Where nothing better than a maybe exists, that takes every answer it looks at. A yes to studietoeslag does too.
		const early = (id: string) => best(id) === 'likely' && id !== 'studietoeslag';
		const wanted = new Set(
			regelingen.flatMap((id) => [`${id} unlikely`, ...(early(id) ? [`${id} likely`] : [])]),
		);
		const young = examplesToday.filter(({ leeftijd }) => (leeftijd as number) < 21);
		// Some of who gets each of them: what few people get is rare among the others.
		const said = examplesToday.map((answers) => verdicts(answers));
		const atBest = program.regelingen.flatMap((_, n) =>
			some(
				examplesToday.filter((_, i) => said[i]?.[n] === LIKELY),
				2,
			),
		);
		for (const household of [
			...madeUp.slice(0, 8),
			...atBest,
			...some(examplesToday, 20),
			...some(young, 40),
		]) {
			if (wanted.size === 0) break;
			for (const one of walk(household)) wanted.delete(one);
		}
		expect([...wanted]).toEqual([]);
	});

	test('early-result-one-reason: a changed answer opens the questions again, and changing back closes them', () => {
		const session = createSession(program);
		const all = (outcome: string) =>
			evaluationOf(session).regelingen.every((one) => one.outcome === outcome || one.outcome === 'ended');
		// What someone needs is always asked.
		const childless = { 'kinderen-0-3': 0, 'kinderen-4-11': 0, 'kinderen-12-17': 0 };
		session.answer({ woonplaats: 'elders', kosten: 'unknown', leeftijd: 17, partner: false, ...childless });
		expect([session.done.value, session.left.value, all('unlikely')]).toEqual([true, 0, true]);
		session.answer({ leeftijd: 35 });
		expect([session.done.value, all('unlikely')]).toEqual([false, false]);
		expect(session.left.value).toBeGreaterThan(0);
		session.answer({ leeftijd: 17 });
		expect([session.done.value, session.left.value, all('unlikely')]).toEqual([true, 0, true]);
	});

	test('early-result-one-reason: the same for an early yes, and for every answer on the way', () => {
		const household = { ...base, woonplaats: 'houten', 'uitkering-gemeente': true } as unknown as Answers;
		const session = createSession(program);
		session.answer({ kosten: [] });
		const nextOf = () => evaluate(program, session.answers.value).next;
		for (let next = nextOf(); next; next = nextOf()) {
			session.answer({ [next]: household[next] as Answer });
		}
		const given = session.answers.value;
		const before = outcomes(given);
		// The toeslagen ask for the income all the same.
		const { inkomen: _, ...early } = given;
		expect(outcomes(early)).toContain('u-pas likely');
		expect(given).not.toHaveProperty('opleiding');
		let opened = 0;
		for (const [id, answer] of Object.entries(given)) {
			session.answer({ [id]: 'unknown' });
			if (outcomes(session.answers.value).some((one, i) => one !== before[i])) opened++;
			session.answer({ [id]: answer });
			expect(nextOf()).toBeNull();
			expect(outcomes(session.answers.value)).toEqual(before);
			expect(Object.keys(session.answers.value)).toEqual(Object.keys(given));
		}
		expect(opened).toBeGreaterThan(0);
		session.answer({ 'uitkering-gemeente': false });
		expect(session.done.value).toBe(false);
		session.answer({ 'uitkering-gemeente': true });
		expect([session.done.value, outcomes(session.answers.value)]).toEqual([true, before]);
	});
});

function best(id: string): string {
	const file = rules.regelingen.filter((one) => one.id === id).at(-1);
	return file?.highest ?? 'likely';
}

describe('benefit-never-shown', () => {
	test.each(regelingen)('benefit-never-shown: %s is there for somebody, at its best', (id) => {
		const found = examplesToday.some((answers) => outcomeOf(program, id, answers) === best(id));
		expect(found).toBe(true);
	});
});

/* ---------- how we test ---------- */

test('2500-artefacts: no test keeps a copy of what stands on a screen', () => {
	const files = filesBelow('tests');
	expect(files.filter((path) => /__snapshots__|\.snap$|-expected\.(html|txt|md|png)$/.test(path))).toEqual(
		[],
	);
	const copying = /\bto(Match|ThrowErrorMatching)(File|Inline)?Snapshot\(|\btoHaveScreenshot\(/;
	const code = files.filter((path) => /\.m?tsx?$/.test(path));
	expect(code.length).toBeGreaterThan(40);
	expect(code.filter((path) => copying.test(read(path)))).toEqual([]);
});
