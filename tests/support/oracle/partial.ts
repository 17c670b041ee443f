/**
 * What a partial answer comes to, found by trying every completion with the hand-typed tables.
 * Ages, counts and money are reduced to the values around a limit: between two limits nothing changes.
 */
import type { Answer, Answers } from '../../../src/ruleset/answer';
import { isOpen } from '../../../src/ruleset/answer';
import type { Outcome } from '../../../src/ruleset/schema';
import {
	base,
	bills,
	cars,
	costs,
	durations,
	type FactId,
	type Household,
	homes,
	housemates,
	type MoneyFact,
	money,
	parents,
	stays,
	studies,
	towns,
} from './household';
import { type Eurocent, joined } from './table';
import { decide, edges, type RegelingId, regelingen } from './tables';

export const facts = (Object.keys(base) as FactId[]).sort();
const options: Partial<Record<FactId, readonly string[]>> = {
	woonplaats: towns,
	opleiding: studies,
	huisgenoten: housemates,
	ouders: parents,
	verblijf: stays,
	woning: homes,
	'bghu-aanslag': bills,
	auto: cars,
	'laag-inkomen-duur': durations,
};
export const ages: readonly FactId[] = ['leeftijd', 'leeftijd-partner'];
export const counts: readonly FactId[] = ['kinderen-0-3', 'kinderen-4-11', 'kinderen-12-17'];
const isMoney = (fact: FactId): fact is MoneyFact => (money as readonly FactId[]).includes(fact);

/** Kinds of cost that every table treats alike: one of them stands for all. */
const alike: readonly (readonly string[])[] = [
	['bewindvoering', 'woonkosten'],
	['inrichting', 'rechtsbijstand', 'uitvaart', 'reizen', 'verblijfsdocument'],
	['witgoed'],
	['zorg'],
	['baby', 'school', 'anders'],
];

const subsets = (of: readonly string[]): string[][] =>
	of.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const within = (values: number[], answer: Answer | undefined, top: number): number[] => {
	const range =
		typeof answer === 'object' && !Array.isArray(answer)
			? (answer as { atLeast?: number; atMost?: number })
			: {};
	const [low, high] = [range.atLeast ?? 0, range.atMost ?? top];
	return [...new Set([low, ...values.filter((v) => v > low && v < high), high])].sort((a, b) => a - b);
};

/** Every value that can matter. `limits` are the limits of the tables, for money only. */
function candidates(fact: FactId, answer: Answer | undefined, limits: number[]): unknown[] {
	if (fact === 'kosten') {
		if (Array.isArray(answer)) return [answer];
		const { includes, open } = isOpen(answer)
			? { includes: [], open: costs as readonly string[] }
			: (answer as { includes: readonly string[]; open: readonly string[] });
		const free = alike.flatMap((group) => group.find((kind) => open.includes(kind)) ?? []);
		return subsets(free).map((set) => [...includes, ...set]);
	}
	if (typeof answer === 'number' || typeof answer === 'boolean') return [answer];
	if (ages.includes(fact)) return within([14, 15, 17, 18, 20, 21, 26, 27, 53, 54, 55, 66, 67], answer, 120);
	if (counts.includes(fact)) return within([1, 2], answer, 20);
	if (isMoney(fact))
		return within(
			limits.flatMap((limit) => [limit - 1, limit, limit + 1]).filter((limit) => limit >= 0),
			answer,
			100_000_000,
		);
	const among = options[fact];
	if (!among) return [false, true];
	if (isOpen(answer)) return [...among];
	return typeof answer === 'string' ? [answer] : [...(answer as { oneOf: readonly string[] }).oneOf];
}

export interface Verdict {
	outcome: Outcome | 'ended';
	missing: string[];
}

export const tooMany = Symbol('more completions than a test can wait for');

function* combinations(values: readonly (readonly unknown[])[]): Generator<unknown[]> {
	const [first, ...rest] = values;
	if (!first) yield [];
	else for (const tail of combinations(rest)) for (const head of first) yield [head, ...tail];
}

interface Completions {
	open: FactId[];
	values: unknown[][];
	all: Household[];
}

