/**
 * Facts as variables of a diagram, and answers as the values a variable can still have.
 * A set is one variable for each of its options, because each can be known apart.
 */
import type { Answer, Answers, Range } from '../ruleset/answer';
import { isOpen } from '../ruleset/answer';
import type { Fact } from '../ruleset/schema';
import type { Allowed } from './diagram';

/** Largest value per kind; the smallest is 0. Ages in years, money in eurocents. */
export const LARGEST = { years: 120, count: 20, money: 100_000_000 } as const;

/** What someone is or wants stands above what is counted, and money at the bottom: that keeps diagrams small. */
const DEPTH: Record<Fact['kind'], number> = { set: 0, choice: 1, 'yes-no': 2, years: 3, count: 4, money: 5 };

export interface FactSpace {
	readonly facts: readonly Fact[];
	readonly size: number;
	factOf(variable: number): Fact | undefined;
	fact(id: string): Fact;
	variable(fact: string, option?: string): number;
	variablesOf(fact: string): readonly number[];
	domain(variable: number): Allowed;
}

export function createFactSpace(facts: readonly Fact[]): FactSpace {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const owners: Fact[] = [];
	const first = new Map<string, number>();
	for (const fact of [...facts].sort((a, b) => DEPTH[a.kind] - DEPTH[b.kind])) {
		first.set(fact.id, owners.length);
		for (let i = 0; i < (fact.kind === 'set' ? optionIds(fact).length : 1); i++) owners.push(fact);
	}
	const domains = owners.map((fact): Allowed => [[0, largest(fact)]]);
	const start = (id: string): number => {
		const place = first.get(id);
		if (place === undefined) throw new Error(`unknown fact "${id}"`);
		return place;
	};
	return {
		facts,
		size: owners.length,
		factOf: (variable) => owners[variable],
		fact: (id) => byId.get(id) ?? (owners[start(id)] as Fact),
		variable(id, option) {
			const fact = owners[start(id)] as Fact;
			return start(id) + (option === undefined ? 0 : placeOf(fact, option));
		},
		variablesOf(id) {
			const fact = owners[start(id)] as Fact;
			return fact.kind === 'set' ? optionIds(fact).map((_, i) => start(id) + i) : [start(id)];
		},
		domain: (variable) => domains[variable] as Allowed,
	};
}

export const optionIds = (fact: Fact): string[] => (fact.options ?? []).map(({ id }) => id);

export function placeOf(fact: Fact, option: string): number {
	const place = optionIds(fact).indexOf(option);
	if (place < 0) throw new Error(`unknown option "${option}" of "${fact.id}"`);
	return place;
}

function largest(fact: Fact): number {
	switch (fact.kind) {
		case 'set':
		case 'yes-no':
			return 1;
		case 'choice':
			return optionIds(fact).length - 1;
		default:
			return LARGEST[fact.kind];
	}
}

/** What is known: per variable the values it can still have; undefined where nothing is known. */
export type Knowledge = readonly (Allowed | undefined)[];

const exactly = (value: number): Allowed => [[value, value]];

/** @param answers checked answers (see ruleset/household): unknown ids throw */
export function knowledgeOf(space: FactSpace, answers: Answers): Knowledge {
	const known: (Allowed | undefined)[] = new Array(space.size);
	for (const id in answers) {
		const answer = answers[id] as Answer;
		if (isOpen(answer)) continue;
		const fact = space.fact(id);
		const variable = space.variable(id);
		if (fact.kind === 'set') {
			const { includes, open } = Array.isArray(answer)
				? { includes: answer as readonly string[], open: [] as readonly string[] }
				: (answer as { includes: readonly string[]; open: readonly string[] });
			optionIds(fact).forEach((option, i) => {
				if (includes.includes(option)) known[variable + i] = exactly(1);
				else if (!open.includes(option)) known[variable + i] = exactly(0);
			});
		} else known[variable] = allowedBy(fact, answer);
	}
	return known;
}

function allowedBy(fact: Fact, answer: Answer): Allowed {
	if (typeof answer === 'boolean') return exactly(answer ? 1 : 0);
	if (typeof answer === 'number') return exactly(answer);
	if (typeof answer === 'string') return exactly(placeOf(fact, answer));
	if ('oneOf' in answer)
		return answer.oneOf
			.map((option) => placeOf(fact, option))
			.sort((a, b) => a - b)
			.map((place) => [place, place] as const);
	const { atLeast = 0, atMost = largest(fact) } = answer as Range;
	return [[atLeast, atMost]];
}
