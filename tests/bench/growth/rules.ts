/**
 * Rule folders that look like ours and are larger: the real versions as patterns, about other facts out of a longer
 * list of questions, with other limits and norms, a version a year. Same seed, same folder.
 */
import { createHash } from 'node:crypto';
import { randomFrom } from '../../../src/engine/evaluate/sample-households';
import { normsPath, regelingPath } from '../../../src/ruleset/assemble';
import { dayBefore } from '../../../src/ruleset/day';
import type { Fact, NormsFile, RegelingSource, RuleSources } from '../../../src/ruleset/schema';

export interface Size {
	regelingen: number;
	versions: number;
	facts: number;
	/** On how many days of a year a version can begin; 2 as with ours: 1 January and 1 July. */
	days?: number;
}

/** The day of the measurement: of every regeling the last version but one is in force, the last is coming. */
export const PEILDATUM = '2026-11-21';
const COMING = 2027;
/** How many of the facts that can be another one stay themselves: regelingen share questions. */
const SHARED = 0.6;

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
const about = (number: number, spread: number, random: Random): number =>
	number * (1 + spread * (2 * random() - 1));
const hash = (content: unknown): string =>
	createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** @param real our own rules: patterns for regelingen, questions, norms and assumptions */
export function grown(real: RuleSources, size: Size, seed: number): RuleSources {
	const random = randomFrom(seed);
	const facts = questions(real.vragen.facts, size.facts);
	const patterns = [...new Set(real.regelingen.map(({ id }) => id))].map((id) =>
		real.regelingen.filter((file) => file.id === id),
	);
	const regelingen = Array.from({ length: size.regelingen }, (_, i) =>
		versionsOf(patterns[i % patterns.length] as RegelingSource[], i, size, real, facts, random),
	).flat();
	const normen = normsFrom(real.normen, COMING - size.versions, random);
	const same = renaming(real.vragen.facts, facts, () => 0);
	return {
		vragen: { facts },
		bewijsstukken: same(real.bewijsstukken) as RuleSources['bewijsstukken'],
		elders: same(real.elders) as RuleSources['elders'],
		aannames: {
			note: real.aannames.note,
			// Of some questions nothing is assumed.
			facts: facts
				.map(({ id }) => assumption(real, id.replace(/-x\d+$/, ''), id, same))
				.filter(({ draws }) => draws.length > 0),
		},
		normen,
		regelingen,
		hashes: Object.fromEntries([
			...normen.map((file) => [normsPath(file), hash(file)]),
			...regelingen.map((file) => [regelingPath(file), hash(file)]),
		]),
	};
}

/** Fewer: one of each kind first. More: the same kinds again, but for what hangs on another question. */
function questions(real: readonly Fact[], count: number): Fact[] {
	const firsts = real.filter(({ kind }, i) => real.findIndex((fact) => fact.kind === kind) === i);
	const kept = new Set([...firsts, ...real].slice(0, Math.max(count, firsts.length)));
	for (const fact of real) if (kept.size < Math.min(count, real.length)) kept.add(fact);
	const facts = real.filter((fact) => kept.has(fact));
	const copied = real.filter(({ onlyIf }) => !onlyIf);
	for (let i = 0; facts.length < count; i++) {
		const fact = copied[i % copied.length] as Fact;
		const nth = 2 + Math.floor(i / copied.length);
		const { id, together } = fact;
		facts.push({ ...fact, id: `${id}-x${nth}`, ...(together && { together: `${together}-x${nth}` }) });
	}
	return facts;
}

