/** `rules -- impact`: who gains and who loses between two days, over the examples and over made-up households. */

import { compile } from '../../engine/compile/compile';
import { evaluate, resultOf } from '../../engine/evaluate/evaluate';
import type { AmountResult, RegelingResult } from '../../engine/evaluate/evaluation';
import { sampleHouseholds } from '../../engine/evaluate/sample-households';
import type { Program } from '../../engine/program/program';
import type { Answers } from '../../ruleset/answer';
import { assemble } from '../../ruleset/assemble';
import type { RuleSources } from '../../ruleset/schema';
import { dayOfExample } from '../../ruleset/version';
import { euros, OUTCOMES } from '../dutch/vocabulary';
import { householdOf, isAtLimit, notWorkedOut, waitsForNorms } from '../validation/examples';
import { CAUSES, type Cause, type Lapses, lapsesAsText, lapsesBetween } from './lapsed';

/** `lapsed`: nothing the rules say changed; only a day passed. */
export type Direction = 'gains' | 'loses' | 'differs' | 'lapsed';

export interface Changed {
	name: string;
	regeling: string;
	direction: Direction;
	/** Why, when it lapsed. */
	cause?: Cause;
	was: string;
	wordt: string;
}

export interface Impact {
	from: string;
	to: string;
	/** What is no longer certain on the later day, only because time passed. The rest is computed as if it still were. */
	lapses: Omit<Lapses, 'fresh'> | null;
	examples: {
		count: number;
		changed: Changed[];
		/** Days of those left out: the norms of that day are still to come, and with them the household itself. */
		waiting: string[];
	};
	/** Made up, from stated assumptions: an illustration, never a statistic. */
	madeUp: {
		count: number;
		seed: number;
		perRegeling: Record<
			string,
			Record<Direction, { count: number; example: Changed & { answers: Answers } } | null>
		>;
	};
}

export interface ImpactOptions {
	from: string;
	to: string;
	households: number;
	seed: number;
	/** Called now and then with the number of households that are done. */
	progress?: (done: number) => void;
}

export function impact(rules: RuleSources, { from, to, households, seed, progress }: ImpactOptions): Impact {
	const [was, wordt] = [compile(assemble(rules, from)), compile(assemble(rules, to))];
	const lapses = lapsesBetween(was.ruleset, wordt.ruleset);
	const days: Days = { was, wordt, fresh: lapses ? compile(lapses.fresh) : wordt, lapses };
	// A household that only tests a limit comes last: people know the others by name.
	const examples = rules.regelingen.flatMap((file) =>
		file.examples.households
			.map((example) => ({ name: example.name, file, example }))
			.toSorted((a, b) => Number(isAtLimit(a.example)) - Number(isAtLimit(b.example))),
	);
	const programs = (day: string) => compileFor(rules, day);
	const waits = new Set(
		examples.filter(({ file, example }) => waitsForNorms(file, example, rules, programs)),
	);
	const changed = examples.flatMap((one): Changed[] => {
		if (waits.has(one)) return [];
		const { name, file, example } = one;
		const answers = householdOf(file, example, programs(dayOfExample(file, example)));
		// Of its own regeling only: what the others would say costs as many times as much.
		return changesFor(`${file.id}: ${name}`, days, (program) => [resultOf(program, file.id, answers)]);
	});

	const perRegeling: Impact['madeUp']['perRegeling'] = {};
	for (const { id } of wordt.regelingen)
		perRegeling[id] = { gains: null, loses: null, differs: null, lapsed: null };
	const next = sampleHouseholds(rules.aannames, wordt, seed);
	for (let i = 0; i < households; i++) {
		if (i % 100 === 0) progress?.(i);
		const answers = next();
		const all = (program: Program) => evaluate(program, answers).regelingen;
		for (const change of changesFor(`huishouden ${i + 1}`, days, all)) {
			const counts = perRegeling[change.regeling] as (typeof perRegeling)[string];
			const before = counts[change.direction];
			if (before) before.count++;
			else counts[change.direction] = { count: 1, example: { ...change, answers } };
		}
	}
	return {
		from,
		to,
		lapses: lapses && { norms: lapses.norms, regelingen: lapses.regelingen },
		examples: {
			count: examples.length,
			changed,
			waiting: [...waits].map(({ file, example }) => dayOfExample(file, example)),
		},
		madeUp: { count: households, seed, perRegeling },
	};
}

const compiled = new WeakMap<RuleSources, Map<string, Program>>();
function compileFor(rules: RuleSources, day: string): Program {
	const days = compiled.get(rules) ?? new Map<string, Program>();
	compiled.set(rules, days);
	const program = days.get(day) ?? compile(assemble(rules, day));
	days.set(day, program);
	return program;
}

interface Days {
	was: Program;
	wordt: Program;
	/** The later day as if nothing had lapsed; the same object when nothing did. */
	fresh: Program;
	lapses: Lapses | null;
}

/** @param resultsOf one household on a day, the same regelingen in the same order on each */
function changesFor(
	name: string,
	{ was, wordt, fresh, lapses }: Days,
	resultsOf: (program: Program) => readonly RegelingResult[],
): Changed[] {
	const before = resultsOf(was);
	const changed = resultsOf(fresh);
	const after = fresh === wordt ? changed : resultsOf(wordt);
	return after.flatMap((now, i): Changed[] => {
		const [then, ruled] = [before[i] as RegelingResult, changed[i] as RegelingResult];
		const found = { name, regeling: now.id, was: inShort(then) };
		const direction = compare(then, ruled);
		if (direction) return [{ ...found, direction, wordt: inShort(ruled) }];
		if (!compare(then, now)) return [];
		const cause = lapses?.regelingen.find(({ id }) => id === now.id)?.cause ?? 'norms';
		return [{ ...found, direction: 'lapsed', cause, wordt: inShort(now) }];
	});
}