function completions(answers: Answers, peildatum: string, most: number): Completions | typeof tooMany {
	const given: Record<string, unknown> = {};
	const plain: FactId[] = [];
	const amounts: MoneyFact[] = [];
	for (const fact of facts) {
		const possible = candidates(fact, answers[fact], []);
		if (possible.length === 1) given[fact] = possible[0];
		else if (isMoney(fact)) amounts.push(fact);
		else plain.push(fact);
	}
	if (plain.length + amounts.length > 4) throw new Error('at most 4 open facts');

	const plainValues = plain.map((fact) => candidates(fact, answers[fact], []));
	const limits = new Map<MoneyFact, Set<number>>(amounts.map((fact) => [fact, new Set()]));
	if (amounts.length > 0)
		for (const combination of combinations(plainValues)) {
			const h = { ...given, ...Object.fromEntries(plain.map((f, i) => [f, combination[i]])) } as never;
			const found = edges(h, peildatum);
			for (const [fact, known] of limits) for (const limit of found[fact]) known.add(limit);
		}

	const open: FactId[] = [...plain, ...amounts];
	const values = [
		...plainValues,
		...amounts.map((f) => candidates(f, answers[f], [...(limits.get(f) ?? [])])),
	];
	const size = values.reduce((n, v) => n * v.length, 1);
	if (size > most) return tooMany;

	const all = [...combinations(values)].map(
		(c) => ({ ...given, ...Object.fromEntries(open.map((f, i) => [f, c[i]])) }) as unknown as Household,
	);
	return { open, values, all };
}

const perChild = ['kindgebonden-budget'];
const hasNoEnd = (answer: Answer | undefined): boolean =>
	isOpen(answer) || (typeof answer === 'object' && !('atMost' in answer));

/**
 * The amounts that every completion short of a no has in common: from the lowest to the highest, and not
 * known as soon as one of them is not.
 */
export function amountsOver(
	regeling: RegelingId,
	answers: Answers,
	peildatum: string,
	most = 20_000,
): Record<string, Eurocent> | typeof tooMany {
	const found = completions(answers, peildatum, most);
	if (found === tooMany) return tooMany;
	const each = found.all
		.map((h) => decide(regeling, h, peildatum))
		.filter(({ outcome }) => outcome === 'likely' || outcome === 'maybe')
		.map(({ amounts }) => amounts);
	const shared = Object.keys(each[0] ?? {}).filter((id) => each.every((amounts) => id in amounts));
	return Object.fromEntries(
		shared.map((id) => {
			const values = each.map((amounts) => amounts[id] ?? null);
			if (values.includes(null)) return [id, null];
			const ends = values.flatMap((value) =>
				typeof value === 'number' ? value : Object.values(value ?? {}),
			);
			const [atLeast, atMost] = [Math.min(...ends), Math.max(...ends)];
			// At most so much for each of nobody knows how many says nothing.
			if (atLeast === 0 && perChild.includes(id) && counts.some((fact) => hasNoEnd(answers[fact])))
				return [id, null];
			return [id, atLeast === atMost ? atLeast : { atLeast, atMost }];
		}),
	);
}

/** What is missing does not hang on whether somebody looked at the rules in time: the question is asked all the same. */
export function bruteForce(
	answers: Answers,
	peildatum: string,
	pastReview: (regeling: RegelingId) => boolean = () => false,
	most = 20_000,
): Record<RegelingId, Verdict> | typeof tooMany {
	const found = completions(answers, peildatum, most);
	if (found === tooMany) return tooMany;
	const { open, values, all } = found;
	const verdict = (regeling: RegelingId): Verdict => {
		const outcomes = all.map((h) => decide(regeling, h, peildatum).outcome);
		const shown = all.map((h) => decide(regeling, h, peildatum, pastReview(regeling)).outcome);
		if (outcomes[0] === 'ended') return { outcome: 'ended', missing: [] };
		const missing: string[] = [];
		let stride = 1;
		open.forEach((fact, i) => {
			const length = (values[i] as unknown[]).length;
			// Completions that differ only in this fact lie a whole stride apart.
			const differs = outcomes.some((outcome, at) => {
				const first = at - (Math.floor(at / stride) % length) * stride;
				return outcome !== outcomes[first];
			});
			if (differs) missing.push(fact);
			stride *= length;
		});
		return { outcome: joined(shown as Outcome[]), missing: missing.sort() };
	};
	return Object.fromEntries(regelingen.map((r) => [r, verdict(r)])) as Record<RegelingId, Verdict>;
}