/** The same text about other facts of the same kind, and about the option in the same place of those. */
function renaming(real: readonly Fact[], facts: readonly Fact[], random: Random): (part: unknown) => unknown {
	const others = new Map<string, Fact>();
	for (const fact of real) {
		const alike = facts.filter(({ kind, onlyIf }) => kind === fact.kind && !onlyIf);
		const itself = facts.find(({ id }) => id === fact.id);
		const fixed = fact.onlyIf || real.some(({ onlyIf }) => onlyIf === fact.id) || alike[0] === itself;
		others.set(fact.id, itself && (fixed || random() < SHARED) ? itself : pick(alike, random));
	}
	const named = (id: string): string => others.get(id)?.id ?? id;
	const option = (id: string, value: unknown): unknown => {
		const from = real.find((fact) => fact.id === id)?.options ?? [];
		const to = others.get(id)?.options ?? [];
		const place = from.findIndex((each) => each.id === value);
		return place < 0 ? value : to[place % to.length]?.id;
	};
	const answers = (given: object): object =>
		Object.fromEntries(
			Object.entries(given).map(([id, value]) => [
				named(id),
				Array.isArray(value) ? value.map((one) => option(id, one)) : option(id, value),
			]),
		);
	const rename = (part: unknown, key = ''): unknown => {
		if (Array.isArray(part))
			return key === 'missing' || key === 'answers' ? part.map(named) : part.map((one) => rename(one));
		if (typeof part !== 'object' || part === null) return part;
		if (key === 'answers' || key === 'base') return answers(part);
		const { fact } = part as { fact?: string };
		return Object.fromEntries(
			Object.entries(part).map(([name, value]) => {
				if (fact === undefined) return [name, rename(value, name)];
				if (name === 'fact') return [name, named(fact)];
				if (name === 'is' || name === 'includes') return [name, option(fact, value)];
				if (name === 'in') return [name, [...new Set((value as unknown[]).map((one) => option(fact, one)))]];
				return [name, rename(value, name)];
			}),
		);
	};
	return rename;
}

/** Shares and amounts a little different; an age a year or two. */
function other(part: unknown, random: Random): unknown {
	if (Array.isArray(part)) return part.map((one) => other(one, random));
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(
		Object.entries(part).map(([key, value]) => {
			if (key === 'examples' || typeof value !== 'number') return [key, other(value, random)];
			// As precise as it was: shares of shares are kept exactly, and that has an end.
			if (key === 'share') {
				const decimals = String(value).split('.')[1]?.length ?? 0;
				return [key, Number(about(value, 0.05, random).toFixed(decimals)) || value];
			}
			if (key === 'amount') return [key, Math.round(about(value, 0.1, random))];
			if (value > 15 && value < 120) return [key, value + Math.floor(3 * random())];
			return [key, value];
		}),
	);
}

function versionsOf(
	patterns: readonly RegelingSource[],
	i: number,
	{ versions: count, days = 2 }: Size,
	real: RuleSources,
	facts: readonly Fact[],
	random: Random,
): RegelingSource[] {
	const rename = renaming(real.vragen.facts, facts, random);
	const month = 1 + (12 / days) * (Math.floor(i / 2) % days);
	const first = (year: number): string => `${year}-${String(month).padStart(2, '0')}-01`;
	return Array.from({ length: count }, (_, v) => {
		const year = COMING - (count - 1 - v);
		const { validTo, reviewBy, stopped, ...pattern } = other(
			rename(patterns[v % patterns.length]),
			random,
		) as RegelingSource;
		const end = dayBefore(first(year + 1));
		return {
			...pattern,
			id: `${pattern.id}-${i + 1}`,
			rank: i + 1,
			validFrom: first(year),
			...(v === count - 1 ? { reviewBy: end } : { validTo: end }),
			examples: { ...pattern.examples, peildatum: first(year) },
		};
	});
}

/** Norms of each half year, a little higher every time. */
function normsFrom(real: readonly NormsFile[], from: number, random: Random): NormsFile[] {
	const pattern = real.at(-1) as NormsFile;
	const halves = Array.from({ length: 2 * (COMING + 1 - from) }, (_, h) => ({
		year: from + Math.floor(h / 2),
		summer: h % 2 === 1,
		growth: 1.012 ** h,
	}));
	return halves.map(({ year, summer, growth }) => ({
		...pattern,
		validFrom: `${year}-${summer ? '07' : '01'}-01`,
		validTo: summer ? `${year}-12-31` : `${year}-06-30`,
		norms: Object.fromEntries(
			Object.entries(pattern.norms).map(([id, { validTo: _, ...norm }]) => [
				id,
				'eurocent' in norm && norm.eurocent !== undefined
					? { ...norm, eurocent: Math.round(about(norm.eurocent * growth * 0.5, 0.01, random)) }
					: norm,
			]),
		),
	}));
}

/** How a fact is made up: as the one it was copied from, without conditions on facts that may not be there. */
function assumption(
	real: RuleSources,
	from: string,
	fact: string,
	same: (part: unknown) => unknown,
): RuleSources['aannames']['facts'][number] {
	const draws = real.aannames.facts.find((each) => each.fact === from)?.draws ?? [];
	return {
		fact,
		draws: fact === from ? (same(draws) as typeof draws) : draws.filter(({ when }) => !when).slice(0, 1),
	};
}
