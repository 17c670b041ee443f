/** Answers of every form to any questions: exact, in part, or not at all. */

import type { Answer, Answers } from '../../src/ruleset/answer';
import { isOpen } from '../../src/ruleset/answer';
import { KINDS } from '../../src/ruleset/kinds';
import type { Fact } from '../../src/ruleset/schema';
import type { Random } from './random';

/** Where rules tend to change their mind. */
const TELLING = {
	years: [0, 16, 17, 18, 19, 20, 21, 35, 66, 67, 120],
	count: [0, 0, 1, 2, 20],
	money: [0, 1, 141_946, 151_705, 151_706, 159_689, 168_561, 168_562, 185_417, 800_000, 1_600_000],
};
type Number = keyof typeof TELLING;

const optionIds = ({ options = [] }: Fact): string[] => options.map(({ id }) => id);
const some = (ids: readonly string[], random: Random): string[] => ids.filter(() => random.chance(0.3));

const largest = (kind: Number): number => {
	const row = KINDS[kind];
	return row.answer === 'number' ? row.largest : 0;
};

const number = (kind: Number, random: Random): number =>
	random.chance(0.8)
		? random.pick(TELLING[kind])
		: random.below((kind === 'money' ? 400_000 : largest(kind)) + 1);

function exactly(fact: Fact, random: Random): Exclude<Answer, object> | string[] {
	if (fact.kind === 'yes-no') return random.chance(0.3);
	if (fact.kind === 'choice')
		return random.chance(0.5) ? (optionIds(fact)[0] as string) : random.pick(optionIds(fact));
	if (fact.kind === 'set') return some(optionIds(fact), random);
	return number(fact.kind, random);
}

/** Everything is known. */
export const completeHousehold = (facts: readonly Fact[], random: Random) =>
	Object.fromEntries(facts.map((fact) => [fact.id, exactly(fact, random)]));

export function answersTo(facts: readonly Fact[], random: Random): Answers {
	const answers: Record<string, Answer> = {};
	const vague = random.pick([0, 0.1, 0.5]);
	for (const fact of facts) {
		if (random.chance(vague / 2)) continue;
		answers[fact.id] = random.chance(vague) ? vaguely(fact, random) : exactly(fact, random);
	}
	return answers;
}

function vaguely(fact: Fact, random: Random): Answer {
	if (fact.kind === 'yes-no' || random.chance(0.3)) return random.pick(['unknown', 'declined']);
	const ids = optionIds(fact);
	if (fact.kind === 'choice') return { oneOf: [random.pick(ids)] };
	if (fact.kind === 'set') {
		const includes = some(ids, random);
		return {
			includes,
			open: some(
				ids.filter((id) => !includes.includes(id)),
				random,
			),
		};
	}
	const [one, other] = [number(fact.kind, random), number(fact.kind, random)];
	const range = { atLeast: Math.min(one, other), atMost: Math.max(one, other) };
	return random.pick([range, { atLeast: one }, { atMost: other }]);
}

/** One of the households that these answers may be about. */
export function oneOf(answers: Answers, facts: readonly Fact[], random: Random) {
	return Object.fromEntries(
		facts.map((fact) => {
			const answer = answers[fact.id] as Answer;
			if (isOpen(answer)) return [fact.id, exactly(fact, random)];
			if (typeof answer !== 'object' || isList(answer)) return [fact.id, answer];
			if ('oneOf' in answer) return [fact.id, random.pick(answer.oneOf)];
			if ('includes' in answer) return [fact.id, [...answer.includes, ...some(answer.open, random)]];
			const { atLeast = 0, atMost = largest(fact.kind as Number) } = answer as Range;
			const within = TELLING[fact.kind as Number].filter((value) => value >= atLeast && value <= atMost);
			return [fact.id, random.pick([atLeast, atMost, ...within])];
		}),
	);
}
const isList = (answer: object): answer is readonly string[] => Array.isArray(answer);
type Range = { atLeast?: number; atMost?: number };

/** Every word that means something in an answer. */
export const wordsOf = (facts: readonly Fact[]): string[] => [
	...facts.flatMap((fact) => [fact.id, ...optionIds(fact)]),
	...['atLeast', 'atMost', 'oneOf', 'includes', 'open', 'unknown', 'declined', 'answers', 'peildatum'],
];