const RANK = { unlikely: 0, maybe: 1, likely: 2 } as const;

/** Better or worse where that is clear; otherwise only that it differs. */
function compare(was: RegelingResult, wordt: RegelingResult): Direction | null {
	if (was.outcome === 'ended' || wordt.outcome === 'ended')
		return was.outcome === wordt.outcome ? null : 'differs';
	const step = RANK[wordt.outcome] - RANK[was.outcome];
	if (step) return step > 0 ? 'gains' : 'loses';
	if (JSON.stringify(was.amounts) === JSON.stringify(wordt.amounts)) return null;
	// An amount that is not known on one of the days says nothing about more or less.
	const steps = wordt.amounts.flatMap((amount) =>
		difference(
			was.amounts.find(({ id }) => id === amount.id),
			amount,
		),
	);
	if (steps.length && steps.every((step) => step > 0)) return 'gains';
	if (steps.length && steps.every((step) => step < 0)) return 'loses';
	return steps.length ? 'differs' : null;
}

/** More or less in eurocents, where paying more oneself is less; nothing when it stays, or one of the two is not known; 0 when a range moves both ways. */
function difference(was: AmountResult | undefined, wordt: AmountResult): number[] {
	const [a, b] = [was && range(was), range(wordt)];
	if (!a || !b) return [];
	const sign = wordt.own ? -1 : 1;
	const [low, high] = [sign * (b[0] - a[0]), sign * (b[1] - a[1])];
	if (low === 0 && high === 0) return [];
	return [Math.sign(low) * Math.sign(high) < 0 ? 0 : low + high];
}

const range = ({ eurocent }: AmountResult): [number, number] | null =>
	eurocent === null
		? null
		: typeof eurocent === 'number'
			? [eurocent, eurocent]
			: [eurocent.atLeast, eurocent.atMost];

function inShort({ outcome, amounts }: RegelingResult): string {
	const known = amounts.filter(({ eurocent }) => eurocent !== null);
	return [
		outcome === 'ended' ? 'geen regels' : OUTCOMES[outcome],
		...known.map((amount) => `${amount.id} ${euros(amount)}`),
	].join(', ');
}

const COLUMNS: readonly Direction[] = ['gains', 'loses', 'differs', 'lapsed'];
const DIRECTIONS = {
	gains: 'gaat erop vooruit',
	loses: 'gaat erop achteruit',
	differs: 'verandert',
	lapsed: 'is niet meer zeker',
} as const;

const told = ({ direction, cause }: Changed): string =>
	cause ? `${DIRECTIONS[direction]}, ${CAUSES[cause]}` : DIRECTIONS[direction];

export function impactAsText({ from, to, lapses, examples, madeUp }: Impact): string {
	const lines = [`# Wie merkt de verandering van ${from} naar ${to}?`, ''];
	if (lapses)
		lines.push(
			`## Niet meer zeker op ${to}`,
			'',
			...lapsesAsText(lapses),
			'',
			'Wie alleen hierdoor anders uitkomt, telt niet mee als vooruit of achteruit.',
			'De rest is uitgerekend alsof dit nog gold.',
			'',
		);
	lines.push(
		`## Voorbeelden uit de regels (${examples.changed.length} van ${examples.count} veranderen)`,
		'',
	);
	for (const [first, ...others] of grouped(examples.changed)) {
		if (!first) continue;
		const { name, regeling, was, wordt } = first;
		lines.push(
			`- ${regeling}, ${told(first)}: ${others.length + 1}`,
			`  - bijvoorbeeld ${name.slice(regeling.length + 2)}`,
		);
		lines.push(`  - was: ${was}`, `  - wordt: ${wordt}`);
	}
	if (!examples.changed.length) lines.push('Geen enkel voorbeeld verandert.');
	if (examples.waiting.length) lines.push(`${notWorkedOut(examples.waiting)}.`);
	lines.push('', `## Illustratie: ${madeUp.count} verzonnen huishoudens`, '');
	lines.push('Dit zijn aannames uit rules/aannames.json, geen cijfers over Utrecht.', '');
	lines.push('| regeling | vooruit | achteruit | anders | alleen niet meer zeker |');
	lines.push('| --- | ---: | ---: | ---: | ---: |');
	for (const [id, counts] of Object.entries(madeUp.perRegeling))
		lines.push(`| ${[id, ...COLUMNS.map((direction) => counts[direction]?.count ?? 0)].join(' | ')} |`);
	for (const [id, counts] of Object.entries(madeUp.perRegeling))
		for (const direction of COLUMNS) {
			const found = counts[direction];
			if (!found) continue;
			const { was, wordt, answers } = found.example;
			lines.push(
				'',
				`Voorbeeld bij ${id} (${told(found.example)}):`,
				`  - was: ${was}`,
				`  - wordt: ${wordt}`,
				`  - ${JSON.stringify(answers)}`,
			);
		}
	return lines.join('\n');
}

/** By regeling and direction. */
function grouped(changed: readonly Changed[]): Changed[][] {
	const groups = new Map<string, Changed[]>();
	for (const each of changed) {
		const key = `${each.regeling} ${each.direction}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	return [...groups.values()];
}
