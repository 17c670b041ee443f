/**
 * Facts as variables of a diagram, and answers as the values a variable can still have.
 * A set is one variable for each of its options, because each can be known apart.
 */
import type { Answer, Answers, Range } from '../../ruleset/answer';
import { isOpen } from '../../ruleset/answer';
import { kindOf, optionIds, picksOptions } from '../../ruleset/fact';
import { LARGEST_AGE } from '../../ruleset/kinds';
import type { Fact } from '../../ruleset/schema';
import { between, exactly, type Knowledge, oneOf, type ValueSet } from '../diagram/restrict';

/** The variables of a fact: one, or one for each option of a set. */
interface Position {
	readonly fact: Fact;
	readonly variables: readonly number[];
	/** Option id → its index. */
	readonly options: ReadonlyMap<string, number>;
}

export interface Variables {
	readonly facts: readonly Fact[];
	readonly size: number;
	factOf(variable: number): Fact | undefined;
	fact(id: string): Fact;
	/** Throws, as all below, for an id that no question has. */
	position(fact: string): Position;
	/** The variable of a fact, or of one option of a set. */
	variable(fact: string, option?: string): number;
	/** The number that stands for an option of a choice. */
	placeOf(fact: string, option: string): number;
	variablesOf(fact: string): readonly number[];
	domain(variable: number): ValueSet;
}

export function createVariables(facts: readonly Fact[]): Variables {
	const owners: Fact[] = [];
	const positions = new Map<string, Position>();
	for (const fact of [...facts].sort((a, b) => kindOf(a).order - kindOf(b).order)) {
		const options = new Map(optionIds(fact).map((option, i) => [option, i]));
		const first = owners.length;
		const variables = Array.from({ length: picksOptions(fact) ? options.size : 1 }, (_, i) => first + i);
		positions.set(fact.id, { fact, variables, options });
		for (const _ of variables) owners.push(fact);
	}
	const domains = owners.map((fact) => between(0, largest(fact)));
	const position = (id: string): Position => {
		const found = positions.get(id);
		if (!found) throw new Error(`unknown fact "${id}"`);
		return found;
	};
	return {
		facts,
		size: owners.length,
		factOf: (variable) => owners[variable],
		fact: (id) => position(id).fact,
		position,
		variable(id, option) {
			const of = position(id);
			return of.variables[option === undefined ? 0 : placeOf(of, option)] as number;
		},
		placeOf: (id, option) => placeOf(position(id), option),
		variablesOf: (id) => position(id).variables,
		domain: (variable) => domains[variable] as ValueSet,
	};
}

/** @returns the index of an option of a fact; throws for one that it does not have */
function placeOf({ options }: Position, option: string): number {
	const place = options.get(option);
	if (place === undefined) throw new Error(`unknown option "${option}"`);
	return place;
}

function largest(fact: Fact): number {
	const kind = kindOf(fact);
	switch (kind.answer) {
		case 'boolean':
		case 'options':
			return 1;
		case 'option':
			return optionIds(fact).length - 1;
		case 'number':
			return kind.largest;
	}
}

/** Most answers are a yes, a choice, a count or an age; these are made once. */
const SMALL: readonly ValueSet[] = Array.from({ length: LARGEST_AGE + 1 }, (_, value) => exactly(value));
const just = (value: number): ValueSet => SMALL[value] ?? exactly(value);

const NONE: readonly string[] = [];

/** @param answers checked answers (see ruleset/parse-answers): unknown ids throw */
export function encode(space: Variables, answers: Answers): Knowledge {
	const known = new Array<ValueSet | undefined>(space.size).fill(undefined);
	for (const id in answers) {
		const answer = answers[id] as Answer;
		if (isOpen(answer)) continue;
		const position = space.position(id);
		const { variables } = position;
		if (!picksOptions(position.fact)) {
			known[variables[0] as number] = allowedBy(position, answer);
			continue;
		}
		const { includes, open } = Array.isArray(answer)
			? { includes: answer as readonly string[], open: NONE }
			: (answer as { includes: readonly string[]; open: readonly string[] });
		for (const variable of variables) known[variable] = just(0);
		for (const option of open) known[variables[placeOf(position, option)] as number] = undefined;
		for (const option of includes) known[variables[placeOf(position, option)] as number] = just(1);
	}
	return known;
}

function allowedBy(position: Position, answer: Answer): ValueSet {
	if (typeof answer === 'boolean') return just(answer ? 1 : 0);
	if (typeof answer === 'number') return just(answer);
	if (typeof answer === 'string') return just(placeOf(position, answer));
	if ('oneOf' in answer) return oneOf(answer.oneOf.map((option) => placeOf(position, option)));
	const { atLeast = 0, atMost = largest(position.fact) } = answer as Range;
	return between(atLeast, atMost);
}
